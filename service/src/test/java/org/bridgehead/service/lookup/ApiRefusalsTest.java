/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bridgehead.service.lookup.LookupService.Running;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Each operation is refused as the description of the API says. */
@ExtendWith(LookupService.class)
@ResourceLock(LookupService.LOCK)
class ApiRefusalsTest {

  private static final String NOT_HERE_YET = "?minRevision=999999999";

  /** What cannot do without a part of the scope that others can; their description says so. */
  private static final List<String> NEED_A_SCOPE = List.of("/api/v1/isolation/plan");

  /** How a request can be made that nothing can answer, whatever it asks for. */
  private enum Flaw {
    HOST(421, "Host", "elsewhere.example"),
    ORIGIN(403, "Origin", "https://elsewhere.example"),
    KEY(401, "X-API-Key", "no.key"),
    ACCEPT(406, "Accept", "image/webp");

    private final int status;
    private final List<String> header;

    Flaw(int status, String name, String value) {
      this.status = status;
      this.header = List.of(name, value);
    }
  }

  private final Running service;
  private final String key;

  ApiRefusalsTest(Running service) {
    this.service = service;
    this.key = service.key("administrator");
  }

  private Stream<DescribedOperation> operations() throws Exception {
    return DescribedOperation.all(service.get("/api/v1/openapi.yml").body()).stream()
        .filter(operation -> operation.path().startsWith("/api/"));
  }

  private int ask(DescribedOperation operation, String query, List<String> headers)
      throws Exception {
    List<String> all = new ArrayList<>(headers);
    if (!headers.contains("X-API-Key")) {
      all.addAll(List.of("X-API-Key", key));
    }
    boolean reads = operation.method().equals("GET");
    if (!reads && !headers.contains("Content-Type")) {
      boolean files = operation.path().equals("/api/v1/imports");
      all.addAll(
          List.of(
              "Content-Type", files ? "multipart/form-data; boundary=part" : "application/json"));
    }
    return service
        .send(
            operation.method(),
            operation.at("nowhere") + query,
            reads ? "" : "{}",
            all.toArray(String[]::new))
        .statusCode();
  }

  @TestFactory
  Stream<DynamicTest> whateverItIsAskedForAFlawIsRefused() throws Exception {
    return operations()
        .filter(operation -> !operation.path().matches("/api/v1/queries/[a-z].*"))
        .map(
            operation ->
                DynamicTest.dynamicTest(
                    operation.toString(),
                    () -> {
                      for (Flaw flaw : Flaw.values()) {
                        assertThat(ask(operation, "", flaw.header))
                            .as(flaw.name())
                            .isEqualTo(flaw.status)
                            .isIn(operation.statuses());
                      }
                      assertThat(ask(operation, NOT_HERE_YET, List.of()))
                          .isEqualTo(503)
                          .isIn(operation.statuses());
                      if (!operation.method().equals("GET")) {
                        assertThat(ask(operation, "", List.of("Content-Type", "image/webp")))
                            .isEqualTo(415)
                            .isIn(operation.statuses());
                      }
                    }));
  }

  /** Those with a tag say that they have one, and no others. */
  @TestFactory
  Stream<DynamicTest> whatIsKnownAlreadyIsNotSentAgain() throws Exception {
    return operations()
        .filter(operation -> operation.method().equals("GET"))
        .filter(operation -> operation.required().isEmpty() && !operation.path().contains("{"))
        .map(
            operation ->
                DynamicTest.dynamicTest(
                    operation.path(),
                    () -> {
                      String scope =
                          NEED_A_SCOPE.contains(operation.path()) ? "?authority=801" : "";
                      boolean known = ask(operation, scope, List.of("If-None-Match", "*")) == 304;
                      assertThat(operation.statuses().contains(304)).isEqualTo(known);
                    }));
  }

  @Test
  void whoMayNotSendIsToldSoWhateverIsSent() throws Exception {
    for (String type : List.of("application/json", "text/plain", "multipart/form-data")) {
      var sent = service.send("POST", "/api/v1/imports", "{}", "Content-Type", type);
      assertThat(sent.statusCode()).as(type).isEqualTo(401);
      String viewer = service.key("viewer");
      var viewed =
          service.send("POST", "/api/v1/imports", "{}", "Content-Type", type, "X-API-Key", viewer);
      assertThat(viewed.statusCode()).as(type).isEqualTo(403);
    }
    var asked = service.send("POST", "/api/v1/what-if", "{}", "Content-Type", "text/plain");
    assertThat(asked.statusCode()).isEqualTo(415);
  }
}
