/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bridgehead.service.RunningService;
import org.bridgehead.service.published.PublishedStore;
import org.bridgehead.service.published.StoreState;
import org.bridgehead.service.start.Secrets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may do what, on loopback and beyond, over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RolesTest {

  private static final List<String> WHO = List.of("viewer", "editor", "administrator");

  private final List<ApiKey.Made> keys =
      Stream.of(Role.VIEWER, Role.EDITOR, Role.ADMINISTRATOR)
          .map(role -> ApiKey.make(new Secrets(), role, "", LocalDate.of(2026, 1, 31)))
          .toList();

  @SuppressWarnings("NullAway.Init") // set before all tests
  private RunningService near;

  @SuppressWarnings("NullAway.Init") // set before all tests
  private RunningService far;

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    KeyFile file = new KeyFile(folder.resolve("api-keys"));
    for (ApiKey.Made made : keys) {
      file.add(made.key());
    }
    near = RunningService.start(folder, Map.of("roles.controller", true));
    far =
        RunningService.start(
            folder, Map.of("roles.controller", true, "micronaut.server.host", "0.0.0.0"));
  }

  @AfterAll
  void stop() {
    near.close();
    far.close();
  }

  private RunningService service(String where) {
    return where.equals("near") ? near : far;
  }

  private String[] key(String who, String... more) throws IOException {
    String text =
        switch (who) {
          case "nobody" -> "";
          case "stranger" -> "0badc0de." + new Secrets().secret();
          case "local" -> near.localKey();
          default -> keys.get(WHO.indexOf(who)).text();
        };
    Stream<String> header =
        text.isEmpty() ? Stream.of() : Stream.of("Authorization", "Bearer " + text);
    return Stream.concat(header, Arrays.stream(more)).toArray(String[]::new);
  }

  @ParameterizedTest
  @CsvSource({
    "near, nobody,        200, 401, 401, 401, 401, 404, 200",
    "near, stranger,      401, 401, 401, 401, 401, 401, 200",
    "near, viewer,        200, 200, 403, 403, 403, 404, 200",
    "near, editor,        200, 200, 200, 403, 403, 404, 200",
    "near, administrator, 200, 200, 200, 200, 403, 404, 200",
    "near, local,         200, 200, 200, 200, 403, 404, 200",
    "far,  nobody,        401, 401, 401, 401, 401, 401, 200",
    "far,  stranger,      401, 401, 401, 401, 401, 401, 200",
    "far,  viewer,        200, 200, 403, 403, 403, 404, 200",
    "far,  editor,        200, 200, 200, 403, 403, 404, 200",
    "far,  administrator, 200, 200, 200, 200, 403, 404, 200",
    "far,  local,         200, 200, 200, 200, 403, 404, 200",
  })
  void eachMayDoWhatItsRoleAllows(
      String where,
      String who,
      int reader,
      int viewer,
      int editor,
      int administrator,
      int undeclared,
      int unknown,
      int asset)
      throws Exception {
    RunningService service = service(where);
    assertThat(service.get("/health/alive", key(who)).statusCode()).isEqualTo(200);
    assertThat(service.get("/roles/reader", key(who)).statusCode()).isEqualTo(reader);
    assertThat(service.get("/roles/viewer", key(who)).statusCode()).isEqualTo(viewer);
    assertThat(service.post("/roles/editor", "{}", key(who)).statusCode()).isEqualTo(editor);
    assertThat(service.get("/roles/administrator", key(who)).statusCode()).isEqualTo(administrator);
    assertThat(service.get("/roles/undeclared", key(who)).statusCode()).isEqualTo(undeclared);
    assertThat(service.get("/roles/nowhere", key(who)).statusCode()).isEqualTo(unknown);
    assertThat(service.get("/static/bridgehead.css", key(who)).statusCode()).isEqualTo(asset);
  }

  @Test
  void onlyAnAdministratorErases() throws Exception {
    Map<String, Integer> answers =
        Map.of("nobody", 401, "stranger", 401, "viewer", 403, "editor", 403, "local", 400);
    for (var answer : answers.entrySet()) {
      String[] key = key(answer.getKey());
      assertThat(near.post("/api/v1/erasures", "{}", key).statusCode())
          .as(answer.getKey())
          .isEqualTo(answer.getValue());
    }
    assertThat(near.get("/people/erase", key("editor")).statusCode()).isEqualTo(403);
  }

  @Test
  void anEditorDecidesOnPeople() throws Exception {
    Map<String, Integer> answers = Map.of("nobody", 401, "viewer", 403, "editor", 400);
    for (var answer : answers.entrySet()) {
      String[] key = key(answer.getKey());
      assertThat(near.post("/api/v1/people/decisions", "{}", key).statusCode())
          .as(answer.getKey())
          .isEqualTo(answer.getValue());
    }
  }

  @Test
  void namesNeedAKeyUnlessEveryoneIsInvented() throws Exception {
    assertThat(near.get("/roles/reader").body()).isEqualTo("anonymous names false write false");
    assertThat(near.get("/roles/reader", key("editor")).body()).endsWith("names true write true");
    PublishedStore published = near.beans().getBean(PublishedStore.class);
    published.publish(new StoreState("demonstration", true, 1L, null, List.of()));
    assertThat(near.get("/roles/reader").body()).isEqualTo("anonymous names true write false");
    published.publish(StoreState.NONE);
  }

  @Test
  void aKeyMayComeInAHeaderOfItsOwn() throws Exception {
    String text = keys.getFirst().text();
    assertThat(near.get("/roles/viewer", "X-API-Key", text).statusCode()).isEqualTo(200);
    assertThat(near.get("/roles/viewer", "Authorization", "Basic " + text).statusCode())
        .isEqualTo(401);
    assertThat(near.get("/roles/viewer").headers().firstValue("WWW-Authenticate"))
        .contains("Bearer realm=\"bridgehead\"");
  }

  @Test
  void whatComesThroughAProxyIsNotFromHere() throws Exception {
    String[] proxied = {"X-Forwarded-For", "198.51.100.7"};
    assertThat(near.get("/roles/reader", proxied).statusCode()).isEqualTo(401);
    assertThat(near.get("/roles/reader", key("local", proxied)).statusCode()).isEqualTo(401);
    assertThat(near.get("/roles/reader", key("viewer", proxied)).statusCode()).isEqualTo(200);
  }
}
