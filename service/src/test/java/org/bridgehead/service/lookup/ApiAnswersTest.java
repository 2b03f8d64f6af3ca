/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.bridgehead.service.document.SchemaCheck;
import org.bridgehead.service.lookup.LookupService.Running;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.yaml.snakeyaml.Yaml;

/** What is answered to a good request is as the description of the API says. */
@ExtendWith(LookupService.class)
@ResourceLock(LookupService.LOCK)
class ApiAnswersTest {

  /** How to ask where something is required, by the operation. */
  private static final Map<String, List<String>> ADDRESSES =
      Map.ofEntries(
          Map.entry("/agencies/{id}", List.of("/agencies/A1")),
          Map.entry("/around/{kind}/{key}", List.of("/around/network/N1", "/around/school/100001")),
          Map.entry("/authorities/{code}", List.of("/authorities/801")),
          Map.entry("/authorities/{code}/shape", List.of("/authorities/801/shape")),
          Map.entry("/bridging/loss", List.of("/bridging/loss?of=post:P1&of=100001")),
          Map.entry("/bridging/{kind}/{key}", List.of("/bridging/post/P1", "/bridging/network/N1")),
          Map.entry("/changes/bridging", List.of("/changes/bridging" + days())),
          Map.entry("/changes/isolation", List.of("/changes/isolation" + days())),
          Map.entry("/changes/links", List.of("/changes/links" + days())),
          Map.entry("/changes/paths", List.of("/changes/paths" + days())),
          Map.entry("/isolation/plan", List.of("/isolation/plan?authority=801")),
          Map.entry("/isolation/{urn}", List.of("/isolation/100001", "/isolation/100002")),
          Map.entry("/isolation/{urn}/suggestions", List.of("/isolation/100002/suggestions")),
          Map.entry("/links/{a}/{b}", List.of("/links/801/802")),
          Map.entry("/networks/{id}", List.of("/networks/N1")),
          Map.entry("/networks/{id}/shape", List.of("/networks/N1/shape")),
          Map.entry("/networks/{id}/tracer", List.of("/networks/N1/tracer?from=2021-01-01")),
          Map.entry(
              "/paths",
              List.of(
                  "/paths?from=100001&to=100005",
                  "/paths?from=100001&to=100006",
                  "/paths?from=100001&to=100005&start=2020-01-01")),
          Map.entry("/people/possible", List.of("/people/possible?authority=801")),
          Map.entry("/posts", List.of("/posts?organisation=school:100001")),
          Map.entry("/posts/{personId}", List.of("/posts/P1")),
          Map.entry("/reach", List.of("/reach?from=100001", "/reach?from=100001&start=2020-01-01")),
          Map.entry("/schools/{urn}", List.of("/schools/100001", "/schools/100004")),
          Map.entry("/search", List.of("/search?q=school")));

  private final Running service;
  private final String key;

  ApiAnswersTest(Running service) {
    this.service = service;
    this.key = service.key("administrator");
  }

  private static String days() {
    return "?from=2020-01-01&to=2023-01-19";
  }

  private static Map<?, ?> part(Map<?, ?> of, String name) {
    return (Map<?, ?>) Objects.requireNonNull(of.get(name), name);
  }

  private static List<String> addresses(DescribedOperation operation) {
    var path = operation.path().substring("/api/v1".length());
    boolean plain = !path.contains("{") && operation.required().isEmpty();
    return ADDRESSES.getOrDefault(path, plain ? List.of(path) : List.of());
  }

  @TestFactory
  Stream<DynamicTest> goodAnswersAreAsTheirSchemasSay() throws Exception {
    var yaml = service.get("/api/v1/openapi.yml").body();
    Map<?, ?> document = new Yaml().load(yaml);
    return DescribedOperation.all(yaml).stream()
        .filter(operation -> operation.method().equals("GET"))
        .filter(operation -> operation.path().startsWith("/api/"))
        .filter(operation -> !operation.path().contains("/export."))
        .flatMap(
            operation ->
                addresses(operation).stream()
                    .map(
                        address ->
                            DynamicTest.dynamicTest(
                                address, () -> check(document, operation.path(), address))));
  }

  private void check(Map<?, ?> document, String path, String address) throws Exception {
    var answer = service.get("/api/v1" + address, "X-API-Key", key, "Accept", "*/*");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    var told = part(part(part(part(document, "paths"), path), "get"), "responses");
    if (part(part(told, "200"), "content").get("application/json") instanceof Map<?, ?> json) {
      var body = service.beans().getBean(JsonMapper.class).readValue(answer.body(), Object.class);
      assertThat(SchemaCheck.flaws(document, part(json, "schema"), body)).isEmpty();
    }
  }
}
