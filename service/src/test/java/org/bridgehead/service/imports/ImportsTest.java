/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import org.bridgehead.service.ClientSettings;
import org.bridgehead.service.client.ApiProblemException;
import org.bridgehead.service.client.ImportClient;
import org.bridgehead.service.opening.Opening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the demonstration of a first start to real files in a store of their own, over HTTP. */
class ImportsTest {

  private static final Duration LIMIT = Duration.ofMinutes(3);
  private static final String REGISTER =
      "URN,LA (code),LA (name),EstablishmentName,EstablishmentStatus (name),OpenDate,"
          + "TypeOfEstablishment (name)\r\n"
          + "100001,201,City,First School,Open,,Community school\r\n"
          + "100002,201,City,Second School,Open,31-02-2001,Community school\r\n"
          + "100003,201,City,Third School,Open,,Community school\r\n";
  private static final String NETWORKS =
      "network_id,name,kind,started\r\nN-1,A Network,learning-community,2020-09-01\r\n";
  private static final String MEMBERSHIPS =
      "network_id,member_type,member_id,role,joined\r\n"
          + "N-1,school,100001,lead,2020-09-01\r\nN-1,school,100003,partner,2020-09-01\r\n";
  private static final String LEFT =
      "network_id,member_type,member_id,role,joined,left\r\n"
          + "N-1,school,100001,lead,2020-09-01,2022-07-31\r\n"
          + "N-1,school,100003,partner,2020-09-01,\r\n";

  @TempDir Path folder;
  @TempDir Path sent;

  private final HttpClient http = HttpClient.newHttpClient();

  /** Closed as the service itself is when it is told to stop: the context, and all in it. */
  private ApplicationContext open() {
    return ApplicationContext.run(
        Map.of("bridgehead.data", folder.toString(), "micronaut.server.port", -1));
  }

  private static EmbeddedServer start(ApplicationContext context) {
    return context.getBean(EmbeddedServer.class).start();
  }

  private HttpResponse<String> get(EmbeddedServer server, String path) throws Exception {
    return send(HttpRequest.newBuilder(server.getURI().resolve(path)));
  }

