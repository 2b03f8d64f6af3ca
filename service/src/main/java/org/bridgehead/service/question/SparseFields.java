/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.question;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.bridgehead.service.table.Table;

/** Leaves out of the rows of an answer what its reader has no use for. */
@ServerFilter("/api/**")
public final class SparseFields {

  private static final String PARAMETER = "fields";
  private static final String ROWS = "rows";

  private final JsonMapper json;

  SparseFields(JsonMapper json) {
    this.json = json;
  }

  /** The table with the columns that the request names, in its order; with all if it names none. */
  public static <R> Table<R> of(HttpRequest<?> request, Table<R> table) {
    var wanted = wanted(request);
    return wanted.isEmpty()
        ? table
        : new Table<>(
            table.name(),
            wanted.stream()
                .map(each -> Codes.parse(table.columns(), Table.Column::name, PARAMETER, each))
                .toList());
  }

  /** An answer with the fields that the request names in its rows; as it is if it names none. */
  Object reduced(HttpRequest<?> request, Record answer) throws IOException {
    var wanted = wanted(request);
    if (wanted.isEmpty()) {
      return answer;
    }
    var tree = json.writeValueToTree(answer);
    var rows = tree.get(ROWS);
    return rows == null || !rows.isArray()
        ? answer
        : with(
            tree,
            StreamSupport.stream(rows.values().spliterator(), false)
                .map(row -> only(row, wanted))
                .toList());
  }

  @ResponseFilter
  void reduce(HttpRequest<?> request, MutableHttpResponse<?> response) throws IOException {
    if (response.body() instanceof Record answer) {
      response.body(reduced(request, answer));
    }
  }

  private static JsonNode with(JsonNode answer, List<JsonNode> rows) {
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    answer.entries().forEach(each -> fields.put(each.getKey(), each.getValue()));
    fields.put(ROWS, JsonNode.createArrayNode(rows));
    return JsonNode.createObjectNode(fields);
  }

  private static JsonNode only(JsonNode row, List<String> wanted) {
    var known =
        StreamSupport.stream(row.entries().spliterator(), false).map(Map.Entry::getKey).toList();
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    for (var each : wanted) {
      fields.put(each, row.get(Codes.parse(known, name -> name, PARAMETER, each)));
    }
    return JsonNode.createObjectNode(fields);
  }

  private static List<String> wanted(HttpRequest<?> request) {
    return request.getParameters().getAll(PARAMETER).stream()
        .flatMap(each -> Arrays.stream(each.split(",")))
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .distinct()
        .toList();
  }
}
