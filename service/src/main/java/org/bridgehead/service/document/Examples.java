/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.document;

import static org.bridgehead.service.document.Parts.part;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What operations can be asked with, and what the demonstration country, which is invented, then
 * answers. A test asks, and keeps the answers; long lists are cut.
 *
 * @param parameters values of parameters by name, for all operations that say no other
 * @param operations what each operation is asked with, by its name
 * @param answers status and body of each answer, by the name of the operation
 */
record Examples(
    Map<String, Object> parameters, Map<String, Object> operations, Map<String, Object> answers) {

  private static final String PARAMETERS = "parameters";
  private static final String AFTER = "after";
  private static final String EXAMPLE = "example";
  private static final String JSON = "application/json";

  /**
   * Reads them.
   *
   * @param folder holds {@code requests.yml}, which people write, and {@code answers.yml}
   */
  static Examples in(Path folder) throws IOException {
    var requests = YamlFile.read(folder.resolve("requests.yml"));
    return new Examples(
        part(requests, PARAMETERS),
        part(requests, "operations"),
        YamlFile.read(folder.resolve("answers.yml")));
  }

  /** The value of a parameter of an operation; null where there is none. */
  @Nullable Object value(String operationId, String parameter) {
    var own = operations.get(operationId) instanceof Map<?, ?> asked ? asked.get(PARAMETERS) : null;
    return own instanceof Map<?, ?> values && values.containsKey(parameter)
        ? values.get(parameter)
        : parameters.get(parameter);
  }

  /** Puts them into an operation. */
  void addTo(Map<String, Object> operation) {
    var id = String.valueOf(operation.get("operationId"));
    operation.computeIfPresent(PARAMETERS, (_, all) -> withExamples(id, (List<?>) all));
    if (operations.get(id) instanceof Map<?, ?> asked && asked.get("body") != null) {
      part(part(part(operation, "requestBody"), "content"), JSON).put(EXAMPLE, asked.get("body"));
    }
    if (answers.get(id) instanceof Map<?, ?> answer) {
      var responses = part(operation, "responses");
      var response = part(responses, String.valueOf(answer.get("status")));
      part(part(response, "content"), JSON).put(EXAMPLE, answer.get("body"));
    }
  }

  private List<Object> withExamples(String operationId, List<?> all) {
    var examples = new ArrayList<Object>();
    for (Object each : all) {
      var parameter = Parts.copy(each);
      var name = String.valueOf(parameter.get("name"));
      var value = name.equals(AFTER) ? next(operationId) : value(operationId, name);
      if (value != null && parameter.get("schema") instanceof Map<?, ?> schema) {
        parameter.put(EXAMPLE, fit(value, schema));
      }
      examples.add(parameter);
    }
    return examples;
  }

  /** Where the page begins that follows the one that is shown. */
  private @Nullable Object next(String operationId) {
    return answers.get(operationId) instanceof Map<?, ?> answer
            && answer.get("body") instanceof Map<?, ?> body
        ? body.get("next")
        : null;
  }

  private static Object fit(Object value, Map<?, ?> schema) {
    return String.valueOf(schema.get("type")).contains("array") && !(value instanceof List<?>)
        ? List.of(value)
        : value;
  }
}
