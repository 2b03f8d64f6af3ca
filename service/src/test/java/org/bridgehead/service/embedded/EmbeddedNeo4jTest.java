/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import org.bridgehead.service.start.DataFolder;
import org.bridgehead.service.start.RefusedToStart;
import org.bridgehead.service.start.Secrets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;

class EmbeddedNeo4jTest {

  /** Idle it takes a third of a second; a busy machine is given room. */
  private static final Duration STOP_LIMIT = Duration.ofSeconds(5);

  @TempDir Path folder;

  private static long schools(Driver driver) {
    return driver
        .executableQuery("MATCH (s:School) RETURN count(s) AS schools")
        .execute()
        .records()
        .getFirst()
        .get("schools")
        .asLong();
  }

  private static Driver driver(EmbeddedNeo4j neo4j) {
    return GraphDatabase.driver(neo4j.uri(), AuthTokens.basic(neo4j.username(), neo4j.password()));
  }

  @Test
  void oneDriverSeesEachStoreAsItIsSwitchedTo() throws Exception {
    DataFolder data = new DataFolder(folder);
    EmbeddedNeo4j neo4j = EmbeddedNeo4j.open(data, StoreName.DEMONSTRATION, new Secrets());
    try (Driver driver = driver(neo4j)) {
      driver.executableQuery("CREATE (:School {urn: '1'})").execute();
      URI address = neo4j.uri();

      neo4j.switchTo(StoreName.COUNTRY);
      assertThat(neo4j.store()).isEqualTo(StoreName.COUNTRY);
      assertThat(schools(driver)).isZero();

      neo4j.switchTo(StoreName.DEMONSTRATION);
      assertThat(neo4j.uri()).isEqualTo(address);
      assertThat(schools(driver)).isEqualTo(1);

      assertThatThrownBy(() -> EmbeddedNeo4j.open(data, StoreName.DEMONSTRATION, new Secrets()))
          .isInstanceOf(RefusedToStart.class)
          .hasMessageContaining("Another process uses the data folder");
      assertRefusesOtherPasswords(neo4j);
    }
    Instant before = Instant.now();
    neo4j.close();
    assertThat(Duration.between(before, Instant.now())).isLessThan(STOP_LIMIT);

    assertThat(StoreChoice.AUTO.in(data)).isEqualTo(StoreName.COUNTRY);
    assertThat(folder.resolve("logs/demonstration")).isDirectory();
    Path password = folder.resolve("bolt-password");
    assertThat(Files.readString(password).strip()).isEqualTo(neo4j.password());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password)))
        .isEqualTo("rw-------");
  }

  private static void assertRefusesOtherPasswords(EmbeddedNeo4j neo4j) {
    try (Driver stranger =
        GraphDatabase.driver(neo4j.uri(), AuthTokens.basic(neo4j.username(), "neo4j"))) {
      assertThatThrownBy(stranger::verifyConnectivity).isInstanceOf(AuthenticationException.class);
    }
  }

  @Test
  void theCountryIsServedWhereThereIsOne() throws Exception {
    DataFolder data = new DataFolder(folder);
    assertThat(StoreChoice.AUTO.in(data)).isEqualTo(StoreName.DEMONSTRATION);
    assertThat(StoreChoice.COUNTRY.in(data)).isEqualTo(StoreName.COUNTRY);
    Files.createDirectory(folder.resolve("country"));
    assertThat(StoreChoice.AUTO.in(data)).isEqualTo(StoreName.COUNTRY);
    assertThat(StoreChoice.DEMONSTRATION.in(data)).isEqualTo(StoreName.DEMONSTRATION);
  }
}
