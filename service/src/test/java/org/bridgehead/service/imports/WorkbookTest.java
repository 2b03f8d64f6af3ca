/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.bridgehead.importer.sheet.SheetColumn;
import org.bridgehead.importer.sheet.SheetForm;
import org.bridgehead.importer.sheet.SheetForms;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook over HTTP: out empty, out filled, back unchanged, back with mistakes, undone. */
class WorkbookTest {

  private static final Duration LIMIT = Duration.ofMinutes(3);
  private static final String REGISTER =
      "URN,LA (code),LA (name),EstablishmentName,EstablishmentStatus (name),OpenDate,"
          + "TypeOfEstablishment (name)\r\n"
          + "100001,201,City,First School,Open,,Community school\r\n"
          + "100002,201,City,Second School,Open,,Community school\r\n"
          + "100003,202,County,Third School,Open,,Community school\r\n";
  private static final Map<String, String> SHEETS =
      Map.ofEntries(
          Map.entry(
              "networks.csv",
              "network_id,name,kind,started,phase\r\nN-1,A Network,hub,2020-09-01,early\r\n"),
          Map.entry(
              "memberships.csv",
              "network_id,member_type,member_id,role,joined,left,entry\r\n"
                  + "N-1,school,100001,lead,2020-09-01,,invited\r\nN-1,school,100003,partner,,2024-01-01,\r\n"
                  + "N-1,agency,G-1,served,,,\r\n"),
          Map.entry(
              "agencies.csv", "agency_id,name,kind,authority_code\r\nG-1,An Agency,health,201\r\n"),
          Map.entry("people.csv", "person_id,name,preferred_contact\r\nP-1,Someone Real,post\r\n"),
          Map.entry(
              "roles.csv",
              "person_id,organisation_type,organisation_id,role,started\r\nP-1,school,100001,lead,2021-01-01\r\n"),
          Map.entry(
              "brokerage.csv",
              "broker_type,broker_id,network_id,role\r\nagency,G-1,N-1,resources\r\n"),
          Map.entry(
              "facilitation.csv",
              "facilitator_type,facilitator_id,of_type,of_id\r\nperson,P-1,network,N-1\r\n"),
          Map.entry(
              "partnerships.csv",
              "agency_id,partner_type,partner_id,purpose\r\nG-1,school,100002,speech\r\n"),
          Map.entry(
              "activities.csv",
              "activity_id,on,kind,process,network_id\r\nV-1,2024-05-01,visit,from,N-1\r\n"),
          Map.entry(
              "participants.csv",
              "activity_id,participant_type,participant_id,part\r\nV-1,school,100001,gave\r\n"),
          Map.entry(
              "participation.csv", "network_id,urn,year,active_adults\r\nN-1,100001,2024,3\r\n"),
          Map.entry(
              "reviews.csv",
              "network_id,instrument,criterion,on,score\r\nN-1,features,trust,2024-06-01,3\r\n"),
          Map.entry(
              "outcomes.csv",
              "urn,measure,year,value,cohort_size\r\n100001,reading,2024,71,28\r\n"),
          Map.entry(
              "interventions.csv",
              "intervention_id,on,kind,target_type,target_id\r\nI-1,2024-02-01,visit,school,100001\r\n"),
          Map.entry(
              "avoid.csv", "urn,other_type,other_id,reason\r\n100002,school,100001,asked\r\n"),
          Map.entry("travel.csv", "from_urn,to_type,to_id,minutes\r\n100001,school,100002,12\r\n"),
          Map.entry("adjacency.csv", "authority_code,neighbour_code\r\n201,202\r\n"),
          Map.entry("similar.csv", "authority_code,rank,neighbour_code\r\n201,1,202\r\n"),
          Map.entry(
              "authorities.csv",
              "authority_code,name,region\r\n201,City,North\r\n202,County,North\r\n"));

  @TempDir Path folder;

  private final HttpClient http = HttpClient.newHttpClient();

