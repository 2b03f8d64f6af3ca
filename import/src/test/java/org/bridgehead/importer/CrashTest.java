/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.bridgehead.importer.plan.Graph;
import org.bridgehead.importer.plan.Plan;
import org.bridgehead.importer.plan.StoreState;
import org.bridgehead.importer.read.InputFile;
import org.bridgehead.importer.synthetic.SyntheticCountry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Session;

/**
 * Broken off anywhere, an import or an undo leaves the last published revision, and a first load
 * leaves an empty store once it was opened again; the whole graph is compared each time.
 *
 * <p>Covered in two ways. Every moment that a writer can tell apart, in turn: before each statement
 * of a first load, a wipe, a refresh and an undo, and after each commit whose answer is lost. And a
 * process that is held still at random moments, also within a statement or a commit: what it has
 * handed to the operating system by then is all that would be left of it if it were killed, so its
 * store is copied, and the copy opened; at the last moment it is killed outright, and its own store
 * opened. Twenty moments in every build, more with {@code -Dcrashes=200}. A loss of power that
 * takes back what the operating system said was written is not covered.
 */
@Tag("long")
@Order(2)
@TestInstance(Lifecycle.PER_CLASS)
class CrashTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-15T10:00:00Z"), ZoneOffset.UTC);
  private static final int KILLS = Integer.getInteger("crashes", 20);
  private static final int LONGEST_MILLIS = 1_500;

  /** So small that a step takes less time than passes between two moments. */
  private static final double SCALE = 0.004;

  /** By this moment of a first load there is something to wipe. */
  private static final int WIPED_BROKEN_OFF = 15;

  private static final String REGISTER =
      """
      URN,LA (code),LA (name),EstablishmentName,EstablishmentStatus (name),Trusts (code),Trusts (name),HeadFirstName,HeadLastName
      900001,001,Ambermere,One,Open,20,Trust,Ada,Fenwick
      900002,001,Ambermere,Two,Open,20,Trust,Ada,Fenwick
      900003,001,Ambermere,Three,Closed,,,Bea,Fenwick
      """;

  @TempDir Path folder;

  private TestDatabase database;
  private Graph graph;
  private Importer importer;

  @BeforeAll
  void start() throws IOException {
    database = TestDatabase.start();
    graph = new Graph(database::session, CLOCK);
    importer = new Importer(graph, CLOCK);
  }

  @AfterAll
  void stop() throws IOException {
    database.close();
  }

  private Plan plan(String... namesAndTexts) throws IOException {
    List<InputFile> files = new ArrayList<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      files.add(
          InputFile.of(Files.writeString(folder.resolve(namesAndTexts[i]), namesAndTexts[i + 1])));
    }
    return importer.plan(files, "", (file, rows) -> {});
  }

  private Plan firstLoad() throws IOException {
    return plan(
        "edubasealldata20230119.csv",
        REGISTER,
        "networks20230119.csv",
        "network_id,name,kind\nN-1,One,hub\n",
        "memberships20230119.csv",
        "network_id,member_type,member_id,role\nN-1,school,900001,lead\nN-2,school,900001,lead\n");
  }

  /** Ends a tie, adds and changes nodes, wakes one claim and lets another wait. */
  private Plan refresh() throws IOException {
    return plan(
        "edubasealldata20240119.csv",
        REGISTER.replace("900002,001,Ambermere,Two,Open,20,Trust", "900002,001,Ambermere,2,Open,,"),
        "networks20240119.csv",
        "network_id,name,kind\nN-2,Two,hub\n",
        "memberships20240119.csv",
        "network_id,member_type,member_id,role\nN-2,school,900002,lead\nN-3,school,900001,lead\n");
  }

  /** Does something that breaks off at that moment; whether it came so far. */
  private boolean breaksOff(int moment, Consumer<Graph> work) {
    Fault fault = new Fault(moment);
    try {
      work.accept(new Graph(mode -> fault.in(database.session(mode)), CLOCK));
    } catch (IllegalStateException e) {
      assertThat(e).hasMessage(Fault.MESSAGE);
    }
    return fault.happened();
  }

  private void apply(Graph to, Plan plan) {
    to.apply(plan, "test", false, (elements, of) -> {});
  }

  @Test
  void aFirstLoadBrokenOffAtAnyStatementOrCommitIsWipedOrWhole() throws IOException {
    database.empty();
    List<String> empty = GraphPrint.of(database);
    Plan plan = firstLoad();
    apply(graph, plan);
    List<String> whole = GraphPrint.of(database);
    int moment = 0;
    boolean broken = true;
    while (broken) {
      moment++;
      database.empty();
      broken = breaksOff(moment, each -> apply(each, plan));
      if (moment == WIPED_BROKEN_OFF) {
        wipeBrokenOffAtEachMoment();
      }
      graph.wipeInterruptedLoad();
      boolean published = graph.state().revision() == 1;
      assertThat(graph.state().isEmpty()).as("moment %d", moment).isEqualTo(!published);
      assertThat(GraphPrint.of(database))
          .as("moment %d", moment)
          .isEqualTo(published ? whole : empty);
    }
    assertThat(moment).isGreaterThan(20);
  }

  private void wipeBrokenOffAtEachMoment() {
    assertThat(graph.state().isLoading()).isTrue();
    int moments = 0;
    while (graph.state().isLoading()) {
      moments++;
      breaksOff(moments, Graph::wipeInterruptedLoad);
    }
    assertThat(moments).isGreaterThan(3);
  }

  @Test
  void aRefreshAndItsUndoBrokenOffAtAnyStatementOrCommitAreWholeOrNot() throws IOException {
    database.empty();
    apply(graph, firstLoad());
    List<String> before = GraphPrint.of(database);
    Plan plan = refresh();
    int moments = untilPublished(2, before, each -> apply(each, plan));
    List<String> after = GraphPrint.of(database);
    assertThat(after).isNotEqualTo(before);

    moments += untilPublished(3, after, each -> each.undo(2, false, "undo"));

    assertThat(GraphPrint.of(database)).isEqualTo(before);
    assertThat(moments).isGreaterThan(20);
  }

  /** Breaks off at each moment in turn until the revision is published. */
  private int untilPublished(long revision, List<String> before, Consumer<Graph> work) {
    int moment = 0;
    while (graph.state().revision() < revision) {
      assertThat(GraphPrint.of(database)).as("moment %d", moment).isEqualTo(before);
      moment++;
      breaksOff(moment, work);
    }
    return moment;
  }

  @Test
  void aKilledProcessLeavesThePublishedRevision() throws IOException, InterruptedException {
    long seed = 4;
    Random random = new Random(seed);
    Path country = folder.resolve("country");
    SyntheticCountry.of(SCALE, seed).writeTo(country);
    List<List<String>> expected = expected(country);
    Path stores = Files.createDirectory(folder.resolve("stores"));
    try (HeldProcess held = new HeldProcess(process(stores, country))) {
      for (int kill = 1; kill <= KILLS; kill++) {
        String when = "seed %d, kill %d".formatted(seed, kill);
        Path store = held.storeAt(() -> random.nextInt(LONGEST_MILLIS), stores);
        if (kill < KILLS) {
          check(HeldProcess.copy(store, folder.resolve("copy")), expected, when);
        } else {
          held.kill();
          check(store, expected, when);
        }
      }
    }
  }

  /** The graph when it is empty, at every odd and at every other even revision. */
  private List<List<String>> expected(Path country) throws IOException {
    database.empty();
    KilledImport steps = new KilledImport(database, country);
    List<List<String>> prints = new ArrayList<>();
    for (int revision = 0; revision < 3; revision++) {
      prints.add(GraphPrint.of(database));
      steps.step();
    }
    assertThat(GraphPrint.of(database)).isEqualTo(prints.get(1));
    return prints;
  }

  @Test
  void aProcessKilledOverAMigrationKeepsNobodyOut() {
    String newest = Migration.level(database.driver(), TestDatabase.NAME);
    try (Session session = database.driver().session(database.sessions())) {
      session
          .run(
              """
              CREATE (:__Neo4jMigrationsLock {id: 'neo4j-migrations', name: 'John Doe'}) WITH 1 AS one
              MATCH (newest:__Neo4jMigration {version: $newest}) DETACH DELETE newest
              """,
              Map.of("newest", newest))
          .consume();
    }
    assertThatThrownBy(() -> Migration.apply(database.driver(), TestDatabase.NAME))
        .isInstanceOf(MigrationFailed.class)
        .hasMessageContaining("remove its mark");

    Migration.forgetBrokenOff(database.driver(), TestDatabase.NAME);
    Migration.apply(database.driver(), TestDatabase.NAME);

    assertThat(Migration.level(database.driver(), TestDatabase.NAME)).isEqualTo(newest);
  }

  private static Process process(Path stores, Path country) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xmx512m",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-cp",
            System.getProperty("java.class.path"),
            KilledImport.class.getName(),
            stores.toString(),
            country.toString())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Opens what is left of a store, as the next start of the service would, and removes it. */
  private static void check(Path store, List<List<String>> expected, String when)
      throws IOException {
    try (TestDatabase left = TestDatabase.open(store)) {
      Graph opened = new Graph(left::session, CLOCK);
      StoreState before = opened.state();
      opened.wipeInterruptedLoad();
      long revision = opened.state().revision();
      assertThat(GraphPrint.of(left))
          .as("%s: revision %d, %s", when, revision, before.isLoading() ? "wiped" : "opened")
          .isEqualTo(expected.get(revision == 0 ? 0 : 2 - (int) (revision % 2)));
    }
  }
}
