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
import java.util.Random;
import java.util.stream.Stream;
import org.bridgehead.importer.plan.Graph;
import org.bridgehead.importer.plan.PeopleDecisions;
import org.bridgehead.importer.plan.Plan;
import org.bridgehead.importer.read.InputFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Session;

/** Undoing an import puts the whole graph back; what later imports build on stays. */
class UndoTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-15T10:00:00Z"), ZoneOffset.UTC);
  private static final String REGISTER =
      "URN,LA (code),LA (name),EstablishmentName,EstablishmentStatus (name),Trusts (code),"
          + "Trusts (name),HeadTitle (name),HeadFirstName,HeadLastName\r\n";

  private static TestDatabase database;

  @TempDir Path folder;

  private final Graph graph = new Graph(UndoTest::open, CLOCK);
  private final Importer importer = new Importer(graph, CLOCK);

  private static Session open(AccessMode mode) {
    return database.session(mode);
  }

  @BeforeAll
  static void start() throws IOException {
    database = TestDatabase.start();
  }

  @AfterAll
  static void stop() throws IOException {
    database.close();
  }

  @BeforeEach
  void empty() {
    database.empty();
  }

  private InputFile file(String name, String text) throws IOException {
    return InputFile.of(Files.writeString(folder.resolve(name), text));
  }

  private long load(InputFile... files) throws IOException {
    Plan plan = importer.plan(List.of(files), "", (name, rows) -> {});
    return importer.apply(plan, "test", false, (elements, of) -> {});
  }

  private long undo(long revision) {
    return graph.undo(revision, false, "undo").getLast().by();
  }

  private static List<String> print() {
    try (Session session = database.session(AccessMode.READ)) {
      return Stream.concat(
              GraphPrint.of(database).stream(),
              session
                  .run(
                      """
                      MATCH (s:Source) RETURN s.id AS id
                      UNION
                      MATCH (s:Store) RETURN toString(s.newestDate) AS id
                      """)
                  .list(found -> found.get("id").asString())
                  .stream())
          .sorted()
          .toList();
    }
  }

  /** A register of a few schools, each in a trust or none, with a head out of a few. */
  private InputFile register(Random random, int year) throws IOException {
    StringBuilder rows = new StringBuilder(REGISTER);
    for (int urn = 900001; urn < 900009; urn++) {
      if (random.nextInt(4) > 0) {
        int trust = random.nextInt(4);
        rows.append(
            "%d,001,Ambermere,School %d,%s,%s,%s,Mrs,%s,Fenwick\r\n"
                .formatted(
                    urn,
                    random.nextInt(2),
                    random.nextInt(5) == 0 ? "Closed" : "Open",
                    trust == 0 ? "" : trust,
                    trust == 0 ? "" : "Trust " + random.nextInt(2),
                    List.of("Ada", "Bea", "Cai").get(random.nextInt(3))));
      }
    }
    return file(
        "edubasealldata" + year + "0119.csv",
        rows.append("900010,001,Ambermere,Last,Open,,,,,\r\n").toString());
  }

  private InputFile members(Random random, int year) throws IOException {
    StringBuilder rows = new StringBuilder("network_id,member_type,member_id,role,joined,left\n");
    for (int i = 0; i < 8; i++) {
      rows.append(
          "N-%d,school,%d,partner,%s,%s\n"
              .formatted(
                  random.nextInt(3),
                  900001 + random.nextInt(9),
                  random.nextBoolean() ? "" : "2015-0" + (1 + random.nextInt(9)) + "-01",
                  random.nextInt(4) > 0 ? "" : "2024-09-01"));
    }
    return file("memberships" + year + "0601.csv", rows.toString());
  }

  private InputFile networks(Random random, int year) throws IOException {
    StringBuilder rows = new StringBuilder("network_id,name,kind,purpose\n");
    for (int i = 0; i < 3; i++) {
      if (random.nextBoolean()) {
        rows.append("N-%d,Network %d,hub,\n".formatted(i, random.nextInt(3)));
      }
    }
    return file("networks" + year + "0601.csv", rows.append("N-9,Ninth,hub,\n").toString());
  }

  private InputFile[] anything(Random random) throws IOException {
    int year = 2018 + random.nextInt(8);
    return switch (random.nextInt(4)) {
      case 0 -> new InputFile[] {register(random, year)};
      case 1 -> new InputFile[] {members(random, year)};
      case 2 -> new InputFile[] {networks(random, year)};
      default ->
          new InputFile[] {register(random, year), members(random, year), networks(random, year)};
    };
  }

  @Test
  void undoneFromTheLastToTheFirstTheGraphIsAsItWasBeforeEach() throws IOException {
    long seed = 3;
    Random random = new Random(seed);
    for (int round = 0; round < 6; round++) {
      database.empty();
      load(register(random, 2020), networks(random, 2020));
      List<List<String>> before = new ArrayList<>();
      List<Long> revisions = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        List<String> now = print();
        long standing = graph.state().revision();
        long published = load(anything(random));
        if (published > standing) {
          before.add(now);
          revisions.add(published);
        }
      }
      for (int i = revisions.size() - 1; i >= 0; i--) {
        long next = graph.state().revision() + 1;
        assertThat(undo(revisions.get(i))).isEqualTo(next);
        assertThat(print())
            .as("seed %d, round %d, revision %d", seed, round, revisions.get(i))
            .isEqualTo(before.get(i));
      }
    }
  }

  @Test
  void undoneWithWhatBuildsOnThemInAnyOrderTheGraphIsAsItWasBeforeAll() throws IOException {
    long seed = 5;
    Random random = new Random(seed);
    for (int round = 0; round < 4; round++) {
      database.empty();
      long first = load(register(random, 2020), networks(random, 2020));
      List<String> before = print();
      List<Long> standing = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        long published = load(anything(random));
        if (published > first + standing.size()) {
          standing.add(published);
        }
      }
      while (!standing.isEmpty()) {
        long chosen = standing.get(random.nextInt(standing.size()));
        List<Graph.Undone> undone = graph.undo(chosen, true, "undo");
        assertThat(undone.getLast().revision()).isEqualTo(chosen);
        assertThat(standing.removeAll(undone.stream().map(Graph.Undone::revision).toList()))
            .isTrue();
      }
      assertThat(print()).as("seed %d, round %d", seed, round).isEqualTo(before);
    }
  }

  @Test
  void anImportThatIsUndoneCanComeAgainAndBeUndoneAgain() throws IOException {
    Random random = new Random(1);
    load(register(random, 2020), networks(random, 2020));
    InputFile members = members(random, 2021);
    List<String> before = print();
    long first = load(members);
    List<String> with = print();
    undo(first);
    long second = load(members);
    assertThat(print()).isEqualTo(with);
    undo(second);
    assertThat(print()).isEqualTo(before);
  }

  @Test
  void whatLaterImportsBuildOnIsNotUndone() throws IOException {
    load(register(new Random(2), 2020));
    long networks = load(file("networks20210601.csv", "network_id,name,kind\nN-1,One,hub\n"));
    long members =
        load(
            file(
                "memberships20220601.csv",
                "network_id,member_type,member_id,role\nN-1,school,900010,lead\n"));
    List<String> before = print();

    assertThatThrownBy(() -> undo(networks))
        .isInstanceOf(ImportRefused.class)
        .hasMessageContaining("revision 3");
    assertThat(print()).isEqualTo(before);

    load(
        file(
            "memberships20230601.csv",
            "network_id,member_type,member_id,role,left\nN-1,school,900010,lead,2023-01-01\n"));
    assertThatThrownBy(() -> undo(members))
        .isInstanceOf(ImportRefused.class)
        .hasMessageContaining("revision 4 changed 1 of the same");
  }

  @Test
  void anImportBesideAnotherIsUndoneOnItsOwn() throws IOException {
    load(register(new Random(2), 2020));
    List<String> start = print();
    long one = load(file("networks20210601.csv", "network_id,name,kind\nN-1,One,hub\n"));
    long two = load(file("networks20220601.csv", "network_id,name,kind\nN-2,Two,hub\n"));
    undo(one);
    assertThat(print())
        .anyMatch(line -> line.contains("N-2"))
        .noneMatch(line -> line.contains("N-1"));
    undo(two);
    assertThat(print()).isEqualTo(start);
  }

  @Test
  void whatAnUndoTookFromALaterImportComesBackWithItsFile() throws IOException {
    load(register(new Random(2), 2020));
    long one = load(file("networks20210601.csv", "network_id,name,kind\nN-1,One,hub\n"));
    InputFile both =
        file("networks2_20210601.csv", "network_id,name,kind\nN-1,One,hub\nN-2,Two,hub\n");
    load(both);
    List<String> with = GraphPrint.of(database);
    undo(one);
    assertThat(print()).noneMatch(line -> line.contains("N-1"));

    load(both);

    assertThat(GraphPrint.of(database)).isEqualTo(with);
  }

  @Test
  void whatBuildsOnAnImportIsUndoneBeforeItAndNothingElse() throws IOException {
    load(register(new Random(2), 2020));
    List<String> start = print();
    long networks = load(file("networks20210601.csv", "network_id,name,kind\nN-1,One,hub\n"));
    String header = "network_id,member_type,member_id,role,left\n";
    long members = load(file("memberships20220601.csv", header + "N-1,school,900010,lead,\n"));
    long beside = load(file("networks20220601.csv", "network_id,name,kind\nN-2,Two,hub\n"));
    long left =
        load(file("memberships20230601.csv", header + "N-1,school,900010,lead,2023-01-01\n"));

    assertThat(graph.undo(networks, true, "undo"))
        .containsExactly(
            new Graph.Undone(left, left + 1),
            new Graph.Undone(members, left + 2),
            new Graph.Undone(networks, left + 3));

    assertThat(print())
        .noneMatch(line -> line.contains("N-1"))
        .anyMatch(line -> line.contains("N-2"));
    undo(beside);
    assertThat(print()).isEqualTo(start);
  }

  private static String head(int urn) {
    return urn + ",001,Ambermere,School,Open,,,Mx,Ada,Fenwick\r\n";
  }

  @Test
  void noImportAndNoUndoTouchesADecisionOnPeople() throws IOException {
    String text = REGISTER + head(900001) + head(900002);
    InputFile later = file("edubasealldata20200119.csv", text);
    load(later);
    PeopleDecisions decisions = new PeopleDecisions(UndoTest::open, CLOCK);
    decisions.decide(
        PeopleDecisions.SAME, "head-900001-20200119", "head-900002-20200119", "seen", "a-key");
    List<String> before = print();

    long earlier = load(file("edubasealldata20180119.csv", text));
    assertThat(decisions.list().getFirst().held())
        .containsExactly("head-900001-20180119", "head-900002-20180119");
    assertThat(importer.plan(List.of(later), "", (name, rows) -> {}).isEmpty()).isTrue();

    undo(earlier);
    assertThat(decisions.list().getFirst().held())
        .containsExactly("head-900001-20200119", "head-900002-20200119");
    assertThat(print()).isEqualTo(before);
  }

  @Test
  void outlinesComeAndGoAndTheSameAgainWritesNothing() throws IOException {
    load(register(new Random(1), 2023));
    var before = print();
    var map =
        file(
            "map.geojson",
            """
            {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"dfe_code": "001"},
              "geometry": {"type": "Polygon", "coordinates": [[[0, 50], [1, 50], [1, 51], [0, 50]]]}}]}
            """);
    long revision = load(map);
    assertThat(print())
        .contains("boundaries@2026-01-15")
        .anyMatch(line -> line.contains("0,50 1,50 1,51 0,50;"))
        .as("no day is covered that was not before")
        .contains("2023-01-19");
    assertThat(importer.plan(List.of(map), "", (name, rows) -> {}).isEmpty()).isTrue();
    undo(revision);
    assertThat(print()).isEqualTo(before);
  }

  @Test
  void theFirstLoadIsNotUndone() throws IOException {
    long first = load(register(new Random(2), 2020));

    assertThatThrownBy(() -> undo(first))
        .isInstanceOf(ImportRefused.class)
        .hasMessageContaining("first load");
  }
}
