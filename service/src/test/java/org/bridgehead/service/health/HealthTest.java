/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bridgehead.service.RunningService;
import org.bridgehead.service.published.PublishedStore;
import org.bridgehead.service.published.Readiness;
import org.bridgehead.service.published.StoreState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the service says of itself, over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HealthTest {

  @SuppressWarnings("NullAway.Init") // set before all tests
  private RunningService service;

  @BeforeAll
  void start(@TempDir Path folder) {
    service = RunningService.start(folder, Map.of());
  }

  @AfterAll
  void stop() {
    service.close();
  }

  @Test
  void aliveSaysThatTheProcessIsUp() throws Exception {
    assertThat(service.get("/health/alive").body()).isEqualTo("{\"status\":\"UP\"}");
  }

  @Test
  void readyFollowsTheSnapshot() throws Exception {
    Readiness readiness = service.beans().getBean(Readiness.class);
    readiness.notReady("A revision is being loaded.");
    var waiting = service.get("/health/ready");
    assertThat(waiting.statusCode()).isEqualTo(503);
    assertThat(waiting.body())
        .isEqualTo("{\"status\":\"DOWN\",\"reason\":\"A revision is being loaded.\"}");
    readiness.ready(7);
    var ready = service.get("/health/ready");
    assertThat(ready.statusCode()).isEqualTo(200);
    assertThat(ready.body()).isEqualTo("{\"status\":\"UP\",\"revision\":7}");
  }

  @Test
  void theDatabaseIsReportedApart() throws Exception {
    var database = service.get("/health/database");
    assertThat(database.statusCode()).isEqualTo(503);
    assertThat(database.body()).contains("\"status\":\"DOWN\"");
  }

  @Test
  void aboutSaysWhatIsServed() throws Exception {
    service
        .beans()
        .getBean(PublishedStore.class)
        .publish(
            new StoreState(
                "demonstration", true, 3L, LocalDate.of(2026, 1, 31), List.of("Invented.")));
    assertThat(service.get("/api/v1/about").body())
        .contains("\"name\":\"Bridgehead\"", "\"invented\":true", "\"revision\":3")
        .contains("\"newestDate\":\"2026-01-31\"", "\"licences\":[\"Invented.\"]")
        .containsPattern("\"version\":\"[0-9]+[.][0-9]+[.][0-9]+");
    assertThat(service.get("/nowhere", "Accept", "text/html").body()).contains("Invented data.");
  }

  @Test
  void theDescriptionOfTheApiIsServed() throws Exception {
    var description = service.get("/api/v1/openapi.yml");
    assertThat(description.statusCode()).isEqualTo(200);
    assertThat(description.body())
        .contains("title: Bridgehead", "name: Apache-2.0", "/api/v1/about:", "X-API-Key");
  }
}