  private HttpResponse<String> withKey(EmbeddedServer server, String method, String path)
      throws Exception {
    return send(
        HttpRequest.newBuilder(server.getURI().resolve(path))
            .header("X-API-Key", key())
            .method(method, HttpRequest.BodyPublishers.noBody()));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private String key() throws IOException {
    return Files.readString(folder.resolve("local.key")).strip();
  }

  private HttpResponse<String> upload(URI server, String key, String fields, String... files)
      throws Exception {
    StringBuilder body = new StringBuilder(fields);
    for (int i = 0; i < files.length; i += 2) {
      body.append("--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"")
          .append(files[i])
          .append("\"\r\nContent-Type: text/csv\r\n\r\n")
          .append(files[i + 1])
          .append("\r\n");
    }
    body.append("--part--\r\n");
    return send(
        HttpRequest.newBuilder(server.resolve(ImportController.PATH))
            .header("Content-Type", "multipart/form-data; boundary=part")
            .header("X-API-Key", key)
            .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
  }

  private String await(EmbeddedServer server, String path, String state) throws Exception {
    long end = System.nanoTime() + LIMIT.toNanos();
    String lines = "";
    while (System.nanoTime() < end) {
      lines = withKey(server, "GET", path + "/lines").body();
      if (lines.contains("state=" + state + "\n")) {
        return lines;
      }
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
    throw new AssertionError("never " + state + ": " + lines);
  }

  private static String location(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  @Test
  void realFilesComeIntoAStoreOfTheirOwnAndStayThere() throws Exception {
    String waiting;
    try (ApplicationContext context = open()) {
      EmbeddedServer server = start(context);
      assertThat(get(server, "/api/v1/about").body())
          .contains("\"store\":\"demonstration\"", "\"invented\":true");
      assertThat(get(server, "/api/v1/isolation").body()).contains("\"demonstration\":true");
      assertThat(upload(server.getURI(), "", "", "register.csv", REGISTER).statusCode())
          .isEqualTo(401);

      String refused = location(upload(server.getURI(), key(), "", "register.csv", REGISTER));
      assertThat(await(server, refused, "refused")).contains("holds no date");
      assertThat(get(server, "/api/v1/about").body()).contains("\"store\":\"demonstration\"");

      cancelAFirstLoad(context, server);
      assertThat(get(server, "/api/v1/about").body()).contains("\"store\":\"demonstration\"");
      assertThat(folder.resolve("country")).doesNotExist();

      acceptAFirstLoad(server);

      assertThat(get(server, "/api/v1/about").body())
          .contains("\"store\":\"country\"", "\"invented\":false");
      assertThat(get(server, "/api/v1/isolation?rung=all&asOf=2023-01-19").body())
          .contains("\"networked\":2");

      waiting = location(upload(server.getURI(), key(), "", "memberships.csv", LEFT));
      await(server, waiting, "planned");
    }
    try (ApplicationContext context = open()) {
      EmbeddedServer server = start(context);
      assertThat(get(server, "/api/v1/about").body()).contains("\"store\":\"country\"");
      assertThat(get(server, "/api/v1/isolation?rung=all&asOf=2023-01-19").body())
          .contains("\"networked\":2");
      String again =
          location(
              upload(
                  server.getURI(),
                  key(),
                  "--part\r\nContent-Disposition: form-data; name=\"apply\"\r\n\r\ntrue\r\n",
                  "edubasealldata20230119.csv",
                  REGISTER));
      assertThat(await(server, again, "done")).contains("nothingToWrite=true", "revision=1");
      takesUpWhatWaited(server, waiting);
      takesAYesWhereManyTiesEnd(context, server, waiting);
    }
  }

  private HttpResponse<String> uploadAll(EmbeddedServer server) throws Exception {
    return upload(
        server.getURI(),
        key(),
        "",
        "edubasealldata20230119.csv",
        REGISTER,
        "networks.csv",
        NETWORKS,
        "memberships.csv",
        MEMBERSHIPS);
  }

  /** As a service in Java does it. */
  private void acceptAFirstLoad(EmbeddedServer server) throws Exception {
    ClientSettings.add(server, Map.of("bridgehead.client.key", key()));
    var imports = server.getApplicationContext().getBean(ImportClient.class);
    var files =
        List.of(
            Files.writeString(sent.resolve("edubasealldata20230119.csv"), REGISTER),
            Files.writeString(sent.resolve("networks.csv"), NETWORKS),
            Files.writeString(sent.resolve("memberships.csv"), MEMBERSHIPS));
    String id = imports.send(files, null).id();
    var plan = Objects.requireNonNull(await(imports, id, "planned").plan());
    assertThat(plan.nodesAdded().values().stream().mapToLong(each -> each).sum()).isEqualTo(4);
    assertThat(plan.wrong()).isEqualTo(1);
    assertThat(withKey(server, "GET", ImportController.PATH + "/" + id + "/report.csv").body())
        .contains("edubasealldata20230119.csv,3,OpenDate,31-02-2001");
    imports.apply(id, null);
    assertThat(await(imports, id, "done").revision()).isEqualTo(1);
    assertThatExceptionOfType(ApiProblemException.class)
        .isThrownBy(() -> imports.apply(id, null))
        .satisfies(failure -> assertThat(failure.status()).isEqualTo(409));
    assertThat(imports.list()).extracting(ImportView::id).contains(id);
  }

  private static ImportView await(ImportClient imports, String id, String state) {
    long end = System.nanoTime() + LIMIT.toNanos();
    var view = imports.get(id);
    while (!view.state().equals(state)) {
      assertThat(System.nanoTime()).as("never %s: %s", state, view).isLessThan(end);
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
      view = imports.get(id);
    }
    return view;
  }

  /** The one that is being written and the one behind it; the worker waits for the store's lock. */
  private void cancelAFirstLoad(ApplicationContext context, EmbeddedServer server)
      throws Exception {
    String path = location(uploadAll(server));
    await(server, path, "planned");
    String behind;
    synchronized (context.getBean(Opening.class)) {
      location(withKey(server, "POST", path + "/apply"));
      behind = location(upload(server.getURI(), key(), "", "networks.csv", NETWORKS));
      assertThat(withKey(server, "GET", behind).body())
          .contains("\"state\":\"queued\"", "\"before\":1");
      assertThat(withKey(server, "POST", behind + "/cancel").body())
          .contains("\"state\":\"cancelled\"");
      assertThat(withKey(server, "POST", path + "/cancel").body())
          .contains("\"state\":\"applying\"", "\"stopping\":true");
    }
    assertThat(await(server, path, "cancelled")).contains("All of it was taken back");
    assertThat(withKey(server, "POST", path + "/cancel").statusCode()).isEqualTo(409);
    assertThat(withKey(server, "GET", path + "/events").body())
        .startsWith("event: end\n")
        .contains("\"state\":\"cancelled\"", "\"kept\":false")
        .doesNotContain("event: progress");
  }

  private void takesUpWhatWaited(EmbeddedServer server, String waiting) throws Exception {
    assertThat(await(server, waiting, "planned"))
        .contains("The service was stopped while this import waited for its plan to be accepted.");
    assertThat(withKey(server, "GET", ImportController.PATH).body())
        .contains(
            "\"by\":\"the owner of this machine\"",
            "\"name\":\"memberships.csv\",\"size\":" + LEFT.length(),
            "\"sha256\":\"" + sha256(LEFT) + "\"",
            "\"state\":\"cancelled\"",
            "holds no date");
  }

  private static String sha256(String text) throws Exception {
    var digest = MessageDigest.getInstance("SHA-256");
    return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  private void takesAYesWhereManyTiesEnd(
      ApplicationContext context, EmbeddedServer server, String path) throws Exception {
    String plan = withKey(server, "GET", path).body();
    assertThat(plan)
        .contains(
            "{\"source\":\"workbook\",\"held\":2,\"ending\":1,\"share\":0.5,\"tooMany\":true}")
        .contains(
            "{\"what\":\"membership\",\"sheet\":\"memberships\",\"added\":0,\"changed\":0,\"ended\":1,\"leftAlone\":1}")
        .contains("School 100001 (First School) – Network N-1 (A Network), as lead")
        .contains(
            "\"before\":\"from 2020-09-01, in force, by 1 claim\"",
            "\"after\":\"from 2020-09-01 until 2022-07-31");
    HttpResponse<String> refused = withKey(server, "POST", path + "/apply");
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.body())
        .contains("1 of 2 ties that rest on the source workbook would end (50 %)");

    synchronized (context.getBean(Opening.class)) {
      location(withKey(server, "POST", path + "/apply?confirm=ends"));
      withKey(server, "POST", path + "/cancel");
    }
    assertThat(await(server, path, "cancelled")).contains("All of it was taken back");
    assertThat(get(server, "/api/v1/about").body()).contains("\"revision\":1");

    String again =
        location(
            upload(
                server.getURI(),
                key(),
                "--part\r\nContent-Disposition: form-data; name=\"apply\"\r\n\r\ntrue\r\n",
                "memberships.csv",
                LEFT));
    assertThat(await(server, again, "planned")).contains("It was not applied at once");
    location(withKey(server, "POST", again + "/apply?confirm=ends"));
    assertThat(await(server, again, "done")).contains("revision=2");
    assertThat(withKey(server, "GET", again).body()).contains("\"kept\":true", "\"undoable\":true");
    assertThat(withKey(server, "POST", again + "/undo").statusCode()).isEqualTo(200);
    assertThat(withKey(server, "GET", again).body())
        .contains("\"state\":\"undone\"", "\"kept\":false", "\"undoable\":false");
  }
}
