/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bridgehead.importer.Migration;
import org.bridgehead.importer.NewerStore;
import org.bridgehead.service.backup.OpenStore.Opener;
import org.bridgehead.service.embedded.EmbeddedNeo4j;
import org.bridgehead.service.embedded.StoreName;
import org.bridgehead.service.start.DataFolder;
import org.bridgehead.service.start.Secrets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** A store of two migrations ago: upgraded, and its backup restored elsewhere. */
class OldStoreTest {

  private static final String MIGRATIONS = "org/bridgehead/cypher/migrations";
  private static final List<String> OLD =
      List.of("V001__Keys.cypher", "V002__Search.cypher", "V003__Store.cypher");
  private static final Instant NOW = Instant.parse("2026-01-31T12:00:00Z");

  private static final String GRAPH =
      """
      MATCH (store:Store {id: 'store'}) SET store.revision = 7, store.state = 'ready'
      CREATE (school:School {urn: '100001', name: 'Ashfield'})
      CREATE (school)-[:MEMBER_OF {role: 'partner', claims: ['a', 'b']}]->(:Network {id: 'n1'})
      CREATE (:Person {id: 'gid-1'})-[:SERVES {role: 'head'}]->(school)
      CREATE (:Person {id: 'gid-2'})-[:SERVES {role: 'governor'}]->(school)
      CREATE (:WaitingClaim {id: 'w1', fromLabel: 'Person', from: 'gid-1', toLabel: 'School', to: '9'})
      CREATE (:WaitingClaim {id: 'w2', fromLabel: 'Person', from: 'gid-2', toLabel: 'School', to: '9'})
      CREATE (:Kept {keptOf: 'k1', keptRevision: 6, keptFromLabel: 'PERSON', keptFrom: 'gid-1'})
      CREATE (:Kept {keptOf: 'k2', keptRevision: 6, keptFromLabel: 'SCHOOL', keptFrom: '100001'})
      """;

  private static final String ALL =
      """
      MATCH (n) WHERE NOT n:__Neo4jMigration
      OPTIONAL MATCH (n)-[t]->(m)
      WITH labels(n)[0] AS label, coalesce(n.id, n.urn, n.keptOf) AS key, properties(n) AS held,
        type(t) AS tie, properties(t) AS of, properties(m) AS to
      ORDER BY label, key
      RETURN [label, key, held, tie, of, to] AS row
      """;

  @TempDir private Path place;
  private DataFolder here;
  private DataFolder there;
  private Path backup;

  @BeforeEach
  void fill() throws Exception {
    here = new DataFolder(place.resolve("here"));
    there = new DataFolder(place.resolve("there"));
    backup = place.resolve("before.zip");
    Files.createDirectories(here.resolve("country"));
    write(here, "uploads/ab12/import.json", "{}");
    write(here, "uploads/ab12/0", "a file that was sent");
    write(here, "api-keys", "another's");
    write(here, "suppressed", suppressed("a-key", "gid-9"));
    write(here, "local.key", "a secret");
    write(there, "suppressed", suppressed("key-of-this-folder", "gid-1"));
    write(there, "api-keys", "its own");
  }

