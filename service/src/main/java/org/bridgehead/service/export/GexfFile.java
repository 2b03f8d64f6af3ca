/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;

/** A selection as GEXF 1.3. */
final class GexfFile {

  private static final String NAMESPACE = "http://gexf.net/1.3";

  private GexfFile() {}

  static void write(Selection selection, OutputStream stream) throws IOException {
    XmlFile.write(stream, out -> write(selection, out));
  }

  private static void write(Selection selection, XmlFile out) throws XMLStreamException {
    var told = new Told(selection.question());
    out.open("gexf", "xmlns", NAMESPACE, "version", "1.3");
    out.open("meta").open("creator").text("Bridgehead").close();
    out.open("description").text("As at " + selection.question().asOf()).close().close();
    out.open("graph", "defaultedgetype", "directed", "mode", "static");
    var ofNodes = told.ofNodes();
    var ofTies = told.ofTies();
    attributes(out, "node", ofNodes);
    attributes(out, "edge", ofTies);
    out.open("nodes", "count", Integer.toString(selection.nodeCount()));
    for (int node : selection.nodes().stream().toArray()) {
      var label = Objects.requireNonNullElse(ofNodes.getFirst().text(node), "");
      out.open("node", "id", told.id(node), "label", label);
      values(out, ofNodes, node);
      out.close();
    }
    out.close().open("edges", "count", Integer.toString(selection.tieCount()));
    for (int tie : selection.ties().stream().toArray()) {
      out.open(
          "edge",
          "id",
          Integer.toString(tie),
          "source",
          told.source(tie),
          "target",
          told.target(tie),
          "kind",
          Objects.requireNonNullElse(ofTies.getFirst().text(tie), ""));
      values(out, ofTies, tie);
      out.close();
    }
    out.close();
  }

  private static void attributes(XmlFile out, String of, List<Field> fields)
      throws XMLStreamException {
    out.open("attributes", "class", of);
    for (var field : fields) {
      var type = field.type().name().toLowerCase(Locale.ROOT);
      out.open("attribute", "id", field.name(), "title", field.name(), "type", type).close();
    }
    out.close();
  }

  private static void values(XmlFile out, List<Field> fields, int number)
      throws XMLStreamException {
    out.open("attvalues");
    for (var field : fields) {
      var text = field.text(number);
      if (text != null) {
        out.open("attvalue", "for", field.name(), "value", text).close();
      }
    }
    out.close();
  }
}
