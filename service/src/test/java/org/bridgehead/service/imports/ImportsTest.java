/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
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

  @TempDir Path folder;

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

      String path =
          location(
              upload(
                  server.getURI(),
                  key(),
                  "",
                  "edubasealldata20230119.csv",
                  REGISTER,
                  "networks.csv",
                  NETWORKS,
                  "memberships.csv",
                  MEMBERSHIPS));
      assertThat(await(server, path, "planned")).contains("nodesAdded=4", "wrong=1");
      assertThat(withKey(server, "GET", path + "/report.csv").body())
          .contains("edubasealldata20230119.csv,3,OpenDate,31-02-2001");
      assertThat(withKey(server, "POST", path + "/apply").statusCode()).isEqualTo(202);
      assertThat(await(server, path, "done")).contains("revision=1");
      assertThat(withKey(server, "POST", path + "/apply").statusCode()).isEqualTo(409);

      assertThat(get(server, "/api/v1/about").body())
          .contains("\"store\":\"country\"", "\"invented\":false");
      assertThat(get(server, "/api/v1/isolation?rung=all&asOf=2023-01-19").body())
          .contains("\"networked\":2");
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
    }
  }
}
