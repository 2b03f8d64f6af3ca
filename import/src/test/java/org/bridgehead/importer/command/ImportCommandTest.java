/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.bridgehead.importer.TestDatabase;
import org.bridgehead.importer.plan.Graph;
import org.bridgehead.importer.plan.StoreState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Session;
import picocli.CommandLine;

/** The command that imports, into a database directly. */
@TestInstance(Lifecycle.PER_CLASS)
class ImportCommandTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-15T10:00:00Z"), ZoneOffset.UTC);
  private static final String HEADER =
      "URN,LA (code),LA (name),EstablishmentName,EstablishmentStatus (name),OpenDate,Trusts (code),Trusts (name)\n";
  private static final String TWO =
      HEADER
          + "900001,001,Ambermere,One,Open,,20,Trust\n"
          + "900002,001,Ambermere,Two,Open,31-02-2001,20,Trust\n";

  @TempDir Path folder;

  private TestDatabase database;

  @BeforeAll
  void start() throws IOException {
    database = TestDatabase.start();
  }

  @AfterAll
  void stop() throws IOException {
    database.close();
  }

  @BeforeEach
  void empty() {
    database.empty();
  }

  /** What the command ended with, and all that it said. */
  private record Ended(int code, String said) {}

  private Ended run(String... arguments) {
    return run(database.address(), arguments);
  }

  private Ended run(URI bolt, String... arguments) {
    StringWriter said = new StringWriter();
    PrintWriter to = new PrintWriter(said);
    List<String> all = new ArrayList<>(List.of("--bolt", bolt.toString()));
    all.addAll(List.of(arguments));
    int code =
        new CommandLine(
                new ImportCommand(
                    () -> folder.resolve("none"), () -> URI.create("http://127.0.0.1:9"), CLOCK))
            .setOut(to)
            .setErr(to)
            .execute(all.toArray(String[]::new));
    return new Ended(code, said.toString());
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private StoreState state() {
    return new Graph(database::session, CLOCK).state();
  }

  @Test
  void whatIsOnlyShownIsNotWrittenAndWhatIsWrongStandsInTheReport() throws IOException {
    Path report = folder.resolve("report.csv");
    Ended shown =
        run("--dry-run", "--report", report.toString(), file("edubasealldata20230119.csv", TWO));

    assertThat(shown.code()).isZero();
    assertThat(shown.said()).contains("nodesAdded    3", "wrong         1", "nothing was written");
    assertThat(state().isEmpty()).isTrue();
    assertThat(Files.readAllLines(report))
        .hasSize(2)
        .last()
        .asString()
        .startsWith("wrong,edubasealldata20230119.csv,3,OpenDate,31-02-2001,");
  }

  @Test
  void whatIsAcceptedIsWrittenOnce() throws IOException {
    String register = file("edubasealldata20230119.csv", TWO);

    assertThat(run("--yes", register).said()).contains("Done: revision 1.", "--report");
    assertThat(run("--yes", register).said()).contains("Nothing to write", "Revision 1.");
    assertThat(state().revision()).isOne();
  }

  @Test
  void endingManyTiesTakesAYesOfItsOwn() throws IOException {
    run("--yes", file("edubasealldata20230119.csv", TWO));
    String later = file("edubasealldata20240119.csv", TWO.replace("20,Trust", ","));

    Ended asked = run("--yes", later);
    assertThat(asked.said()).contains("would end (50 %)", "--confirm-ends", "nothing was written");
    assertThat(state().revision()).isOne();
    assertThat(run("--yes", "--confirm-ends", later).said()).contains("Done: revision 2.");
  }

  @Test
  void aFirstLoadThatBrokeOffIsWipedOnlyWhereThatIsAsked() throws IOException {
    String register = file("edubasealldata20230119.csv", TWO);
    try (Session session = database.driver().session(database.sessions())) {
      session.run("MATCH (s:Store) SET s.state = 'loading' CREATE (:School {urn: '1'})").consume();
    }

    Ended refused = run("--yes", register);
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.said()).contains("--wipe-interrupted").doesNotContain("Exception");
    assertThat(run("--yes", "--wipe-interrupted", register).said()).contains("Done: revision 1.");
  }

  @Test
  void whatCannotBeReadOrReachedIsSaid() throws IOException {
    Ended garbled = run("--yes", file("edubasealldata20230119.csv", "\u0000\u0001\u0002"));
    assertThat(garbled.code()).isEqualTo(2);
    assertThat(garbled.said()).contains("Refused: edubasealldata20230119.csv");

    Ended absent = run("--yes", folder.resolve("absent.csv").toString());
    assertThat(absent.said()).contains("There is nothing to read at");

    Ended away = run("--bolt-database", "absent", "--yes", file("edubasealldata20230120.csv", TWO));
    assertThat(away.code()).isEqualTo(2);
    assertThat(away.said()).contains("cannot be used").doesNotContain("\tat ");

    Ended elsewhere =
        run(URI.create("http://127.0.0.1"), "--yes", file("edubasealldata20230120.csv", TWO));
    assertThat(elsewhere.said()).contains("is no address of a database").doesNotContain("\tat ");

    Ended locked =
        run(
            "--bolt-password-file",
            folder.resolve("none").toString(),
            "--yes",
            file("edubasealldata20230121.csv", TWO));
    assertThat(locked.said()).contains("There is no password to read").doesNotContain("\tat ");
  }
}
