/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

package org.bridgehead.cypher.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.exceptions.ConfigurationException;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthResult;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.bridgehead.cypher.data.library.School;
import org.bridgehead.cypher.data.library.SchoolRepository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import reactor.core.publisher.Mono;

@ExtendWith(TestDatabase.class)
final class ConnectionTest {

  private static final String NOWHERE = "bolt://localhost:1";

  @Test
  void writesLeaveABookmarkThatAResetForgets(SharedBookmarks bookmarks, SchoolRepository schools) {
    schools.save(School.of("1", "A", "Leeds"));
    BookmarkManager before = bookmarks.current();
    assertThat(before.getBookmarks()).isNotEmpty();
    bookmarks.reset();
    assertThat(bookmarks.current().getBookmarks()).isEmpty();
    assertThat(schools.existsById("1")).isTrue();
    assertThat(bookmarks.current().getBookmarks()).isNotEmpty();
  }

  @Test
  void aDatabaseThatAnswersIsUp(DatabaseProbe probe, Neo4jHealthIndicator indicator) {
    DatabaseState state = probe.probe();
    assertThat(state.reachable()).isTrue();
    assertThat(state.server()).startsWith("Neo4j/");
    HealthResult health = Mono.from(indicator.getResult()).block();
    assertThat(health).isNotNull();
    assertThat(health.getName()).isEqualTo("neo4j");
    assertThat(health.getStatus()).isEqualTo(HealthStatus.UP);
    assertThat(health.getDetails())
        .isEqualTo(Map.of("database", "neo4j", "server", String.valueOf(state.server())));
  }

  @Test
  void aDatabaseThatDoesNotAnswerIsDegradedAndNotDown() {
    try (ApplicationContext application =
        ApplicationContext.run(Map.of("bridgehead.neo4j.uri", NOWHERE))) {
      HealthResult health =
          Mono.from(application.getBean(Neo4jHealthIndicator.class).getResult()).block();
      assertThat(health).isNotNull();
      assertThat(health.getStatus().getName()).isEqualTo("DEGRADED");
      assertThat(health.getStatus()).isGreaterThan(HealthStatus.UP).isLessThan(HealthStatus.DOWN);
      assertThat(health.getDetails()).isEqualTo(Map.of("database", "neo4j"));
    }
  }

  @Test
  void whatComesLateWhileTheApplicationStopsMakesNothingAnew() {
    BoltSessions sessions;
    try (ApplicationContext application =
        ApplicationContext.run(Map.of("bridgehead.neo4j.uri", NOWHERE))) {
      sessions = application.getBean(BoltSessions.class);
      sessions.open(AccessMode.READ).close();
    }
    assertThatThrownBy(() -> sessions.open(AccessMode.READ))
        .isInstanceOf(ServiceUnavailableException.class)
        .hasMessage("The application is stopping.");
  }

  @Test
  void theConfigurationHasItsNamesAndDefaults() {
    try (ApplicationContext application =
        ApplicationContext.run(
            Map.of(
                "bridgehead.neo4j.uri", NOWHERE,
                "bridgehead.neo4j.username", "ada",
                "bridgehead.neo4j.password", "secret",
                "bridgehead.neo4j.database", "schools",
                "bridgehead.neo4j.max-connections", 7,
                "bridgehead.neo4j.transaction-timeout", "2m"))) {
      Neo4jConfiguration given = application.getBean(Neo4jConfiguration.class);
      assertThat(given)
          .isEqualTo(
              new Neo4jConfiguration(
                  URI.create(NOWHERE),
                  "ada",
                  "secret",
                  "schools",
                  7,
                  Duration.ofSeconds(10),
                  Duration.ofSeconds(5),
                  Duration.ofHours(1),
                  Duration.ofMinutes(1),
                  Duration.ofSeconds(10),
                  Duration.ofMinutes(2)));
      assertThat(given.toString()).doesNotContain("secret");
      assertThat(application.getBean(BoltAddress.class).username()).isEqualTo("ada");
    }
  }

  @Test
  void nothingAsksForTheAddressBeforeTheFirstQuery() {
    try (ApplicationContext application = ApplicationContext.run()) {
      SchoolRepository schools = application.getBean(SchoolRepository.class);
      assertThatThrownBy(schools::count)
          .hasRootCauseInstanceOf(ConfigurationException.class)
          .hasStackTraceContaining("bridgehead.neo4j.uri is not set");
    }
  }

  @Test
  void theApplicationMaySupplyTheAddressItself() {
    try (ApplicationContext application =
        ApplicationContext.run(Map.of("test.own-address", true))) {
      assertThat(application.getBean(BoltAddress.class).database()).isEqualTo("own");
    }
  }

  @Singleton
  @Replaces(ConfiguredAddress.class)
  @Requires(property = "test.own-address")
  record OwnAddress() implements BoltAddress {

    @Override
    public URI uri() {
      return URI.create(NOWHERE);
    }

    @Override
    public String username() {
      return "";
    }

    @Override
    public String password() {
      return "";
    }

    @Override
    public String database() {
      return "own";
    }
  }
}
