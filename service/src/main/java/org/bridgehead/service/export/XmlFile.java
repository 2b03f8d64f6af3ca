/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML; signs that XML cannot hold are replaced. */
public final class XmlFile {

  private static final Pattern NOT_XML =
      Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");
  private static final String REPLACED = "\uFFFD";

  private final XMLStreamWriter out;

  private XmlFile(XMLStreamWriter out) {
    this.out = out;
  }

  /** Writes a document. */
  @FunctionalInterface
  public interface Content {
    void write(XmlFile out) throws XMLStreamException;
  }

  public static void write(OutputStream stream, Content content) throws IOException {
    try {
      var out =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(stream, StandardCharsets.UTF_8.name());
      out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      content.write(new XmlFile(out));
      out.writeEndDocument();
      out.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Opens an element with attributes, names and values in turn. */
  public XmlFile open(String name, String... attributes) throws XMLStreamException {
    out.writeStartElement(name);
    for (int at = 0; at < attributes.length; at += 2) {
      out.writeAttribute(attributes[at], clean(attributes[at + 1]));
    }
    return this;
  }

  /** Writes text. */
  public XmlFile text(String text) throws XMLStreamException {
    out.writeCharacters(clean(text));
    return this;
  }

  /** Closes the element that was opened last. */
  public XmlFile close() throws XMLStreamException {
    out.writeEndElement();
    return this;
  }

  private static String clean(String text) {
    return NOT_XML.matcher(text).replaceAll(REPLACED);
  }
}
