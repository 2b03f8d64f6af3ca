/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A selection as node-link JSON. */
final class NodeLinkFile {

  private static final JsonFactory JSON = new JsonFactory();

  private NodeLinkFile() {}

  static void write(Selection selection, OutputStream stream) throws IOException {
    var told = new Told(selection.question());
    try (var out = JSON.createGenerator(stream)) {
      out.writeStartObject();
      out.writeBooleanField("directed", true);
      out.writeBooleanField("multigraph", true);
      out.writeObjectFieldStart("graph");
      out.writeStringField("asOf", selection.question().asOf().toString());
      out.writeNumberField("revision", selection.question().snapshot().revision());
      out.writeEndObject();
      var ofNodes = told.ofNodes();
      out.writeArrayFieldStart("nodes");
      for (int node : selection.nodes().stream().toArray()) {
        out.writeStartObject();
        out.writeStringField("id", told.id(node));
        values(out, ofNodes, node);
        out.writeEndObject();
      }
      out.writeEndArray();
      ties(selection, told, out);
      out.writeEndObject();
    }
  }

  /** What a link is called where two nodes have several stands under {@code key}. */
  private static void ties(Selection selection, Told told, JsonGenerator out) throws IOException {
    var ofTies = told.ofTies();
    out.writeArrayFieldStart("links");
    for (int tie : selection.ties().stream().toArray()) {
      out.writeStartObject();
      out.writeStringField("source", told.source(tie));
      out.writeStringField("target", told.target(tie));
      out.writeNumberField("key", tie);
      values(out, ofTies, tie);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void values(JsonGenerator out, List<Field> fields, int of) throws IOException {
    for (var field : fields) {
      switch (field.value().apply(of)) {
        case null -> out.writeNullField(field.name());
        case Boolean truth -> out.writeBooleanField(field.name(), truth);
        case Double number -> out.writeNumberField(field.name(), number);
        case Object other -> out.writeStringField(field.name(), other.toString());
      }
    }
  }
}
