/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.backup;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.bridgehead.importer.suppression.SuppressionList;
import org.bridgehead.service.start.DataFolder;
import org.bridgehead.service.start.SuppressionFile;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person is erased over HTTP, and stays so over undo, import, restart, crash and restore. */
class ErasureTest {

  private static final Duration LIMIT = Duration.ofMinutes(3);
  private static final String IMPORTS = "/api/v1/imports";
  private static final String ERASURES = "/api/v1/erasures";
  private static final String REGISTER =
      "URN,LA (code),LA (name),EstablishmentName,EstablishmentStatus (name),OpenDate,"
          + "HeadFirstName,HeadLastName\r\n"
          + "100001,201,City,First School,Open,,Odile,Marchbanks\r\n";
  private static final String PEOPLE =
      "person_id,name\r\nP-7,Ignatia Thorne\r\nP-8,Hal Thorne\r\nP-9,Xena Quill\r\nP-10,odile marchbanks\r\n";
  private static final String ROLES =
      "person_id,organisation_type,organisation_id,role\r\n"
          + "P-7,school,100001,adviser\r\nP-8,school,100001,adviser\r\nP-10,school,100001,adviser\r\n";

  @TempDir private Path place;

  private final HttpClient http = HttpClient.newHttpClient();

  /** The service on the folder, and its caller. */
  private final class Running implements AutoCloseable {

    private final ApplicationContext context =
        ApplicationContext.run(
            Map.of(
                "bridgehead.data", place.resolve("data").toString(), "micronaut.server.port", -1));
    private final EmbeddedServer server = context.getBean(EmbeddedServer.class).start();

    HttpResponse<String> send(String method, String path, String type, String body)
        throws Exception {
      return http.send(
          HttpRequest.newBuilder(server.getURI().resolve(path))
              .header("X-API-Key", Files.readString(place.resolve("data/local.key")).strip())
              .header("Content-Type", type)
              .method(method, HttpRequest.BodyPublishers.ofString(body))
              .build(),
          HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path) throws Exception {
      return send("POST", path, "application/json", "");
    }

    HttpResponse<String> get(String path) throws Exception {
      return send("GET", path, "text/plain", "");
    }

    HttpResponse<String> erase(String person, String reason) throws Exception {
      String body = "{\"person\":\"%s\",\"reason\":\"%s\"}".formatted(person, reason);
      return send("POST", ERASURES, "application/json", body);
    }

    /** Sends a file, to be written at once, and waits until it is. */
    String load(String name, String text) throws Exception {
      String body =
          """
          --part\r
          Content-Disposition: form-data; name="apply"\r
          \r
          true\r
          --part\r
          Content-Disposition: form-data; name="file"; filename="%s"\r
          Content-Type: text/csv\r
          \r
          %s\r
          --part--\r
          """
              .formatted(name, text);
      var sent = send("POST", IMPORTS, "multipart/form-data; boundary=part", body);
      assertThat(sent.statusCode()).as(sent.body()).isEqualTo(202);
      String path = sent.headers().firstValue("Location").orElseThrow();
      long end = System.nanoTime() + LIMIT.toNanos();
      String lines = "";
      while (System.nanoTime() < end && !lines.contains("state=done\n")) {
        LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        lines = get(path + "/lines").body();
      }
      assertThat(lines).contains("state=done\n");
      return path;
    }

    private void assertHolds(String person, boolean held) throws Exception {
      assertThat(get("/api/v1/posts/" + person).statusCode())
          .as(person)
          .isEqualTo(held ? 200 : 404);
    }

    @Override
    public void close() {
      context.close();
    }
  }

  private DataFolder data() {
    return new DataFolder(place.resolve("data"));
  }

  @Test
  void whoIsErasedStaysErased() throws Exception {
    Path backup = place.resolve("before.zip");
    try (Running service = new Running()) {
      assertThat(service.erase("anybody", "request").body()).contains("invented");
      service.load("edubasealldata20230119.csv", REGISTER);
      service.load("people20230601.csv", PEOPLE);
      service.assertHolds("P-7", true);
    }
    Backup.take(data(), backup, Instant.parse("2026-01-31T12:00:00Z"));
    // as if the process had been killed once the list was written
    var suppressed = SuppressionList.NOBODY.with(List.of("P-9"), "a-key");
    SuppressionFile.write(data(), suppressed);
    try (Running service = new Running()) {
      service.assertHolds("P-9", false);
      service.assertHolds("P-8", true);
      assertThat(service.get(ERASURES).body()).contains("\"reason\":\"taken-up\"");
      String roles = service.load("roles20230601.csv", ROLES);
      erase(service);
      staysErased(service, roles);
    }
    assertThat(stored("uploads")).doesNotContain("Ignatia", "P-7");
    Restore.Outcome restored = Restore.run(data(), OpenStore::in, backup);
    assertThat(restored.removed()).isEqualTo(3);
    try (Running service = new Running()) {
      service.assertHolds("P-7", false);
      service.assertHolds("P-8", true);
      service.load("people20230601.csv", PEOPLE);
      service.assertHolds("P-7", false);
    }
  }