  private static void write(DataFolder folder, String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), text + "\n");
  }

  private static String suppressed(String key, String id) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    byte[] digest = mac.doFinal(id.getBytes(StandardCharsets.UTF_8));
    return key + " " + HexFormat.of().formatHex(digest);
  }

  /** Opens stores, and looks at each when it was opened and before it is closed. */
  private static Opener opener(Consumer<Driver> opened, Consumer<Driver> closing) {
    return folder -> {
      EmbeddedNeo4j neo4j = EmbeddedNeo4j.open(folder, StoreName.COUNTRY, new Secrets());
      Driver driver =
          GraphDatabase.driver(neo4j.uri(), AuthTokens.basic(neo4j.username(), neo4j.password()));
      opened.accept(driver);
      return new OpenStore(neo4j, driver) {
        @Override
        public void close() {
          closing.accept(driver);
          super.close();
        }
      };
    };
  }

  /** Applies just these migrations, as a version would that knows no others. */
  private static void migrate(Driver driver, List<URL> files) {
    var config =
        MigrationsConfig.builder()
            .withLocationsToScan("classpath:" + MIGRATIONS)
            .withResourceScanner(_ -> files)
            .withDatabase("neo4j");
    new Migrations(config.build(), driver).apply();
  }

  private static URL ours(String name) {
    return Objects.requireNonNull(
        Migration.class.getResource("/" + MIGRATIONS + "/" + name), "a migration is missing");
  }

  private static List<String> graph(Driver driver) {
    return driver.executableQuery(ALL).execute().records().stream()
        .map(row -> row.get("row").toString())
        .toList();
  }

  @Test
  void itIsUpgradedAndItsBackupRestoredWithoutWhoWasErasedSince() throws Exception {
    List<String> before = new ArrayList<>();
    List<String> after = new ArrayList<>();
    Upgrade upgrade =
        Upgrade.run(
            here,
            opener(driver -> prepare(driver, before), driver -> look(driver, after)),
            backup,
            NOW);

    assertThat(upgrade).isEqualTo(new Upgrade("003", "008"));
    assertThat(after).hasSize(9).isEqualTo(before);

    Restore.Outcome restored =
        Restore.run(
            there,
            opener(
                _ -> {},
                driver -> {
                  look(driver, after);
                  assertRefusesNewer(driver);
                }),
            backup);

    assertThat(after).isEqualTo(before.stream().filter(row -> !row.contains("gid-1")).toList());
    assertThat(restored.manifest().stand().schema()).isEqualTo("003");
    assertThat(restored.manifest().stand().revision()).isEqualTo(7);
    assertThat(restored.manifest().taken()).isEqualTo(NOW);
    assertThat(restored.schema()).isEqualTo("008");
    assertThat(restored.removed()).isEqualTo(1);
    assertFiles(restored);
  }

  /** Once: the store is as an earlier version would have left it. */
  private static void prepare(Driver driver, List<String> held) {
    if (held.isEmpty()) {
      migrate(driver, OLD.stream().map(OldStoreTest::ours).toList());
      driver.executableQuery(GRAPH).execute();
      held.addAll(graph(driver));
    }
  }

  private static void look(Driver driver, List<String> held) {
    held.clear();
    held.addAll(graph(driver));
  }

  private void assertRefusesNewer(Driver driver) {
    try {
      Path newer = Files.writeString(place.resolve("V009__Later.cypher"), "CREATE (:Later);");
      List<URL> files = new ArrayList<>(OLD.stream().map(OldStoreTest::ours).toList());
      files.add(ours("V004__Invitations.cypher"));
      files.add(ours("V005__Measures.cypher"));
      files.add(ours("V006__Reports.cypher"));
      files.add(ours("V007__Drafts.cypher"));
      files.add(ours("V008__SchoolLists.cypher"));
      files.add(newer.toUri().toURL());
      migrate(driver, files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThatThrownBy(() -> Migration.apply(driver, "neo4j"))
        .isInstanceOf(NewerStore.class)
        .hasMessageContaining("at 009")
        .hasMessageContaining("knows 008");
  }

  /** Keys are its own, nobody erased comes back, and secrets of elsewhere have stayed there. */
  private void assertFiles(Restore.Outcome restored) throws Exception {
    assertThat(restored.withoutSentFiles()).isTrue();
    assertThat(there.resolve("uploads/ab12/import.json")).hasContent("{}");
    assertThat(there.resolve("uploads/ab12/0")).doesNotExist();
    assertThat(there.resolve("api-keys")).hasContent("its own");
    assertThat(there.resolve("local.key")).doesNotExist();
    assertThat(there.resolve("bolt-password")).doesNotExist();
    assertThat(there.resolve("suppressed"))
        .content()
        .contains(suppressed("a-key", "gid-9"), suppressed("key-of-this-folder", "gid-1"));
    assertThat(restored.aside().toFile().list()).containsExactly("suppressed");
  }
}
