/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.Yaml;

/**
 * Something that can be asked for, as the description of the API has it.
 *
 * @param method GET, POST or DELETE
 * @param path with the names of its variables in braces
 * @param optional the parameters in the query that may be left out
 * @param required those that may not
 * @param fields the names of the fields of a body in JSON; none without one
 * @param statuses what it may answer
 */
record DescribedOperation(
    String method,
    String path,
    List<String> optional,
    List<String> required,
    List<String> fields,
    Set<Integer> statuses) {

  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  /** All that a description holds. */
  static List<DescribedOperation> all(String yaml) {
    Map<?, ?> document = new Yaml().load(yaml);
    List<DescribedOperation> operations = new ArrayList<>();
    part(document, "paths")
        .forEach(
            (path, methods) ->
                ((Map<?, ?>) methods)
                    .forEach(
                        (method, operation) -> {
                          if (METHODS.contains(method.toString())) {
                            operations.add(
                                of(
                                    document,
                                    method.toString().toUpperCase(Locale.ROOT),
                                    path.toString(),
                                    (Map<?, ?>) operation));
                          }
                        }));
    return operations;
  }

  private static DescribedOperation of(
      Map<?, ?> document, String method, String path, Map<?, ?> operation) {
    List<String> optional = new ArrayList<>();
    List<String> required = new ArrayList<>();
    if (operation.get("parameters") instanceof List<?> parameters) {
      for (Object each : parameters) {
        Map<?, ?> parameter = resolved(document, (Map<?, ?>) each);
        if ("query".equals(parameter.get("in"))) {
          boolean needed = Boolean.TRUE.equals(parameter.get("required"));
          (needed ? required : optional).add(String.valueOf(parameter.get("name")));
        }
      }
    }
    return new DescribedOperation(
        method,
        path,
        optional,
        required,
        fields(document, operation),
        part(operation, "responses").keySet().stream()
            .map(String::valueOf)
            .filter(status -> !status.equals("default"))
            .map(Integer::valueOf)
            .collect(Collectors.toSet()));
  }

  private static Map<?, ?> resolved(Map<?, ?> document, Map<?, ?> parameter) {
    return parameter.get("$ref") instanceof String reference
        ? part(
            part(part(document, "components"), "parameters"),
            reference.substring(reference.lastIndexOf('/') + 1))
        : parameter;
  }

  private static List<String> fields(Map<?, ?> document, Map<?, ?> operation) {
    if (operation.get("requestBody") instanceof Map<?, ?> body
        && part(body, "content").get("application/json") instanceof Map<?, ?> json) {
      String reference = String.valueOf(part(json, "schema").get("$ref"));
      Map<?, ?> schemas = part(part(document, "components"), "schemas");
      String name = reference.substring(reference.lastIndexOf('/') + 1);
      return part(part(schemas, name), "properties").keySet().stream()
          .map(Object::toString)
          .toList();
    }
    return List.of();
  }

  private static Map<?, ?> part(Map<?, ?> of, String key) {
    return (Map<?, ?>) Objects.requireNonNull(of.get(key), () -> key + " in " + of.keySet());
  }

  /** The path with a value in the place of all its variables. */
  String at(String value) {
    return path.replaceAll("\\{[^}]*}", value);
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