  private void erase(Running service) throws Exception {
    assertThat(service.erase("P-77", "request").statusCode()).isEqualTo(404);
    assertThat(service.erase("P-7", "because").body()).contains("must be one of request");
    HttpResponse<String> erased = service.erase("P-7", "objection");
    assertThat(erased.statusCode()).as(erased.body()).isEqualTo(201);
    assertThat(erased.body()).isEqualTo("{\"revision\":5}");
    assertThat(erased.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(service.get(ERASURES).body())
        .contains("\"revision\":5", "\"reason\":\"objection\"", "\"by\":\"local\"")
        .doesNotContain("P-7");
    Path list = data().resolve(SuppressionFile.NAME);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(list)))
        .isEqualTo("rw-------");
    assertThat(list).content().doesNotContain("P-7");

    String both = "{\"kind\":\"apart\",\"of\":\"P-8\",\"and\":\"P-10\",\"reason\":\"seen\"}";
    var decided = service.send("POST", "/api/v1/people/decisions", "application/json", both);
    assertThat(decided.statusCode()).as(decided.body()).isEqualTo(201);
    assertThat(
            service.send("POST", "/api/v1/people/decisions", "application/json", both).statusCode())
        .isEqualTo(201);
    assertThat(service.post("/api/v1/people/decisions/6/withdraw").body())
        .contains("\"withdrawnBy\":\"local\"");
    assertThat(service.get("/api/v1/people/decisions").headers().firstValue("Cache-Control"))
        .contains("no-store");

    String form = "application/x-www-form-urlencoded";
    String possible = "/api/v1/people/possible?authority=201";
    assertThat(service.get(possible).body())
        .contains("\"total\":1", "\"id\":\"P-10\"", "Both have served First School.");
    assertThat(service.get("/people/possible?authority=201").body())
        .contains("Odile Marchbanks", "One person", "Two people");
    String pair = "of=P-10&and=head-100001-20230119&authority=201&kind=same";
    assertThat(service.send("POST", "/people/possible", form, pair).body()).contains("Say why");
    assertThat(service.send("POST", "/people/possible", form, pair + "&reason=x").statusCode())
        .isEqualTo(303);
    assertThat(service.get(possible).body()).contains("\"total\":0");
    withdrawnOnThePage(service, form, possible);
    assertThat(service.send("POST", "/people/possible", form, pair + "&reason=y").statusCode())
        .isEqualTo(303);
    assertThat(service.get("/people/decisions.csv").body()).contains(",apart,P-8,P-10,seen,");
    assertThat(service.get("/people/erase?person=head-100001-20230119").body())
        .contains("value=\"head-100001-20230119\"");
    assertThat(service.send("POST", "/people/erase", form, "person=P-8&reason=request").body())
        .contains("Say that you know that this cannot be undone");
    assertThat(
            service
                .send(
                    "POST",
                    "/people/erase",
                    form,
                    "person=head-100001-20230119&reason=request&sure=yes")
                .body())
        .contains("Revision 12 is the first without them");
  }

  private static void withdrawnOnThePage(Running service, String form, String possible)
      throws Exception {
    var page = Jsoup.parse(service.get("/people/decisions").body());
    assertThat(page.select("tbody tr")).hasSize(3);
    var withdraw = page.select("tbody tr:first-child form").attr("action");
    assertThat(page.select("tbody tr:last-child form")).isEmpty();
    assertThat(service.send("POST", withdraw, form, "").statusCode()).isEqualTo(303);
    assertThat(service.send("POST", withdraw, form, "").statusCode()).isEqualTo(404);
    assertThat(Jsoup.parse(service.get("/people/decisions").body()).select("tbody form"))
        .hasSize(1);
    assertThat(service.get(possible).body()).contains("\"total\":1");
  }

  private static void staysErased(Running service, String roles) throws Exception {
    service.assertHolds("P-7", false);
    assertThat(service.get(roles).body())
        .contains("removed because of an erasure", "\"kept\":false", "\"undoable\":true")
        .doesNotContain("P-7");
    assertThat(service.post(roles + "/undo").statusCode()).isEqualTo(200);
    String again = service.load("roles20230601.csv", ROLES);
    assertThat(service.get(again + "/lines").body()).contains("leftOut=1");
    assertThat(service.get(again).body()).contains("\"kept\":false");
    String register = service.load("edubasealldata20230119.csv", REGISTER);
    assertThat(service.get(register + "/lines").body())
        .contains("leftOut=1", "nothingToWrite=true");
    service.assertHolds("P-7", false);
    service.assertHolds("head-100001-20230119", false);
    service.assertHolds("P-8", true);
    service.assertHolds("P-10", true);
    assertThat(service.get("/api/v1/people/decisions").body()).doesNotContain("head-100001");
  }

  /** All files of a folder. */
  private String stored(String name) throws Exception {
    StringBuilder all = new StringBuilder();
    try (var files = Files.walk(data().resolve(name))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }
}
