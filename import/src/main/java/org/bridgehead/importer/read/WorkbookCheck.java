/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.read;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.ZipEntry;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.bridgehead.importer.ImportRefused;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a workbook once before it is read and refuses what the reader of workbooks would
 * choke on: it trusts the widths, and the numbers of texts, that a sheet states. It parses with the
 * parser of that reader, so that both see the same.
 */
final class WorkbookCheck {

  private static final int MOST_ARRAY_FORMULAS = 1000;

  private final String name;
  private final Limits limits;
  private long expanded;
  private long texts;
  private long highestText = -1;
  private int arrayFormulas;
  private boolean from1904;

  private WorkbookCheck(String name, Limits limits) {
    this.name = name;
    this.limits = limits;
  }

  /**
   * @return whether its days are counted from 1904, as some were on the Macintosh
   * @throws ImportRefused if it is malformed, or larger than it may be
   */
  static boolean countsFrom1904(Archive archive, String name, Limits limits) throws IOException {
    WorkbookCheck check = new WorkbookCheck(name, limits);
    for (ZipEntry part : archive.entries()) {
      String path = part.getName().toLowerCase(Locale.ROOT);
      if (path.endsWith(".xml") || path.endsWith(".rels")) {
        check.part(archive, part);
      }
    }
    if (check.highestText >= check.texts) {
      throw check.damaged();
    }
    return check.from1904;
  }

  private void part(Archive archive, ZipEntry part) throws IOException {
    try (BoundedStream in = archive.open(part)) {
      XMLStreamReader xml = factory().createXMLStreamReader(in);
      @Nullable String text = null;
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw entities();
          case XMLStreamConstants.START_ELEMENT -> text = start(xml, text);
          default -> requireSize(in.bytes());
        }
      }
      expanded += in.bytes();
    } catch (XMLStreamException | UncheckedStreamException e) {
      throw damaged();
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /**
   * @param type the type of the cell that is open
   * @return the type of the cell that is open now
   */
  private @Nullable String start(XMLStreamReader xml, @Nullable String type)
      throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "si" -> texts++;
      case "workbookPr" -> {
        String start = xml.getAttributeValue(null, "date1904");
        from1904 = "1".equals(start) || "true".equals(start);
      }
      case "f" -> {
        arrayFormulas += "array".equals(xml.getAttributeValue(null, "t")) ? 1 : 0;
        if (arrayFormulas > MOST_ARRAY_FORMULAS) {
          throw new ImportRefused(
              name, "The workbook holds too many array formulas. Save it with values instead.");
        }
      }
      case "c" -> {
        requireWidth(xml.getAttributeValue(null, "r"));
        return xml.getAttributeValue(null, "t");
      }
      case "v" -> {
        if ("s".equals(type)) {
          highestText = Math.max(highestText, number(xml.getElementText()));
        }
      }
      default -> {
        return type;
      }
    }
    return type;
  }

  private long number(String text) {
    try {
      return text.isEmpty() ? -1 : Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw damaged();
    }
  }

  private void requireWidth(@Nullable String reference) {
    int column = 0;
    for (int i = 0; reference != null && i < reference.length(); i++) {
      char letter = Character.toUpperCase(reference.charAt(i));
      if (letter >= 'A' && letter <= 'Z') {
        column = column * 26 + letter - 'A' + 1;
      } else if (letter < '0' || letter > '9') {
        throw damaged();
      }
      if (column > limits.columns()) {
        throw new ImportRefused(
            name,
            "A sheet has cells beyond its column %d. Delete the columns that are not used."
                .formatted(limits.columns()));
      }
    }
  }

  private void requireSize(long bytes) {
    if (expanded + bytes > limits.workbookBytes()) {
      throw new ImportRefused(
          name,
          "The workbook expands to more than %d MB. Send its sheets as CSV files."
              .formatted(limits.workbookBytes() >> 20));
    }
  }

  private ImportRefused entities() {
    return new ImportRefused(
        name, "The workbook defines entities, which no spreadsheet program does. Save it anew.");
  }

  private ImportRefused damaged() {
    return new ImportRefused(
        name, "The workbook is broken off or damaged. Open it, save it again and send that.");
  }
}
