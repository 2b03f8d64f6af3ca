/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ConnectException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.bridgehead.importer.command.DownloadCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class RegisterDownloadTest {

  private static final LocalDate DAY = LocalDate.of(2023, 1, 19);
  private static final List<String> NAMES =
      List.of(
          "edubasealldata20230119.csv",
          "grouplinks_edubaseallacademiesandfree20230119.csv",
          "links_edubasealldata20230119.csv",
          "governancealldata20230119.csv");
  private static final String FIRST = "/public/" + NAMES.getFirst();
  private static final String TABLE = "URN,EstablishmentName\r\n100001,Ashfield\r\n";
  private static final DownloadLimits LIMITS =
      new DownloadLimits(
          Duration.ofSeconds(5), Duration.ofSeconds(20), Duration.ofSeconds(20), 1000);

  @TempDir private Path folder;
  private PublisherStandIn publisher;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void publish() throws IOException {
    publisher = new PublisherStandIn();
    NAMES.forEach(name -> publisher.withText("/public/" + name, "text/csv", TABLE));
  }

  @AfterEach
  void stop() {
    publisher.close();
  }

  private int run(String... more) {
    out.getBuffer().setLength(0);
    List<String> arguments =
        new ArrayList<>(List.of("--date", DAY.toString(), "--to", folder.toString()));
    arguments.addAll(List.of(more));
    return new CommandLine(new DownloadCommand())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments.toArray(String[]::new));
  }

  private List<String> held() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** What became of the first file; the other three are there. */
  private Fetched first(DownloadLimits limits) throws Exception {
    List<Fetched> files = new ArrayList<>();
    try (RegisterDownload download = new RegisterDownload(publisher.base(), folder, limits)) {
      download.fetch(DAY, false, files::add);
    }
    assertThat(files).hasSize(4);
    assertThat(files.subList(1, 4)).allMatch(Fetched::isThere);
    assertThat(held()).hasSize(files.getFirst().isThere() ? 4 : 3);
    return files.getFirst();
  }

  private void assertNotTaken(DownloadLimits limits, String reason) throws Exception {
    Fetched first = first(limits);
    assertThat(first.message()).contains(reason);
    assertThat(first.isThere()).isFalse();
    assertThat(first.file()).doesNotExist();
  }

  @Test
  void theFilesOfTheDayAreFetchedOnceAndTheImportIsNamed() throws Exception {
    String base = publisher.base().toString().replaceFirst("/$", "");
    assertThat(run("--base", base)).isZero();

    assertThat(held()).isEqualTo(NAMES.stream().sorted().toList());
    assertThat(folder.resolve(NAMES.getFirst())).hasContent(TABLE);
    assertThat(out.toString()).contains("  import " + folder.resolve(NAMES.getFirst()) + " ");

    assertThat(run("--base", base)).isZero();
    assertThat(publisher.asked()).hasSize(4);
    assertThat(out.toString()).contains("is there already").contains("  import ");

    publisher.withText(FIRST, "text/csv", TABLE + "100002,Oakfield\r\n");
    assertThat(run("--base", base, "--again")).isZero();
    assertThat(publisher.asked()).hasSize(8);
    assertThat(folder.resolve(NAMES.getFirst())).content().contains("Oakfield");
  }

  @Test
  void aFileThatIsNotPublishedIsNamedWithWhatToDo() throws Exception {
    publisher.with(
        "/public/governancealldata20230119.csv", exchange -> exchange.sendResponseHeaders(404, -1));

    assertThat(run("--base", publisher.base().toString())).isEqualTo(2);
    assertThat(out.toString())
        .contains("governancealldata20230119.csv is not published", "another --date")
        .contains("  import ");
    assertThat(held()).hasSize(3);
  }

  @Test
  void whatIsThereStaysWhenFetchingItAgainFails() throws Exception {
    Files.writeString(folder.resolve(NAMES.getFirst()), "URN,old");
    publisher.with(FIRST, exchange -> exchange.sendResponseHeaders(500, -1));

    assertThat(run("--base", publisher.base().toString(), "--again")).isZero();
    assertThat(out.toString()).contains("was 500");
    assertThat(folder.resolve(NAMES.getFirst())).hasContent("URN,old");
  }

  @Test
  void aPageOrAnythingElseInPlaceOfATableIsNotTaken() throws Exception {
    publisher.withText(FIRST, "text/html; charset=utf-8", "<html>Signed out, sorry</html>");
    assertNotTaken(LIMITS, "a page came");
    publisher.withText(FIRST, "text/csv", "\uFEFF \n<!DOCTYPE html><p>Sorry, no");
    assertNotTaken(LIMITS, "a page came");
    publisher.withText(FIRST, "text/csv", "PK\u0003\u0004\u0000\u0000,");
    assertNotTaken(LIMITS, "no table");
    publisher.withText(FIRST, "text/csv", "");
    assertNotTaken(LIMITS, "no table");
  }

  @Test
  void redirectsAreFollowedOverHttpOnly() throws Exception {
    publisher.withRedirect(FIRST, "/elsewhere.csv").withText("/elsewhere.csv", "text/csv", TABLE);
    Fetched first = first(LIMITS);
    assertThat(first.file()).hasContent(TABLE);

    Files.delete(first.file());
    Path secret = Files.writeString(folder.resolveSibling(folder.getFileName() + ".csv"), TABLE);
    publisher.withRedirect(FIRST, secret.toUri().toString());
    assertNotTaken(LIMITS, "");
    publisher.withRedirect(FIRST, FIRST);
    assertNotTaken(LIMITS, "302");
    Files.delete(secret);
  }

  @Test
  void whatIsTooLargeIsNotTakenWhetherItSaysSoOrNot() throws Exception {
    String large = TABLE + "a,b\r\n".repeat(1000);
    publisher.withText(FIRST, "text/csv", large);
    assertNotTaken(LIMITS, "did not come in whole");
    publisher.with(
        FIRST,
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write(large.getBytes(StandardCharsets.UTF_8));
        });
    assertNotTaken(LIMITS, "did not come in whole");
  }

  @Test
  void whatBreaksOffOrStallsIsNotTaken() throws Exception {
    try (BrokenOff other = new BrokenOff(TABLE)) {
      publisher.withRedirect(FIRST, other.address().toString());
      assertNotTaken(LIMITS, "did not come in whole");
    }
    byte[] start = TABLE.getBytes(StandardCharsets.UTF_8);
    CountDownLatch end = new CountDownLatch(1);
    publisher.with(
        FIRST,
        exchange -> {
          exchange.sendResponseHeaders(200, start.length + 1);
          exchange.getResponseBody().write(start);
          exchange.getResponseBody().flush();
          await(end);
        });
    Duration soon = Duration.ofMillis(300);
    assertNotTaken(
        new DownloadLimits(LIMITS.connect(), LIMITS.answer(), soon, 1000), "did not come in whole");
    publisher.with(FIRST, _ -> await(end));
    assertNotTaken(
        new DownloadLimits(LIMITS.connect(), soon, LIMITS.whole(), 1000), "was not answered");
    end.countDown();
  }

  private static void await(CountDownLatch end) {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void whereNobodyAnswersNoFurtherFileIsTried() {
    URI base = publisher.base();
    publisher.close();

    try (RegisterDownload download = new RegisterDownload(base, folder, LIMITS)) {
      List<Fetched> files = new ArrayList<>();
      assertThatThrownBy(() -> download.fetch(DAY, false, files::add))
          .isInstanceOf(ConnectException.class);
      assertThat(files).isEmpty();
    }
    assertThat(run("--base", base.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("Is the address right");
    assertThat(run("--base", "file:///etc/")).isEqualTo(2);
    assertThat(err.toString()).contains("begins with https:// or http://");
    assertThat(folder).isEmptyDirectory();
  }
}
