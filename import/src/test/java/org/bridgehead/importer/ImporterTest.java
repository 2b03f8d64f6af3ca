/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.bridgehead.importer.plan.Graph;
import org.bridgehead.importer.plan.Plan;
import org.bridgehead.importer.read.InputFile;
import org.bridgehead.importer.report.Issue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

class ImporterTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-15T10:00:00Z"), ZoneOffset.UTC);

  private static final String REGISTER_HEADER =
      "URN,LA (code),LA (name),EstablishmentName,EstablishmentStatus (name),OpenDate,CloseDate,"
          + "TypeOfEstablishment (name),Trusts (code),Trusts (name),HeadTitle (name),HeadFirstName,"
          + "HeadLastName\r\n";
  private static final String LINKS_HEADER =
      "\"URN\",\"Linked UID\",\"Group Name\",\"Group Type\",\"Joined date\",\"HasSharedHT\"\n";

  private static TestDatabase database;

  @TempDir Path folder;

  private final Importer importer = new Importer(new Graph(ImporterTest::open, CLOCK), CLOCK);
  private final Graph graph = new Graph(ImporterTest::open, CLOCK);

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
    return file(name, text, StandardCharsets.UTF_8);
  }

  private InputFile file(String name, String text, Charset charset) throws IOException {
    return InputFile.of(Files.write(folder.resolve(name), text.getBytes(charset)));
  }

  private Plan load(InputFile... files) throws IOException {
    Plan plan = importer.plan(Arrays.asList(files), "", (file, rows) -> {});
    importer.apply(plan, "test", false, (elements, of) -> {});
    return plan;
  }

  private static List<Record> query(String text) {
    try (Session session = database.session(AccessMode.READ)) {
      return session.run(text).list();
    }
  }

  private static long count(String text) {
    return query(text).getFirst().get(0).asLong();
  }

  private InputFile register(String day, String... rows) throws IOException {
    return file(
        "edubasealldata" + day + ".csv", REGISTER_HEADER + String.join("\r\n", rows) + "\r\n");
  }

  private InputFile links(String day, String... rows) throws IOException {
    return file("grouplinks_" + day + ".csv", LINKS_HEADER + String.join("\n", rows));
  }

  private static String link(String urn, String uid, String joined) {
    return "%s,%s,\"Trust %s\",\"Multi-academy trust\",\"%s\"".formatted(urn, uid, uid, joined);
  }

  private static String school(String urn, String trust, String head) {
    return "%s,001,Ambermere,School %s,Open,,,Academy converter,%s,%s,Mrs,%s,Fenwick"
        .formatted(urn, urn, trust, trust.isEmpty() ? "" : "Trust " + trust, head);
  }

  @Test
  void aSchoolThatChangedTrustIsInOneAtATime() throws IOException {
    load(
        register("20230119", school("900001", "20", "Ada")),
        links("20180501", link("900001", "10", "01-09-2015")),
        links("20190601", link("900001", "20", "01-01-2019")));

    var trusts =
        query(
            "MATCH (:School)-[r:MEMBER_OF]->(n) RETURN n.id AS id, r.start AS start, r.end AS end,"
                + " r.endBasis AS basis, r.claims AS claims ORDER BY id");
    assertThat(trusts).hasSize(2);
    assertThat(trusts.getFirst().get("start").asLocalDate()).isEqualTo("2015-09-01");
    assertThat(trusts.getFirst().get("end").asLocalDate()).isEqualTo("2019-01-01");
    assertThat(trusts.getFirst().get("basis").asString()).isEqualTo("replaced");
    assertThat(trusts.getLast().get("end").isNull()).isTrue();
    assertThat(trusts.getLast().get("claims").asList())
        .containsExactly("group-links@2019-06-01|2019-01-01||", "register@2023-01-19|||");
  }

  @Test
  void anyOrderOfFilesGivesTheSameGraph() throws IOException {
    List<InputFile> files =
        List.of(
            register("20220119", school("900001", "20", "Ada"), school("900002", "20", "Ada")),
            register(
                "20230119",
                school("900001", "20", "Ada"),
                school("900002", "30", "Ada"),
                school("900003", "30", "Ada")),
            links("20180501", link("900001", "10", "01-09-2015"), link("900009", "10", "")),
            links("20190601", link("900001", "20", "01-01-2019"), link("900002", "20", "")),
            file(
                "links_edubasealldata20230119.csv",
                "URN,LinkURN,LinkName,LinkType,LinkEstablishedDate\r\n"
                    + "900003,900001,x,Predecessor,01-09-2020\r\n"
                    + "900001,900003,x,Successor - merged,02-09-2020\r\n"));
    load(files.toArray(InputFile[]::new));
    List<String> expected = GraphPrint.of(database);
    assertThat(expected).isNotEmpty();

    long seed = 7;
    Random random = new Random(seed);
    for (int round = 0; round < 8; round++) {
      database.empty();
      List<InputFile> order = new ArrayList<>(files);
      Collections.shuffle(order, random);
      for (InputFile file : order) {
        load(file);
      }
      assertThat(GraphPrint.of(database))
          .as(
              "seed %d, round %d, order %s",
              seed, round, order.stream().map(InputFile::name).toList())
          .isEqualTo(expected);
    }
  }

  @Test
  void theSameFileTwiceWritesNothing() throws IOException {
    InputFile register = register("20230119", school("900001", "20", "Ada"));
    InputFile links =
        links("20190601", link("900001", "20", "01-01-2019"), link("900002", "7", ""));
    load(register, links);
    List<String> before = GraphPrint.of(database);

    Plan again = load(links, register);
    Plan oneOfThem = load(links);
    database.forgetContents();
    Plan compared = load(links, register);

    for (Plan plan : List.of(again, oneOfThem, compared)) {
      assertThat(plan.isEmpty()).isTrue();
      assertThat(plan.counts().waiting()).isEqualTo(1);
      assertThat(plan.issues().getFirst().value()).isEqualTo("900002");
    }
    assertThat(graph.state().revision()).isEqualTo(1);
    assertThat(GraphPrint.of(database)).isEqualTo(before);
  }

  @Test
  void aFileOfTheSameNameThatSaysMoreIsNotTakenForTheSame() throws IOException {
    load(register("20230119", school("900001", "20", "Ada")));

    Plan more = load(register("20230119", school("900001", "20", "Ada"), school("900002", "", "")));

    assertThat(more.isEmpty()).isFalse();
    assertThat(count("MATCH (s:School) RETURN count(s)")).isEqualTo(2);
  }

  @Test
  void oneBadRowIsExplainedAndTheOthersAreTaken() throws IOException {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      rows.add(school(Integer.toString(900001 + i), "", "Ada"));
    }
    rows.set(499, rows.get(499).replace("Open,,", "Open,31-02-2019,"));

    Plan plan = load(register("20230119", rows.toArray(String[]::new)));

    assertThat(count("MATCH (s:School) RETURN count(s)")).isEqualTo(999);
    assertThat(plan.issues()).hasSize(1);
    Issue issue = plan.issues().getFirst();
    assertThat(issue.outcome()).isEqualTo(Issue.Outcome.WRONG);
    assertThat(issue.place().file()).isEqualTo("edubasealldata20230119.csv");
    assertThat(issue.place().line()).isEqualTo(501);
    assertThat(issue.column()).isEqualTo("OpenDate");
    assertThat(issue.value()).isEqualTo("31-02-2019");
    assertThat(issue.mend()).isNotBlank();
    assertThat(plan.files().getFirst().taken()).isEqualTo(999);
  }

  @Test
  void aPictureNamedLikeATableIsRefused() throws IOException {
    byte[] jpeg = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F'};
    InputFile picture =
        InputFile.of(Files.write(folder.resolve("edubasealldata20230119.csv"), jpeg));

    assertThatThrownBy(() -> load(picture))
        .isInstanceOf(ImportRefused.class)
        .hasMessageContaining("not a text file");
    assertThat(graph.state().isEmpty()).isTrue();
  }

  @Test
  void aFileThatIsBrokenOffIsRefusedWherever() throws IOException {
    InputFile whole =
        register("20230119", school("900001", "20", "Ada"), school("900002", "20", "Bea"));
    String text = Files.readString(whole.path());
    int secondRow = text.indexOf("900002");
    for (int cut = secondRow + 1; cut < text.length() - 2; cut++) {
      InputFile broken = file("edubasealldata20230119.csv", text.substring(0, cut));
      assertThatThrownBy(() -> load(broken))
          .as("cut after %d characters", cut)
          .isInstanceOf(ImportRefused.class)
          .hasMessageContaining("Send it again");
    }
    assertThat(graph.state().isEmpty()).isTrue();
  }

  @Test
  void aFileWithAnotherHeaderIsRefused() throws IOException {
    InputFile other = file("edubasealldata20230119.csv", "a,b\n1,2\n");

    assertThatThrownBy(() -> load(other))
        .isInstanceOf(ImportRefused.class)
        .hasMessageContaining("header");
  }

  @Test
  void columnsMayStandInAnyOrderAndBytesInEitherEncoding() throws IOException {
    load(register("20230119", school("900001", "20", "Zoë")));
    List<String> expected = GraphPrint.of(database);
    String text = Files.readString(folder.resolve("edubasealldata20230119.csv"));
    StringBuilder reversed = new StringBuilder();
    for (String line : text.split("\r\n")) {
      List<String> cells = new ArrayList<>(Arrays.asList(line.split(",", -1)));
      Collections.reverse(cells);
      reversed.append(String.join(",", cells)).append("\r\n");
    }

    database.empty();
    load(file("edubasealldata20230119.csv", reversed.toString(), Charset.forName("windows-1252")));

    assertThat(GraphPrint.of(database)).isEqualTo(expected);
  }

  @Test
  void aClaimWaitsUntilWhatItSpeaksOfIsThere() throws IOException {
    Plan plan = load(links("20190601", link("900001", "20", "01-01-2019")));

    assertThat(plan.counts().waiting()).isEqualTo(1);
    assertThat(plan.issues().getFirst().value()).isEqualTo("900001");
    assertThat(count("MATCH (s:School) RETURN count(s)")).isZero();

    load(register("20230119", school("900001", "20", "Ada")));
    assertThat(count("MATCH (:School)-[r:MEMBER_OF]->() RETURN size(r.claims)")).isEqualTo(2);
    assertThat(count("MATCH (w:WaitingClaim) RETURN count(w)")).isZero();
  }

  @Test
  void theSameNameInOneTrustIsOnePersonAndElsewhereAnother() throws IOException {
    load(
        register(
            "20230119",
            school("900001", "20", "Ada"),
            school("900002", "20", "Ada"),
            school("900003", "30", "Ada"),
            school("900004", "", "Ada")));

    assertThat(
            query("MATCH (p:Person)-[:SERVES]->(s) RETURN p.id AS id, collect(s.urn) AS urns")
                .stream()
                .map(found -> found.get("urns").asList().size())
                .sorted()
                .toList())
        .containsExactly(1, 1, 2);
    assertThat(query("MATCH (p:Person) WHERE p.id CONTAINS 'Ada' RETURN p")).isEmpty();
  }

  @Test
  void aFirstLoadThatBreaksOffLeavesAnEmptyStore() throws IOException {
    Plan plan =
        importer.plan(
            List.of(register("20230119", school("900001", "20", "Ada"))), "", (file, rows) -> {});

    assertThatThrownBy(
            () ->
                importer.apply(
                    plan,
                    "test",
                    false,
                    (elements, of) -> {
                      throw new IllegalStateException("pulled the plug");
                    }))
        .hasMessage("pulled the plug");

    assertThat(graph.state().isEmpty()).isTrue();
    assertThat(count("MATCH (n:School|Person|Network) RETURN count(n)")).isZero();
  }

  @Test
  void whileAnotherLoadsTheStoreNothingIsWrittenAndNothingWiped() throws IOException {
    Plan plan =
        importer.plan(
            List.of(register("20230119", school("900001", "20", "Ada"))), "", (file, rows) -> {});
    importer.apply(
        plan,
        "test",
        false,
        (elements, of) -> {
          assertThat(graph.state().isLoading()).isTrue();
          assertThatThrownBy(() -> importer.apply(plan, "another", false, (_, _) -> {}))
              .isInstanceOf(ImportRefused.class)
              .hasMessageContaining("under way");
        });

    assertThat(graph.state().revision()).isOne();
    assertThat(count("MATCH (n:School) RETURN count(n)")).isOne();
  }

  @Test
  void aLaterImportThatBreaksOffLeavesTheLastRevision() throws IOException {
    load(register("20230119", school("900001", "20", "Ada")));
    List<String> before = GraphPrint.of(database);
    Plan plan =
        importer.plan(
            List.of(register("20240119", school("900002", "20", "Bea"))), "", (file, rows) -> {});

    assertThatThrownBy(
            () ->
                importer.apply(
                    plan,
                    "test",
                    false,
                    (elements, of) -> {
                      throw new IllegalStateException("pulled the plug");
                    }))
        .hasMessage("pulled the plug");

    assertThat(GraphPrint.of(database)).isEqualTo(before);
    assertThat(graph.state().revision()).isEqualTo(1);
  }

  @Test
  void aPlanCanBeStoppedWhileItIsCompared() throws IOException {
    load(register("20230119", school("900001", "20", "Ada"), school("900002", "", "Bea")));
    InputFile later = register("20240119", school("900001", "21", "Ada"));
    AtomicLong steps = new AtomicLong();
    importer.plan(List.of(later), "", (file, rows) -> steps.addAndGet(file.isEmpty() ? 1 : 0));

    assertThat(steps.get()).isGreaterThan(10);
    for (long moment = 0; moment < steps.get(); moment++) {
      AtomicLong left = new AtomicLong(moment);
      assertThatThrownBy(
              () ->
                  importer.plan(
                      List.of(later),
                      "",
                      (file, rows) -> {
                        if (file.isEmpty() && left.getAndDecrement() == 0) {
                          throw new CancellationException("stopped");
                        }
                      }))
          .isInstanceOf(CancellationException.class);
    }
  }

  @Test
  void aPlanIsAppliedToTheRevisionItWasMadeForOrNotAtAll() throws IOException {
    load(register("20230119", school("900001", "20", "Ada")));
    Plan stale =
        importer.plan(
            List.of(register("20240119", school("900002", "20", "Bea"))), "", (file, rows) -> {});
    load(register("20250119", school("900003", "20", "Cai")));

    assertThatThrownBy(() -> importer.apply(stale, "test", false, (elements, of) -> {}))
        .isInstanceOf(ImportRefused.class)
        .hasMessageContaining("moved on");
  }

  @Test
  void inventedAndRealDataNeverShareAStore() throws IOException {
    load(register("20230119", school("900001", "20", "Ada")));
    Plan plan =
        importer.plan(
            List.of(register("20240119", school("900002", "20", "Bea"))), "", (file, rows) -> {});

    assertThatThrownBy(() -> importer.apply(plan, "test", true, (elements, of) -> {}))
        .isInstanceOf(ImportRefused.class)
        .hasMessageContaining("never share a store");
  }

  @Test
  void recodedAuthoritiesAreFollowedByTheirSuccessors() throws IOException {
    load(
        file(
            "authorities.csv",
            "authority_code,gss_code,name,region,type\n942,E06000063,Cumberland,North West,UA\n"));
    load(register("20230119", school("900001", "", "Ada").replace("001,Ambermere", "909,Cumbria")));

    var successors =
        query("MATCH (a:Authority)-[r:SUCCEEDED_BY]->(b) RETURN a.code, b.code, r.start");
    assertThat(successors).hasSize(1);
    assertThat(successors.getFirst().get(0).asString()).isEqualTo("909");
    assertThat(successors.getFirst().get(1).asString()).isEqualTo("942");
    assertThat(successors.getFirst().get(2).asLocalDate()).isEqualTo(LocalDate.of(2023, 4, 1));
  }

  @Test
  void whomToKeepApartAndHowFarItIsAreTiesThatHoldWhileBothEndsLive() throws IOException {
    load(
        register("20230119", school("900001", "", "Ada"), school("900002", "", "Bea")),
        file("networks.csv", "network_id,name,kind,accepts_enquiries\nN-1,Ambermere,hub,yes\n"),
        file(
            "avoid.csv",
            "urn,other_type,other_id,reason\n900002,school,900001,asked\n900001,network,N-1,\n"),
        file(
            "travel.csv",
            "from_urn,to_type,to_id,minutes\n900002,school,900001,25\n900001,network,N-1,40\n"));

    assertThat(
            query(
                    """
                    MATCH (a)-[r:AVOIDS|TRAVELS]->(b) WHERE r.start IS NULL AND r.end IS NULL
                    RETURN type(r) + ' ' + a.urn + ' ' + coalesce(b.urn, b.id) + ' '
                      + coalesce(toString(r.minutes), r.note, '') AS tie
                    ORDER BY tie
                    """)
                .stream()
                .map(row -> row.get("tie").asString()))
        .containsExactly(
            "AVOIDS 900001 900002 asked",
            "AVOIDS 900001 N-1 ",
            "TRAVELS 900001 N-1 40",
            "TRAVELS 900002 900001 25");
  }

  @Test
  void aRowThatKeepsASchoolFromItselfOrHasNoMinutesIsRefused() throws IOException {
    Plan plan =
        load(
            register("20230119", school("900001", "", "Ada")),
            file("avoid.csv", "urn,other_type,other_id,reason\n900001,school,900001,\n"),
            file("travel.csv", "from_urn,to_type,to_id,minutes\n900001,school,900002,half\n"));

    assertThat(plan.issues()).hasSize(2).allMatch(issue -> issue instanceof Issue.BadValue);
    assertThat(count("MATCH ()-[r:AVOIDS|TRAVELS]->() RETURN count(r)")).isZero();
  }
}
