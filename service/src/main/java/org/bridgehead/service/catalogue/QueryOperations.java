/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.catalogue;

import io.micronaut.http.MediaType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bridgehead.cypher.catalogue.Column;
import org.bridgehead.cypher.catalogue.NamedQuery;
import org.bridgehead.cypher.catalogue.Parameter;
import org.bridgehead.cypher.catalogue.ValueType;
import org.bridgehead.service.table.TableFormat;

/**
 * The queries of the catalogue as the description of the API (OpenAPI 3.0) has them: each an
 * operation with its own parameters, and an answer whose rows have its own columns.
 */
public final class QueryOperations {

  private static final String PATH = "/api/v1/queries/";
  private static final String SCHEMAS = "#/components/schemas/";
  private static final String TYPE = "type";
  private static final String DESCRIPTION = "description";
  private static final String SCHEMA = "schema";
  private static final String WITHHELD = "; null for those who may not see people's names";

  private QueryOperations() {}

  /** Each query's operation, by its address. */
  public static SortedMap<String, Object> paths(Collection<NamedQuery> queries) {
    var paths = new TreeMap<String, Object>();
    queries.forEach(query -> paths.put(PATH + query.path(), Map.of("get", operation(query))));
    return paths;
  }

  /** The addresses of those whose answers have a tag. */
  public static Set<String> tagged(Collection<NamedQuery> queries) {
    return queries.stream()
        .filter(QueryEntry::changesWithRevisionOnly)
        .map(query -> PATH + query.path())
        .collect(Collectors.toSet());
  }

  /** The schemas that these operations refer to, by name: of each query its answer and its row. */
  public static SortedMap<String, Object> schemas(Collection<NamedQuery> queries) {
    var schemas = new TreeMap<String, Object>();
    for (var query : queries) {
      schemas.put(name(query) + "Answer", answer(query));
      schemas.put(name(query) + "Row", row(query));
    }
    return schemas;
  }

  /**
   * Area and slug as one word: {@code networks/across-authorities} is NetworksAcrossAuthorities.
   */
  private static String name(NamedQuery query) {
    return Arrays.stream(query.path().split("[/-]"))
        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
        .collect(Collectors.joining());
  }

  private static Map<String, Object> operation(NamedQuery query) {
    var operation = new LinkedHashMap<String, Object>();
    operation.put("tags", List.of("queries"));
    operation.put("summary", query.title());
    operation.put(
        DESCRIPTION,
        "%s At most %d rows; given up after %d seconds."
            .formatted(query.description(), query.rowLimit(), query.timeout().toSeconds()));
    operation.put("operationId", "query" + name(query));
    operation.put("parameters", query.parameters().stream().map(QueryOperations::given).toList());
    var content = new TreeMap<String, Object>();
    content.put(MediaType.APPLICATION_JSON, Map.of(SCHEMA, reference(name(query) + "Answer")));
    content.put(TableFormat.CSV_TYPE, Map.of(SCHEMA, Map.of(TYPE, "string")));
    content.put(
        TableFormat.XLSX_TYPE, Map.of(SCHEMA, sorted(Map.of(TYPE, "string", "format", "binary"))));
    operation.put(
        "responses",
        new TreeMap<>(
            Map.of("200", sorted(Map.of(DESCRIPTION, "What it finds", "content", content)))));
    return operation;
  }

  private static Map<String, Object> given(Parameter parameter) {
    boolean day = QueryEntry.isDay(parameter);
    var given = new LinkedHashMap<String, Object>();
    given.put("name", parameter.name());
    given.put("in", "query");
    given.put(
        DESCRIPTION,
        day
            ? parameter.meaning() + "; the newest that the sources cover where it is left out"
            : parameter.meaning());
    if (parameter.isRequired() && !day) {
      given.put("required", true);
    }
    var schema = new LinkedHashMap<>(schema(parameter.type(), parameter.allowed()));
    if (!day) {
      parameter.findFallback().ifPresent(value -> schema.put("default", plain(value)));
    }
    given.put(SCHEMA, schema);
    return given;
  }

  private static Object plain(Object value) {
    return value instanceof LocalDate day ? day.toString() : value;
  }

  private static Map<String, Object> schema(ValueType type, List<Object> allowed) {
    if (type == ValueType.STRINGS) {
      return sorted(Map.of(TYPE, "array", "items", schema(ValueType.STRING, allowed)));
    }
    var schema = new LinkedHashMap<String, Object>();
    schema.put(TYPE, type == ValueType.DATE ? "string" : type.text());
    switch (type) {
      case INTEGER -> schema.put("format", "int64");
      case NUMBER -> schema.put("format", "double");
      case DATE -> schema.put("format", "date");
      case STRING, BOOLEAN, STRINGS -> {}
    }
    if (!allowed.isEmpty()) {
      schema.put("enum", allowed.stream().map(QueryOperations::plain).toList());
    }
    return schema;
  }

  private static Map<String, Object> answer(NamedQuery query) {
    Map<String, Object> rows = Map.of(TYPE, "array", "items", reference(name(query) + "Row"));
    var inFull = sorted(Map.of(TYPE, "object", "properties", Map.of("rows", sorted(rows))));
    return sorted(
        Map.of(
            DESCRIPTION,
            "What " + query.path() + " found.",
            "allOf",
            List.of(reference("QueryAnswer"), inFull)));
  }

  private static Map<String, Object> row(NamedQuery query) {
    var properties = new LinkedHashMap<String, Object>();
    for (Column column : query.columns()) {
      var schema = new LinkedHashMap<>(schema(column.type(), List.of()));
      schema.put(DESCRIPTION, column.meaning() + (column.personal() ? WITHHELD : ""));
      schema.put("nullable", true);
      properties.put(column.name(), schema);
    }
    var row = new LinkedHashMap<String, Object>();
    row.put("required", query.columnNames());
    row.put(TYPE, "object");
    row.put("properties", properties);
    row.put(DESCRIPTION, "A row of " + query.path() + ".");
    return row;
  }

  private static Map<String, Object> reference(String schema) {
    return Map.of("$ref", SCHEMAS + schema);
  }

  /** In one order whenever it is built. */
  private static SortedMap<String, Object> sorted(Map<String, Object> map) {
    return new TreeMap<>(map);
  }
}
