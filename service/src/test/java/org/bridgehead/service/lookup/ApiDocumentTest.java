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
import java.util.stream.Stream;
import org.bridgehead.service.lookup.LookupService.Running;
import org.junit.jupiter.api.DynamicTest;
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

  private static final List<String> HOSTILE =
      List.of(
          "'\"><script>\u0000</script>}) DETACH DELETE n //",
          "-1",
          "99999999999999999999",
          "x".repeat(4000));

  /** What cannot do without a part of the scope that others can; their description says so. */
  private static final Map<String, String> NEED_A_SCOPE =
      Map.of("/api/v1/isolation/plan", "?authority=801");

  private final Running service;
  private final String key;

  ApiDocumentTest(Running service) {
    this.service = service;
    this.key = service.key("administrator");
  }

  /** Something that can be asked for. */
  private record Operation(String path, List<String> optional, List<String> required) {}

  private List<Operation> operations() throws Exception {
    Map<?, ?> document = new Yaml().load(service.get("/api/v1/openapi.yml").body());
    List<Operation> operations = new ArrayList<>();
    ((Map<?, ?>) Objects.requireNonNull(document.get("paths")))
        .forEach(
            (path, methods) -> {
              if (((Map<?, ?>) methods).get("get") instanceof Map<?, ?> get) {
                operations.add(operation(path.toString(), get));
              }
            });
    assertThat(operations).hasSizeGreaterThan(40);
    return operations;
  }

  private static Operation operation(String path, Map<?, ?> get) {
    List<String> optional = new ArrayList<>();
    List<String> required = new ArrayList<>();
    if (get.get("parameters") instanceof List<?> parameters) {
      for (Object each : parameters) {
        Map<?, ?> parameter = (Map<?, ?>) each;
        if ("query".equals(parameter.get("in"))) {
          boolean needed = Boolean.TRUE.equals(parameter.get("required"));
          (needed ? required : optional).add(String.valueOf(parameter.get("name")));
        }
      }
    }
    return new Operation(path, optional, required);
  }

  private int status(String path) throws Exception {
    return service.get(path, "X-API-Key", key, "Prefer", "wait=0").statusCode();
  }

  @TestFactory
  Stream<DynamicTest> whatIsRequiredIsWhatCannotBeLeftOut() throws Exception {
    return operations().stream()
        .filter(operation -> !operation.path().contains("{"))
        .map(
            operation ->
                DynamicTest.dynamicTest(
                    operation.path(),
                    () -> {
                      String scope = NEED_A_SCOPE.getOrDefault(operation.path(), "");
                      int status = status(operation.path() + scope);
                      if (operation.required().isEmpty()) {
                        assertThat(status).isBetween(200, 399);
                      } else {
                        assertThat(status).isEqualTo(400);
                      }
                    }));
  }

  @TestFactory
  Stream<DynamicTest> nothingHostileMakesItFail() throws Exception {
    return operations().stream()
        .map(
            operation ->
                DynamicTest.dynamicTest(
                    operation.path(),
                    () -> {
                      for (String value : HOSTILE) {
                        for (String path : attacks(operation, encode(value))) {
                          assertThat(status(path)).as(path).isLessThan(500);
                        }
                      }
                    }));
  }

  /** The value in the place of all parts of the path, and of each parameter in turn. */
  private static List<String> attacks(Operation operation, String value) {
    String path = operation.path().replaceAll("\\{[^}]*}", value);
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

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
