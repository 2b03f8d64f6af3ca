/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/** A selection as GraphML. */
final class GraphMlFile {

  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  private GraphMlFile() {}

  static void write(Selection selection, OutputStream stream) throws IOException {
    XmlFile.write(stream, out -> write(selection, out));
  }

  private static void write(Selection selection, XmlFile out) throws XMLStreamException {
    var told = new Told(selection.question());
    out.open("graphml", "xmlns", NAMESPACE);
    keys(out, "node", told.ofNodes());
    keys(out, "edge", told.ofTies());
    out.open("graph", "id", "bridgehead", "edgedefault", "directed");
    var ofNodes = told.ofNodes();
    for (int node : selection.nodes().stream().toArray()) {
      out.open("node", "id", told.id(node));
      data(out, "node", ofNodes, node);
      out.close();
    }
    var ofTies = told.ofTies();
    for (int tie : selection.ties().stream().toArray()) {
      out.open("edge", "id", "t" + tie, "source", told.source(tie), "target", told.target(tie));
      data(out, "edge", ofTies, tie);
      out.close();
    }
  }

  private static void keys(XmlFile out, String of, List<Field> fields) throws XMLStreamException {
    for (var field : fields) {
      var type = field.type().name().toLowerCase(Locale.ROOT);
      out.open("key", "id", key(of, field), "for", of, "attr.name", field.name(), "attr.type", type)
          .close();
    }
  }

  private static void data(XmlFile out, String of, List<Field> fields, int number)
      throws XMLStreamException {
    for (var field : fields) {
      var text = field.text(number);
      if (text != null) {
        out.open("data", "key", key(of, field)).text(text).close();
      }
    }
  }

  private static String key(String of, Field field) {
    return of + "_" + field.name();
  }
}
