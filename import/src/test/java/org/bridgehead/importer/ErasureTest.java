/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

package org.bridgehead.importer;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bridgehead.importer.plan.Erasures;
import org.bridgehead.importer.plan.Graph;
import org.bridgehead.importer.plan.Plan;
import org.bridgehead.importer.read.InputFile;
import org.bridgehead.importer.suppression.SuppressionList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Session;

/** Who was erased is nowhere, whatever comes after, and nobody else is lost. */
class ErasureTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-15T10:00:00Z"), ZoneOffset.UTC);
  private static final String REGISTER =
      "URN,LA (code),LA (name),EstablishmentName,EstablishmentStatus (name),Trusts (code),"
          + "Trusts (name),HeadTitle (name),HeadFirstName,HeadLastName\r\n";
  private static final List<String> TRACES =
      List.of("Odile", "Marchbanks", "head-900001-", "Zenobia", "gid-7", "Ignatia", "P-7");

  private static TestDatabase database;

  @TempDir Path folder;

  private final Graph graph = new Graph(ErasureTest::open, CLOCK);
  private final Erasures erasures = new Erasures(ErasureTest::open, CLOCK);
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

  private Plan plan(InputFile... files) throws IOException {
    return importer.plan(List.of(files), "", (name, rows) -> {});
  }

  private long load(InputFile... files) throws IOException {
    return importer.apply(plan(files), "test", false, (elements, of) -> {});
  }

  private InputFile file(String name, String text) throws IOException {
    return InputFile.of(Files.writeString(folder.resolve(name), text));
  }

  private static String school(int urn, int trust, String head) {
    return "%d,001,Ambermere,School,Open,%s,%s,Mx,%s\r\n"
        .formatted(urn, trust == 0 ? "" : trust, trust == 0 ? "" : "Trust", head);
  }

  /** Odile is head of one school always, and of another in the same trust now and then. */
  private InputFile register(Random random, int year, boolean edited) throws IOException {
    StringBuilder rows = new StringBuilder(REGISTER);
    String odile = edited ? "," : "Odile,Marchbanks";
    rows.append(school(900001, 1, odile));
    rows.append(school(900002, 1, random.nextBoolean() ? odile : "Ada,Fenwick"));
    for (int urn = 900003; urn < 900008; urn++) {
      String head = List.of("Ada", "Bea").get(random.nextInt(2)) + ",Fenwick";
      rows.append(school(urn, random.nextInt(4), head));
    }
    return file("edubasealldata%d0119.csv".formatted(year), rows.toString());
  }

  private InputFile governance(Random random, int year, boolean edited) throws IOException {
    StringBuilder rows =
        new StringBuilder("GID,URN,Role,Forename 1,Surname,Date of appointment\r\n");
    for (int i = 0; i < 5; i++) {
      int gid = i == 0 ? 7 : 7 + random.nextInt(3);
      String row =
          "%d,%d,Governor,%s,Quill,01/09/2015\r\n"
              .formatted(gid, 900001 + random.nextInt(9), gid == 7 ? "Zenobia" : "Yves");
      rows.append(edited && gid == 7 ? "" : row);
    }
    rows.append("9,900001,Chair,Xena,Quill,01/09/2014\r\n");
    return file("governancealldata%d0301.csv".formatted(year), rows.toString());
  }

  private InputFile[] workbook(int year, boolean edited) throws IOException {
    String seven = edited ? "" : "P-7,Ignatia Thorne\n";
    String roles = edited ? "" : "P-7,school,900001,adviser\nP-7,network,N-9,convenor\n";
    String broker = edited ? "" : "person,P-7,N-1,membership\n";
    return new InputFile[] {
      file("people%d0601.csv".formatted(year), "person_id,name\n" + seven + "P-8,Hal Thorne\n"),
      file(
          "roles%d0601.csv".formatted(year),
          "person_id,organisation_type,organisation_id,role\n"
              + roles
              + "P-8,school,90000%d,adviser\n".formatted(1 + year % 3)),
      file("networks%d0601.csv".formatted(year), "network_id,name,kind\nN-1,One,hub\n"),
      file(
          "brokerage%d0601.csv".formatted(year),
          "broker_type,broker_id,network_id,role\n" + broker + "person,P-8,N-1,membership\n")
    };
  }

  private InputFile[] anything(Random random, boolean edited) throws IOException {
    int year = 2018 + random.nextInt(8);
    Random content = new Random(year);
    return switch (random.nextInt(3)) {
      case 0 -> new InputFile[] {register(content, year, edited)};
      case 1 -> new InputFile[] {governance(content, year, edited)};
      default -> workbook(year, edited);
    };
  }

  private static List<String> everything() {
    try (Session session = database.session(AccessMode.READ)) {
      return session
          .run(
              """
              MATCH (n) RETURN properties(n) AS properties
              UNION ALL
              MATCH ()-[r]->() RETURN properties(r) AS properties
              """)
          .list(found -> found.get("properties").asMap().toString());
    }
  }

  private static List<String> people(String name) {
    try (Session session = database.session(AccessMode.READ)) {
      return session
          .run(
              "MATCH (p:Person) WHERE p.name STARTS WITH $name RETURN p.id AS id",
              Map.of("name", name))
          .list(found -> found.get("id").asString());
    }
  }

  private static void assertNowhere(String when) {
    assertThat(everything()).as(when).allSatisfy(one -> assertThat(one).doesNotContain(TRACES));
  }

  private Erasures.Outcome erase(String... names) {
    List<String> identities =
        Stream.of(names)
            .flatMap(name -> people(name).stream())
            .flatMap(id -> erasures.identities(id).stream())
            .toList();
    return erasures.carryOut(erasures.list().with(identities, "a-key"), "request", "test");
  }

  /** Imports, then an erasure, then undoings and imports of the same files again. */
  private List<String> history(long seed, boolean edited) throws IOException {
    database.empty();
    Random random = new Random(seed);
    Random first = new Random(2020);
    List<InputFile> start = new ArrayList<>(List.of(workbook(2020, edited)));
    start.add(register(first, 2020, edited));
    start.add(governance(first, 2020, edited));
    load(start.toArray(InputFile[]::new));
    List<Long> standing = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      if (i == 3 && !edited) {
        assertThat(erase("Odile", "Zenobia", "Ignatia").people()).isGreaterThanOrEqualTo(3);
      }
      if (i > 3 && random.nextBoolean() && !standing.isEmpty()) {
        long chosen = standing.get(random.nextInt(standing.size()));
        graph.undo(chosen, true, "undo").forEach(one -> standing.remove((Object) one.revision()));
      } else {
        long before = graph.state().revision();
        long published = load(anything(random, edited));
        if (published > before) {
          standing.add(published);
        }
      }
      if (i >= 3 && !edited) {
        assertNowhere("seed %d, step %d".formatted(seed, i));
      }
    }
    return GraphPrint.of(database);
  }

  @Test
  void theGraphIsAsIfTheyHadNeverStoodInAnyFile() throws IOException {
    for (long seed = 1; seed <= 2; seed++) {
      assertThat(history(seed, false)).as("seed %d", seed).isEqualTo(history(seed, true));
    }
  }

  @Test
  void aHeadWhoMovedWithinATrustIsTheSamePersonInAnyOrderOfExtracts() throws IOException {
    InputFile one =
        file("edubasealldata20200119.csv", REGISTER + school(900001, 1, "Odile,Marchbanks"));
    InputFile both =
        file(
            "edubasealldata20210119.csv",
            REGISTER
                + school(900001, 1, "odile,MARCHBANKS")
                + school(900002, 1, "odile,MARCHBANKS"));
    InputFile other =
        file("edubasealldata20220119.csv", REGISTER + school(900002, 0, "Odile,Marchbanks"));
    InputFile nobody =
        file("edubasealldata20190119.csv", REGISTER + school(900001, 1, "Bea,Fenwick"));
    for (List<InputFile> later : List.of(List.of(both, other), List.of(other, both))) {
      database.empty();
      load(nobody);
      load(one);
      erase("Odile");
      for (InputFile file : later) {
        load(file);
      }
      assertThat(everything())
          .allSatisfy(held -> assertThat(held).doesNotContainIgnoringCase("Odile"));
      assertThat(people("Bea")).hasSize(1);
    }
  }

  @Test
  void whatIsLeftOutIsCountedAndNotRepeated() throws IOException {
    InputFile register = register(new Random(2020), 2020, false);
    InputFile governance =
        file(
            "governancealldata20200301.csv",
            "GID,URN,Role,Forename 1,Surname,Date of appointment\r\n"
                + "7,900001,Governor,Zenobia,Quill,01/09/2015\r\n"
                + "7,900002,Governor,Zenobia,Quill,31/09/2015\r\n"
                + "8,990000,Governor,Yves,Quill,01/09/2015\r\n");
    load(register, governance);
    SuppressionList list = erase("Zenobia", "Odile").list();

    Plan plan = plan(register, governance);

    long heads =
        Files.readAllLines(register.path()).stream().filter(line -> line.contains("Odile")).count();
    assertThat(plan.counts().leftOut()).isEqualTo(2 + heads);
    assertThat(plan.isEmpty()).isTrue();
    assertThat(plan.issues().stream().map(Object::toString).collect(Collectors.joining()))
        .contains("990000")
        .doesNotContain(TRACES)
        .doesNotContain("31/09/2015");
    assertThat(importer.names(List.of(governance), list)).isTrue();
    assertThat(importer.names(List.of(governance), SuppressionList.NOBODY)).isFalse();
    assertThat(erasures.listErasures())
        .singleElement()
        .satisfies(one -> assertThat(one.why()).isEqualTo("request"));
  }

  @Test
  void whatWasFrozenOrSupposedSaysTheirIdsNoMore() throws IOException {
    load(workbook(2020, false));
    var content =
        "{\"view\":\"/bridging/post/ID?by=phase\",\"from\":\"/paths?from=post%3AID&to=school%3A1\","
            + "\"value\":\"post:ID\",\"key\":\"ID\",\"around\":\"/around/post/ID\"}";
    try (Session session = database.session(AccessMode.WRITE)) {
      session
          .run(
              "UNWIND ['P-7', 'P-8', 'P-77'] AS id CREATE (r:Report {id: id})"
                  + " SET r.content = replace($content, 'ID', id)"
                  + " CREATE (d:Draft {id: id}) SET d.changes = '[{\"a\":\"post:' + id + '\"}]'",
              Map.of("content", content))
          .consume();
      erase("Ignatia");
      assertThat(
              session
                  .run("MATCH (r:Report) RETURN r.content AS content ORDER BY r.id")
                  .list(report -> report.get("content").asString()))
          .containsExactly(
              content.replace("ID", "erased"),
              content.replace("ID", "P-77"),
              content.replace("ID", "P-8"));
      assertThat(
              session
                  .run("MATCH (d:Draft) RETURN d.id AS id ORDER BY id")
                  .list(draft -> draft.get("id").asString()))
          .containsExactly("P-77", "P-8");
    }
  }

  @Test
  void aListThatIsOlderThanTheGraphRemovesWhoIsOnIt() throws IOException {
    load(register(new Random(2020), 2020, false));
    SuppressionList list = erase("Odile").list();
    database.empty();
    assertThat(erasures.carryOut(list, "again", "test").people()).isZero();
    load(register(new Random(2020), 2020, false));
    assertNowhere("loaded into an empty store");
  }
}
