/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bridgehead.cypher.catalogue.Catalogue;
import org.bridgehead.cypher.catalogue.Parameter;
import org.bridgehead.service.lookup.LookupService.Running;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.yaml.snakeyaml.Yaml;

/**
 * The service does what the description of its API says: it can do without what is not required,
 * and not without what is, and nothing that is sent as a parameter makes it fail.
 */
@ExtendWith(LookupService.class)
@ResourceLock(LookupService.LOCK)
class ApiDocumentTest {

  /** Parameters of every operation, and of every one that has rows. */
  private static final Set<String> SHARED = Set.of("minRevision", "fields");

  /** What is required of these is of their headers; that they run, another test shows. */
  private static final String QUERIES = "/api/v1/queries/";

  private static final List<String> HOSTILE =
      List.of(
          "'\"><script>\u0000</script>}) DETACH DELETE n //",
          "-1",
          "99999999999999999999",
          "x".repeat(4000));

  /** What a field of a body may be that takes text, and is none. */
  private static final List<String> NO_TEXT = List.of("null", "7", "[[{}]]", "{\"a\": []}");

  /** What cannot do without a part of the scope that others can; their description says so. */
  private static final Map<String, String> NEED_A_SCOPE =
      Map.of("/api/v1/isolation/plan", "?authority=801");

  private final Running service;
  private final String key;

  ApiDocumentTest(Running service) {
    this.service = service;
    this.key = service.key("administrator");
  }

  private List<DescribedOperation> operations() throws Exception {
    var operations = DescribedOperation.all(service.get("/api/v1/openapi.yml").body());
    assertThat(operations).hasSizeGreaterThan(100);
    return operations;
  }

  @Test
  void itIsOfVersion31AndRefersToWhatItHolds() throws Exception {
    String yaml = service.get("/api/v1/openapi.yml").body();
    assertThat(yaml).startsWith("openapi: 3.1.0\n").doesNotContain("nullable: ");
    assertThat(yaml)
        .contains("operationId: getSchoolsByUrn\n", "operationId: postImportsByIdApply\n")
        .doesNotContainPattern("operationId: .*_");
    var schemas = schemas(yaml).keySet();
    var references =
        Pattern.compile("\\$ref: ['\"]?#/components/schemas/([^'\"\\s]+)").matcher(yaml);
    assertThat(references.results().map(reference -> reference.group(1)))
        .hasSizeGreaterThan(100)
        .allMatch(schemas::contains);
    assertThat(schema(yaml, "Place", "name").get("type")).isEqualTo(List.of("string", "null"));
    assertThat(schema(yaml, "BridgeDetail", "structure").get("anyOf"))
        .isEqualTo(
            List.of(
                Map.of(
                    "allOf",
                    List.of(Map.of("$ref", "#/components/schemas/BridgeDetail.Structure"))),
                Map.of("type", "null")));
  }

  @Test
  void itHasEachQueryOfTheCatalogueWithItsParametersAndColumns() throws Exception {
    String yaml = service.get("/api/v1/openapi.yml").body();
    var operations = DescribedOperation.all(yaml);
    for (var query : Catalogue.load().list()) {
      var path = QUERIES + query.path();
      assertThat(operations)
          .filteredOn(operation -> operation.path().equals(path))
          .singleElement()
          .satisfies(
              operation ->
                  assertThat(
                          Stream.concat(
                                  operation.optional().stream(), operation.required().stream())
                              .filter(name -> !SHARED.contains(name)))
                      .containsExactlyInAnyOrderElementsOf(
                          query.parameters().stream().map(Parameter::name).toList()));
    }
    assertThat(schema(yaml, "NetworksAcrossAuthoritiesRow", "schools").get("type"))
        .isEqualTo(List.of("integer", "null"));
    assertThat(schema(yaml, "NetworksAcrossAuthoritiesRow", "names").get("items"))
        .isEqualTo(Map.of("type", "string"));
    assertThat(yaml).contains("operationId: queryNetworksAcrossAuthorities");
  }

