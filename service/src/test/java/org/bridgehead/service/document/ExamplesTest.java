/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridgehead.service.document.Parts.part;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every operation has examples of what it takes and answers, and they are as its schemas say. */
class ExamplesTest {

  /**
   * How the names of those begin that are shown without an answer: nothing is imported to the
   * demonstration, and nobody in it erased; files are no JSON; and queries that stand in the
   * catalogue for reference take long.
   */
  private static final List<String> WITHOUT_ANSWER =
      List.of(
          "deleteBridgingJobsById",
          "getBridgingJobsById",
          "getExport",
          "getImportsById",
          "postErasures",
          "postFacts",
          "postImports",
          "postPeopleDecisionsByIdWithdraw",
          "queryBridging",
          "queryPaths");

  private static final Path SERVED =
      Path.of("target", "classes", "META-INF", "bridgehead", "openapi.yml");

  @TestFactory
  Stream<DynamicTest> examplesAreThereAndAsTheSchemasSay() throws IOException {
    var document = YamlFile.read(SERVED);
    var paths = part(document, "paths");
    return paths.keySet().stream()
        .filter(path -> path.startsWith("/api/"))
        .flatMap(path -> part(paths, path).values().stream())
        .map(operation -> Parts.copy(operation))
        .map(
            operation ->
                DynamicTest.dynamicTest(
                    String.valueOf(operation.get("operationId")),
                    () -> {
                      parameters(document, operation);
                      bodies(document, operation);
                      answers(document, operation);
                    }));
  }

  private static void parameters(Map<?, ?> document, Map<String, Object> operation) {
    for (Object each : (List<?>) operation.getOrDefault("parameters", List.of())) {
      var parameter = Parts.copy(each);
      if (parameter.containsKey("schema") && !"after".equals(parameter.get("name"))) {
        isExample(document, String.valueOf(parameter.get("name")), parameter);
      }
    }
  }

  private static void bodies(Map<?, ?> document, Map<String, Object> operation) {
    if (operation.containsKey("requestBody")
        && part(part(operation, "requestBody"), "content").get("application/json")
            instanceof Map<?, ?> json) {
      isExample(document, "body", json);
    }
  }

  private static void answers(Map<?, ?> document, Map<String, Object> operation) {
    var answered =
        part(operation, "responses").entrySet().stream()
            .filter(response -> response.getKey().startsWith("2"))
            .map(response -> Parts.copy(response.getValue()).get("content"))
            .flatMap(content -> content instanceof Map<?, ?> types ? Stream.of(types) : Stream.of())
            .flatMap(types -> Stream.ofNullable((Map<?, ?>) types.get("application/json")))
            .toList();
    var shown = answered.stream().filter(json -> json.containsKey("example")).toList();
    boolean exempt =
        WITHOUT_ANSWER.stream().anyMatch(String.valueOf(operation.get("operationId"))::startsWith);
    assertThat(shown.isEmpty() && !answered.isEmpty() && !exempt).as("no answer").isFalse();
    shown.forEach(json -> isExample(document, "answer", json));
  }

  private static void isExample(Map<?, ?> document, String what, Map<?, ?> described) {
    var schema = (Map<?, ?>) Objects.requireNonNull(described.get("schema"), what);
    assertThat(described.get("example")).as(what).isNotNull();
    assertThat(SchemaCheck.flaws(document, schema, described.get("example"))).as(what).isEmpty();
  }
}
