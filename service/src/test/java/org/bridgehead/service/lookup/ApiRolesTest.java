/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bridgehead.service.lookup.LookupService.Running;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Who may ask for each operation that the description of the API holds. */
@ExtendWith(LookupService.class)
@ResourceLock(LookupService.LOCK)
class ApiRolesTest {

  /** From who may least to who may most. The first has no key and is not on this machine. */
  private static final List<String> CALLERS =
      List.of("stranger", "nobody", "viewer", "editor", "administrator");

  /**
   * Who may at least, by how operations begin; the longest beginning counts. What is not here is
   * for everyone on this machine if it reads, and for no one if it writes.
   */
  private static final Map<String, String> AT_LEAST =
      Map.ofEntries(
          Map.entry("GET /health", "stranger"),
          Map.entry("GET /api/v1/", "nobody"),
          Map.entry("POST /api/v1/what-if", "nobody"),
          Map.entry("DELETE /api/v1/bridging/jobs/", "nobody"),
          Map.entry("GET /api/v1/reports", "viewer"),
          Map.entry("GET /api/v1/reports/{id}", "nobody"),
          Map.entry("POST /api/v1/reports", "editor"),
          Map.entry("GET /api/v1/lists", "viewer"),
          Map.entry("GET /api/v1/lists/{id}", "nobody"),
          Map.entry("POST /api/v1/lists", "editor"),
          Map.entry("PUT /api/v1/lists/{id}", "editor"),
          Map.entry("DELETE /api/v1/lists/{id}", "editor"),
          Map.entry("GET /api/v1/invitations", "viewer"),
          Map.entry("POST /api/v1/invitations", "editor"),
          Map.entry("GET /api/v1/imports", "editor"),
          Map.entry("POST /api/v1/imports", "editor"),
          Map.entry("POST /api/v1/facts", "editor"),
          Map.entry("GET /api/v1/people/", "editor"),
          Map.entry("POST /api/v1/people/", "editor"),
          Map.entry("GET /api/v1/erasures", "administrator"),
          Map.entry("POST /api/v1/erasures", "administrator"));

  private final Running service;
  private final Map<String, String> keys;

  ApiRolesTest(Running service) {
    this.service = service;
    this.keys =
        Map.of(
            "viewer",
            service.key("viewer"),
            "editor",
            service.key("editor"),
            "administrator",
            service.key("administrator"));
  }

  private static int least(DescribedOperation operation) {
    return AT_LEAST.keySet().stream()
        .filter(operation.toString()::startsWith)
        .reduce((one, other) -> one.length() > other.length() ? one : other)
        .map(beginning -> CALLERS.indexOf(AT_LEAST.get(beginning)))
        .orElse(CALLERS.size());
  }

  private HttpResponse<String> ask(String caller, DescribedOperation operation) throws Exception {
    List<String> headers = new ArrayList<>(List.of("Prefer", "wait=0"));
    String key = keys.get(caller);
    if (key != null) {
      headers.addAll(List.of("X-API-Key", key));
    }
    if (caller.equals("stranger")) {
      headers.addAll(List.of("X-Forwarded-For", "198.51.100.7"));
    }
    boolean reads = operation.method().equals("GET");
    if (!reads) {
      boolean files = operation.path().equals("/api/v1/imports");
      headers.add("Content-Type");
      headers.add(files ? "multipart/form-data; boundary=part" : "application/json");
    }
    return service.send(
        operation.method(),
        operation.at("nowhere"),
        reads ? "" : "{}",
        headers.toArray(String[]::new));
  }

  @TestFactory
  Stream<DynamicTest> eachMayAskForWhatItsRoleAllows() throws Exception {
    return DescribedOperation.all(service.get("/api/v1/openapi.yml").body()).stream()
        .filter(operation -> !operation.path().matches("/api/v1/queries/[a-z].*"))
        .map(
            operation ->
                DynamicTest.dynamicTest(
                    operation.toString(),
                    () -> {
                      int least = least(operation);
                      for (String caller : CALLERS) {
                        int status = ask(caller, operation).statusCode();
                        int refused = keys.containsKey(caller) ? 403 : 401;
                        if (CALLERS.indexOf(caller) < least) {
                          assertThat(status)
                              .as(caller)
                              .isEqualTo(refused)
                              .isIn(operation.statuses());
                        } else {
                          assertThat(status)
                              .as(caller)
                              .isNotIn(401, 403)
                              .isIn(operation.statuses());
                        }
                      }
                    }));
  }
}