  private static Map<?, ?> schemas(String yaml) {
    Map<?, ?> document = new Yaml().load(yaml);
    return part(part(document, "components"), "schemas");
  }

  private static Map<?, ?> schema(String yaml, String name, String property) {
    return part(part(part(schemas(yaml), name), "properties"), property);
  }

  private static Map<?, ?> part(Map<?, ?> of, String key) {
    return (Map<?, ?>) Objects.requireNonNull(of.get(key), key);
  }

  private Stream<DescribedOperation> readings() throws Exception {
    return operations().stream().filter(operation -> operation.method().equals("GET"));
  }

  private int status(String path) throws Exception {
    return service.get(path, "X-API-Key", key, "Prefer", "wait=0").statusCode();
  }

  @TestFactory
  Stream<DynamicTest> whatIsRequiredIsWhatCannotBeLeftOut() throws Exception {
    return readings()
        .filter(operation -> !operation.path().contains("{"))
        .filter(operation -> !operation.path().startsWith(QUERIES))
        .map(
            operation ->
                DynamicTest.dynamicTest(
                    operation.path(),
                    () -> {
                      String scope = NEED_A_SCOPE.getOrDefault(operation.path(), "");
                      int status = status(operation.path() + scope);
                      assertThat(operation.statuses()).contains(status);
                      if (operation.required().isEmpty()) {
                        assertThat(status).isBetween(200, 399);
                      } else {
                        assertThat(status).isEqualTo(400);
                      }
                    }));
  }

  @TestFactory
  Stream<DynamicTest> nothingHostileMakesItFail() throws Exception {
    return readings()
        .map(
            operation ->
                DynamicTest.dynamicTest(
                    operation.path(),
                    () -> {
                      for (String value : HOSTILE) {
                        for (String path : attacks(operation, encode(value))) {
                          assertThat(operation.statuses()).as(path).contains(status(path));
                        }
                      }
                    }));
  }

  /** The value in the place of all parts of the path, and of each parameter in turn. */
  private static List<String> attacks(DescribedOperation operation, String value) {
    String path = operation.at(value);
    List<String> attacks = new ArrayList<>();
    if (!path.equals(operation.path())) {
      attacks.add(path);
    }
    Stream.concat(operation.required().stream(), operation.optional().stream())
        .forEach(
            name -> {
              String others =
                  String.join(
                      "",
                      operation.required().stream()
                          .filter(each -> !each.equals(name))
                          .map(each -> "&" + each + "=100001")
                          .toList());
              attacks.add(path + "?" + name + "=" + value + others);
            });
    return attacks;
  }

  @TestFactory
  Stream<DynamicTest> nothingHostileInABodyMakesItFail() throws Exception {
    return operations().stream()
        .filter(operation -> !operation.method().equals("GET"))
        .map(
            operation ->
                DynamicTest.dynamicTest(
                    operation.toString(),
                    () -> {
                      for (String body : bodies(operation)) {
                        var response =
                            service.send(
                                operation.method(),
                                operation.at("nowhere"),
                                body,
                                "X-API-Key",
                                key,
                                "Content-Type",
                                "application/json");
                        assertThat(response.statusCode())
                            .as(body)
                            .isBetween(400, 499)
                            .isIn(operation.statuses());
                      }
                    }));
  }

  /** No JSON, no object, and each field in turn with each value. */
  private static List<String> bodies(DescribedOperation operation) {
    List<String> bodies = new ArrayList<>(List.of("", "{", "[]", "7", "\"\"", "[".repeat(5000)));
    for (String field : operation.fields()) {
      var texts = Stream.of(HOSTILE.getFirst(), HOSTILE.getLast()).map(ApiDocumentTest::quoted);
      Stream.concat(texts, NO_TEXT.stream())
          .forEach(value -> bodies.add("{\"" + field + "\": " + value + "}"));
    }
    return bodies;
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\\\"").replace("\u0000", "\\u0000") + '"';
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
