/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bridgehead.importer.plan.Graph;
import org.bridgehead.importer.plan.Plan;
import org.bridgehead.importer.plan.PlanCounts;
import org.bridgehead.importer.read.InputFile;
import org.bridgehead.importer.report.FileSummary;
import org.bridgehead.importer.report.Issue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/**
 * England's register and the networks beside it, against counts made by an independent script.
 * Skipped where the files are not there.
 */
@Tag("long")
@Order(1)
@TestInstance(Lifecycle.PER_CLASS)
class RealDataTest {

  private static final Path DATA =
      Path.of(System.getProperty("bridgehead.shared", "../../shared")).resolve("data");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-15T10:00:00Z"), ZoneOffset.UTC);
  private static final List<List<Integer>> ORDERS =
      List.of(
          List.of(0, 1, 2),
          List.of(0, 2, 1),
          List.of(1, 0, 2),
          List.of(1, 2, 0),
          List.of(2, 0, 1),
          List.of(2, 1, 0));

  private TestDatabase database;
  private Importer importer;
  private List<FileSummary> read;
  private PlanCounts counts;
  private List<Issue> issues;

  private static List<InputFile> files() throws IOException {
    List<InputFile> files = new ArrayList<>();
    for (String folder : List.of("register", "authorities", "networks")) {
      files.addAll(folder(folder));
    }
    return files;
  }

  private static List<InputFile> folder(String folder) throws IOException {
    try (var found = Files.list(DATA.resolve(folder))) {
      return found
          .filter(file -> file.toString().matches(".*[.](csv|geojson)"))
          .sorted()
          .map(InputFile::of)
          .toList();
    }
  }

  private static boolean isGovernance(InputFile file) {
    return file.name().startsWith("governance");
  }

  @BeforeAll
  void load() throws IOException {
    assumeThat(DATA)
        .as("the real files are not at %s, so this is skipped", DATA.toAbsolutePath().normalize())
        .isDirectory();
    database = TestDatabase.start();
    importer = new Importer(new Graph(database::session, CLOCK), CLOCK);
    Plan plan = importer.plan(files(), "", (file, rows) -> {});
    importer.apply(plan, "test", false, (elements, of) -> {});
    read = plan.files();
    counts = plan.counts();
    issues = plan.issues();
  }

  @AfterAll
  void stop() throws IOException {
    if (database != null) {
      database.close();
    }
  }

  private List<Record> query(String text) {
    try (Session session = database.session(AccessMode.READ)) {
      return session.run(text).list();
    }
  }

  private Map<String, Long> counts(String text) {
    Map<String, Long> counts = new TreeMap<>();
    query(text).forEach(found -> counts.put(found.get(0).asString(), found.get(1).asLong()));
    return counts;
  }

  private long count(String text) {
    return query(text).getFirst().get(0).asLong();
  }

  @Test
  void everySchoolAuthorityNetworkAndPersonIsThere() {
    assertThat(
            counts(
                "MATCH (n) WHERE n.listedIn IS NOT NULL OR NOT n:School RETURN labels(n)[0], count(n)"))
        .containsEntry("School", 49_878L)
        .containsEntry("Authority", 154L)
        .containsEntry("Agency", 110L)
        .containsEntry("Activity", 1_500L);
    assertThat(counts("MATCH (n:Network {category: 'legal'}) RETURN n.kind, count(n)"))
        .isEqualTo(Map.of("trust", 3_358L, "sponsor", 1_022L, "federation", 452L));
    assertThat(count("MATCH (n:Network {category: 'learning'}) RETURN count(n)")).isEqualTo(859);
    assertThat(count("MATCH (p:Person) WHERE p.id STARTS WITH 'gid-' RETURN count(p)"))
        .isEqualTo(211_549);
    assertThat(count("MATCH (p:Person) WHERE p.id STARTS WITH 'P-' RETURN count(p)"))
        .isEqualTo(600);
    var heads =
        query(
            "MATCH (p:Person)-[:SERVES {sort: 'head'}]->() WITH p, count(*) AS posts"
                + " RETURN count(p), sum(CASE WHEN posts > 1 THEN 1 ELSE 0 END)");
    assertThat(heads.getFirst().get(0).asLong()).isEqualTo(19_336);
    assertThat(heads.getFirst().get(1).asLong()).isEqualTo(745);
  }

  @Test
  void bothDatesOfASuccessionAreKept() {
    var byDates =
        query(
            "MATCH (:School)-[r:SUCCEEDED_BY]->(:School)"
                + " RETURN count(r), sum(CASE WHEN r.contradicted THEN 1 ELSE 0 END)");

    assertThat(byDates.getFirst().get(0).asLong()).isEqualTo(15_490);
    assertThat(byDates.getFirst().get(1).asLong()).isEqualTo(8_848);
  }

  @Test
  void cumbriaIsFollowedByItsSuccessors() {
    assertThat(
            counts(
                "MATCH (:Authority {code: '909'})-[r:SUCCEEDED_BY]->(b) RETURN b.code, count(r)"))
        .isEqualTo(Map.of("942", 1L, "943", 1L));
  }

