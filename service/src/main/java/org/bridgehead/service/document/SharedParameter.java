/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Parameters that filters and replies read, and no controller names. */
enum SharedParameter {
  MIN_REVISION(
      "minRevision",
      "query",
      "The revision of an earlier answer, than which no older one may answer: 503 while it is not"
          + " here yet.",
      Map.of("type", "integer", "format", "int64", "minimum", 0),
      1),
  FIELDS(
      "fields",
      "query",
      "What rows hold, separated by commas: as JSON their fields, as CSV or XLSX their columns. All"
          + " if left out.",
      Map.of("type", "array", "items", Map.of("type", "string")),
      null),
  IF_NONE_MATCH(
      "If-None-Match",
      "header",
      "The ETag of an answer that is at hand: 304 while it is still right.",
      Map.of("type", "string"),
      "W/\"0a1b2c3d4e5f60718293a4b5\""),
  PREFER(
      "Prefer",
      "header",
      "How many seconds to wait for the answer before it becomes a job: wait=5; 10 if left out, at"
          + " most 60.",
      Map.of("type", "string"),
      "wait=5");

  private final String title;
  private final String in;
  private final String meaning;
  private final Map<String, Object> schema;
  private final @Nullable Object example;

  SharedParameter(
      String title,
      String in,
      String meaning,
      Map<String, Object> schema,
      @Nullable Object example) {
    this.title = title;
    this.in = in;
    this.meaning = meaning;
    this.schema = schema;
    this.example = example;
  }

  /** The parameters that operations refer to, by name. */
  static SortedMap<String, Object> components() {
    var components = new TreeMap<String, Object>();
    for (var each : values()) {
      components.put(each.title, each.parameter());
    }
    return components;
  }

  Map<String, Object> reference() {
    return Map.of("$ref", "#/components/parameters/" + title);
  }

  private Map<String, Object> parameter() {
    var parameter = new LinkedHashMap<String, Object>();
    parameter.put("name", title);
    parameter.put("in", in);
    parameter.put("description", meaning);
    if (this == FIELDS) {
      parameter.put("explode", false);
    }
    parameter.put("schema", new TreeMap<>(schema));
    if (example != null) {
      parameter.put("example", example);
    }
    return parameter;
  }
}