  private <T> HttpResponse<T> send(
      EmbeddedServer server, String method, String path, HttpResponse.BodyHandler<T> body)
      throws Exception {
    return http.send(
        HttpRequest.newBuilder(server.getURI().resolve(path))
            .header("X-API-Key", key())
            .method(method, HttpRequest.BodyPublishers.noBody())
            .build(),
        body);
  }

  private String key() throws Exception {
    return Files.readString(folder.resolve("local.key")).strip();
  }

  private byte[] workbook(EmbeddedServer server, String query) throws Exception {
    HttpResponse<byte[]> answer =
        send(server, "GET", "/api/v1/workbook" + query, HttpResponse.BodyHandlers.ofByteArray());
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }

  private String upload(EmbeddedServer server, Map<String, byte[]> files) throws Exception {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (var file : files.entrySet()) {
      body.writeBytes(
          ("--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                  + file.getKey()
                  + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
              .getBytes(StandardCharsets.UTF_8));
      body.writeBytes(file.getValue());
      body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }
    body.writeBytes("--part--\r\n".getBytes(StandardCharsets.UTF_8));
    HttpResponse<String> answer =
        http.send(
            HttpRequest.newBuilder(server.getURI().resolve(ImportController.PATH))
                .header("Content-Type", "multipart/form-data; boundary=part")
                .header("X-API-Key", key())
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private String await(EmbeddedServer server, String path, String state) throws Exception {
    long end = System.nanoTime() + LIMIT.toNanos();
    String lines = "";
    while (System.nanoTime() < end) {
      lines = send(server, "GET", path + "/lines", HttpResponse.BodyHandlers.ofString()).body();
      if (lines.contains("state=" + state + "\n")) {
        return lines;
      }
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
    throw new AssertionError("never " + state + ": " + lines);
  }

  private String apply(EmbeddedServer server, Map<String, byte[]> files) throws Exception {
    String path = upload(server, files);
    await(server, path, "planned");
    send(server, "POST", path + "/apply", HttpResponse.BodyHandlers.ofString());
    await(server, path, "done");
    return path;
  }

  private HttpResponse<String> fact(EmbeddedServer server, String body) throws Exception {
    return http.send(
        HttpRequest.newBuilder(server.getURI().resolve("/api/v1/facts"))
            .header("Content-Type", "application/json")
            .header("X-API-Key", key())
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /** States that 100002 is in N-1, with one value more, and why; the address of the import. */
  private String state(EmbeddedServer server, String value, String reason) throws Exception {
    HttpResponse<String> answer =
        fact(
            server,
            """
            {"sheet": "memberships", "reason": "%s", "row": {"network_id": "N-1",
             "member_type": "school", "member_id": "100002", "role": "partner", %s}}"""
                .formatted(reason, value));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private void requireRefused(EmbeddedServer server, String body, String... words)
      throws Exception {
    HttpResponse<String> answer = fact(server, body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).contains(words);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<Row> rows(byte[] workbook, String sheet) throws Exception {
    try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
      return read.findSheet(sheet).orElseThrow().read();
    }
  }

  @Test
  void theWorkbookGoesOutAndComesBack() throws Exception {
    try (ApplicationContext context =
        ApplicationContext.run(
            Map.of("bridgehead.data", folder.toString(), "micronaut.server.port", -1))) {
      EmbeddedServer server = context.getBean(EmbeddedServer.class).start();
      assertThat(fact(server, "{}").statusCode()).isEqualTo(409);
      byte[] empty = workbook(server, "");
      for (SheetForm form : SheetForms.all()) {
        assertThat(rows(empty, form.name())).as(form.name()).hasSize(2);
      }

      Map<String, byte[]> files = new HashMap<>();
      files.put("edubasealldata20230119.csv", bytes(REGISTER));
      SHEETS.forEach((name, text) -> files.put(name, bytes(text)));
      apply(server, files);

      byte[] filled = workbook(server, "?authority=201");
      for (SheetForm form : SheetForms.all()) {
        assertThat(rows(filled, form.name()).size()).as(form.name()).isGreaterThan(1);
      }
      String unchanged = upload(server, Map.of("back.xlsx", filled));
      assertThat(await(server, unchanged, "planned"))
          .contains("nothingToWrite=true", "wrong=0", "waiting=0", "notUsed=0");
      send(server, "POST", unchanged + "/drop", HttpResponse.BodyHandlers.ofString());

      HttpResponse<byte[]> anonymous =
          http.send(
              HttpRequest.newBuilder(server.getURI().resolve("/api/v1/workbook?authority=201"))
                  .build(),
              HttpResponse.BodyHandlers.ofByteArray());
      assertThat(rows(anonymous.body(), "people")).hasSize(1);
      assertThat(rows(anonymous.body(), "roles")).hasSize(2);
      assertThat(
              send(
                      server,
                      "GET",
                      "/api/v1/workbook?authority=xyz",
                      HttpResponse.BodyHandlers.ofString())
                  .body())
          .contains("\"authority\"");

      requireRefused(server, "{\"sheet\": \"members\"}", "\"sheet\"", "memberships");
      requireRefused(server, "{\"sheet\": \"travel\"}", "\"reason\"");
      requireRefused(
          server,
          "{\"sheet\": \"travel\", \"reason\": \"x\", \"row\": {\"far\": \"1\"}}",
          "\"row.far\"",
          "minutes");
      requireRefused(
          server,
          "{\"sheet\": \"travel\", \"reason\": \"x\", \"row\": {\"from_urn\": \"abc\"}}",
          "\"row.from_urn\"");

      byte[] mistakes =
          bytes(
              "network_id,member_type,member_id,role,joined\r\nN-1,school,100002,partner,2023-01-01\r\n"
                  + "N-1,shop,100002,partner,\r\n");
      String path = upload(server, Map.of("memberships.csv", mistakes));
      await(server, path, "planned");
      byte[] marked =
          send(server, "GET", path + "/report.xlsx", HttpResponse.BodyHandlers.ofByteArray())
              .body();
      assertThat(rows(marked, "memberships").getLast().getCellText(0)).contains("shop", "school");
      String before = isolation(server);
      send(server, "POST", path + "/apply", HttpResponse.BodyHandlers.ofString());
      await(server, path, "done");
      assertThat(isolation(server)).contains("\"no-link\":1");
      assertThat(
              send(server, "GET", path + "/report.xlsx", HttpResponse.BodyHandlers.ofString())
                  .statusCode())
          .isEqualTo(409);

      String fact = state(server, "\"left\": \"2023-05-01\"", "Told by its head.");
      assertThat(await(server, fact, "done")).contains("tiesChanged=1", "tiesEnded=1");
      assertThat(before).contains("\"no-link\":3");
      assertThat(isolation(server)).contains("\"no-link\":3");
      assertThat(send(server, "GET", fact, HttpResponse.BodyHandlers.ofString()).body())
          .contains("\"reason\":\"Told by its head.\"");
      HttpResponse<String> builtUpon =
          send(server, "POST", path + "/undo", HttpResponse.BodyHandlers.ofString());
      assertThat(builtUpon.statusCode()).isEqualTo(409);
      assertThat(builtUpon.body()).contains("revision 3");

      HttpResponse<String> undone =
          send(server, "POST", path + "/undo?cascade=true", HttpResponse.BodyHandlers.ofString());
      assertThat(undone.body())
          .contains("\"undone\":2", "\"revision\":5")
          .contains(
              "\"before\":[{\"id\":\""
                  + fact.substring(fact.lastIndexOf('/') + 1)
                  + "\",\"undone\":3}]");
      assertThat(isolation(server)).isEqualTo(before);
      assertThat(
              send(server, "POST", path + "/undo", HttpResponse.BodyHandlers.ofString())
                  .statusCode())
          .isEqualTo(404);
      aSchoolAnswers(server);
    }
  }

  private void aSchoolAnswers(EmbeddedServer server) throws Exception {
    byte[] own = workbook(server, "?school=100001");
    for (String sheet : List.of("networks", "memberships", "roles", "participants", "outcomes")) {
      assertThat(rows(own, sheet)).as(sheet).hasSize(2);
    }
    assertThat(rows(workbook(server, "?school=100002"), "memberships")).hasSize(1);
    assertThat(rows(workbook(server, "?school=100002"), "partnerships")).hasSize(2);
    assertThat(await(server, upload(server, Map.of("own.xlsx", own)), "planned"))
        .contains("nothingToWrite=true", "wrong=0", "notUsed=0");
    assertThat(
            send(
                    server,
                    "GET",
                    "/api/v1/workbook?school=999999",
                    HttpResponse.BodyHandlers.ofString())
                .statusCode())
        .isEqualTo(404);

    String refused =
        upload(server, Map.of("outcomes.csv", answered(own, "outcomes", SheetForm.DISPUTE)));
    assertThat(await(server, refused, "planned")).contains("wrong=1");
    send(server, "POST", refused + "/drop", HttpResponse.BodyHandlers.ofString());

    String before = school(server);
    assertThat(before).contains("\"contradicted\":false").doesNotContain("2030-01-01");
    String answer =
        apply(
            server,
            Map.of(
                "memberships 20300101.csv", answered(own, "memberships", SheetForm.DISPUTE),
                "roles 20300101.csv", answered(own, "roles", SheetForm.CONFIRM)));
    String after = school(server);
    assertThat(after.split("\"contradicted\":true", -1)).hasSize(2);
    assertThat(after.split("\"lastConfirmed\":\"2030-01-01\"", -1)).hasSize(2);
    assertThat(after).contains("\"note\":\"disputed\"");
    assertThat(
            send(
                    server,
                    "GET",
                    "/api/v1/isolation/100001?asOf=2023-06-01",
                    HttpResponse.BodyHandlers.ofString())
                .body())
        .contains("\"disputes\":true");
    send(server, "POST", answer + "/undo", HttpResponse.BodyHandlers.ofString());
    assertThat(school(server)).isEqualTo(before);
  }

  /** The only row of a sheet as CSV, with an answer. */
  private static byte[] answered(byte[] workbook, String sheet, String answer) throws Exception {
    List<Row> rows = rows(workbook, sheet);
    int columns = rows.getFirst().getCellCount();
    StringBuilder header = new StringBuilder();
    StringBuilder row = new StringBuilder();
    for (int each = 0; each < columns; each++) {
      String name = rows.getFirst().getCellText(each);
      boolean day =
          SheetForms.named(sheet).columns().stream()
              .anyMatch(
                  column -> column.name().equals(name) && column.kind() == SheetColumn.Kind.DAY);
      String value =
          day && !rows.getLast().getCellText(each).isEmpty()
              ? rows.getLast().getCellAsDate(each).orElseThrow().toLocalDate().toString()
              : rows.getLast().getCellText(each);
      header.append(each == 0 ? "" : ",").append(name);
      row.append(each == 0 ? "" : ",").append(name.equals(SheetForm.ANSWER) ? answer : value);
    }
    return bytes(header + "\r\n" + row + "\r\n");
  }

  private String school(EmbeddedServer server) throws Exception {
    return send(
            server,
            "GET",
            "/api/v1/schools/100001?asOf=2023-06-01",
            HttpResponse.BodyHandlers.ofString())
        .body()
        .replaceAll("\"(revision|newestDate)\":[^,}]+", "");
  }

  /** What the ladder counts, without the revision that it was read at. */
  private String isolation(EmbeddedServer server) throws Exception {
    return send(
            server,
            "GET",
            "/api/v1/isolation?rung=all&asOf=2023-06-01",
            HttpResponse.BodyHandlers.ofString())
        .body()
        .replaceAll("\"revision\":\\d+", "");
  }
}