  @Test
  void everyRowIsAccountedFor() {
    long rows = read.stream().mapToLong(file -> file.rows()).sum();
    long taken = read.stream().mapToLong(file -> file.taken()).sum();

    assertThat(counts.wrong()).isZero();
    assertThat(rows - taken).isEqualTo(counts.wrong() + counts.notUsed());
    assertThat(counts.notUsed()).isEqualTo(347);
    assertThat(issues).hasSize((int) (347 + counts.waiting()));
  }

  @Test
  void betweenTheTwoGroupLinksSchoolsChangedTrustCameAndWent() {
    String listed =
        "MATCH (s:School) WITH s, 'group-links@2018-05-01' IN s.listedIn AS then,"
            + " 'group-links@2019-06-01' IN s.listedIn AS now ";
    assertThat(count(listed + "WHERE then RETURN count(s)")).isEqualTo(7_734 - 1);
    assertThat(count(listed + "WHERE now RETURN count(s)")).isEqualTo(8_625);
    assertThat(count(listed + "WHERE now AND NOT then RETURN count(s)")).isEqualTo(1_007);
    assertThat(count(listed + "WHERE then AND NOT now RETURN count(s)")).isEqualTo(116 - 1);
    assertThat(
            count(
                listed
                    + "WHERE then AND now"
                    + " MATCH (s)-[r {sort: 'trust'}]->(t) WITH s, t,"
                    + " any(c IN r.claims WHERE c STARTS WITH 'group-links@2018-05-01') AS a,"
                    + " any(c IN r.claims WHERE c STARTS WITH 'group-links@2019-06-01') AS b"
                    + " WITH s, collect(CASE WHEN a THEN t.id END) AS before,"
                    + " collect(CASE WHEN b THEN t.id END) AS after"
                    + " WHERE before <> after RETURN count(s)"))
        .isEqualTo(263);
  }

  @Test
  void noSchoolIsInTwoTrustsOnOneDateUnlessSourcesContradictEachOther() {
    for (String day : List.of("2018-05-01", "2019-06-01", "2023-01-19")) {
      try (Session session = database.session(AccessMode.READ)) {
        var two =
            session
                .run(
                    """
                    MATCH (s:School)-[r {sort: 'trust'}]->()
                    WHERE r.start <= $day AND (r.end IS NULL OR r.end > $day)
                    WITH s, collect(r) AS held WHERE size(held) > 1
                    RETURN any(r IN held WHERE r.contradicted) AS contradicted
                    """,
                    Map.of("day", LocalDate.parse(day)))
                .list();
        assertThat(two)
            .as("schools in two trusts on %s", day)
            .hasSize(day.equals("2018-05-01") ? 23 : 0)
            .allMatch(found -> found.get("contradicted").asBoolean(false));
      }
    }
  }

  /** All of them are known by their contents; most are compared as well, as if they were not. */
  @Test
  void theSameFilesAgainWriteNothing() throws IOException {
    Plan known = importer.plan(files(), "", (file, rows) -> {});
    database.forgetContents();
    List<InputFile> most = files().stream().filter(file -> !isGovernance(file)).toList();
    Plan compared = importer.plan(most, "", (file, rows) -> {});

    assertThat(List.of(known.isEmpty(), compared.isEmpty())).containsOnly(true);
    assertThat(known.counts().notUsed()).isEqualTo(counts.notUsed());
    assertThat(known.issues()).containsExactlyInAnyOrderElementsOf(issues);
  }

  /** Takes minutes, so only where it is asked for: {@code -Dorders=all}. */
  @Test
  @EnabledIfSystemProperty(named = "orders", matches = "all")
  void theRegisterAndBothGroupLinksInEveryOrderGiveTheSameGraph() throws IOException {
    List<InputFile> three =
        folder("register").stream()
            .filter(file -> file.name().matches("(edubasealldata|grouplinks).*"))
            .toList();
    assertThat(three).hasSize(3);
    List<String> expected = List.of();
    for (List<Integer> order : ORDERS) {
      try (TestDatabase other = TestDatabase.start()) {
        oneByOne(other, order.stream().map(three::get).map(List::of).toList());
        List<String> print = GraphPrint.of(other);
        expected = expected.isEmpty() ? print : expected;
        assertThat(print).as("order %s", order).isNotEmpty().isEqualTo(expected);
      }
    }
  }

  private static void oneByOne(TestDatabase database, List<List<InputFile>> extracts)
      throws IOException {
    Importer oneByOne = new Importer(new Graph(database::session, CLOCK), CLOCK);
    for (List<InputFile> extract : extracts) {
      Plan plan = oneByOne.plan(extract, "", (name, rows) -> {});
      oneByOne.apply(plan, "test", false, (elements, of) -> {});
    }
  }

  /** Networks before the schools they speak of, the newer register file before the older. */
  @Test
  void oneExtractAfterAnotherFromLastToFirstGivesTheSameGraph() throws IOException {
    List<List<InputFile>> lastFirst = new ArrayList<>();
    lastFirst.add(folder("networks"));
    folder("register").stream()
        .filter(file -> !isGovernance(file))
        .sorted(Comparator.comparing(InputFile::name).reversed())
        .map(List::of)
        .forEach(lastFirst::add);
    lastFirst.add(folder("authorities"));
    try (TestDatabase other = TestDatabase.start()) {
      oneByOne(other, lastFirst);
      List<String> expected = GraphPrint.without(database, "gid-");

      assertThat(GraphPrint.of(other)).hasSameSizeAs(expected).isEqualTo(expected);
    }
  }
}
