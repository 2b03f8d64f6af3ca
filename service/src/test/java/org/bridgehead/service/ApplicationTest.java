/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program as it is started: a process of its own, with its own database. */
@Order(2)
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class ApplicationTest {

  /** Two seconds are promised on an idle machine; a busy one is given room. */
  private static final Duration STOP_LIMIT = Duration.ofSeconds(5);

  @TempDir Path data;
  private final List<Process> started = new ArrayList<>();

  @AfterEach
  void leaveNothingRunning() {
    started.forEach(Process::destroyForcibly);
  }

  private Process start(Map<String, String> environment, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("--sun-misc-unsafe-memory-access=allow");
    command.add("-Xmx1g");
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-classpath");
    command.add(System.getProperty("java.class.path"));
    command.add(Application.class.getName());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    started.add(process);
    return process;
  }

  private static String get(URI address) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client
          .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
          .body();
    }
  }

  @Test
  void itSaysWhereItIsAndStopsSoonAfterItIsTold() throws Exception {
    Process process = start(Map.of(), "serve", "--data", data.toString(), "--port", "-1");
    BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
    String line =
        output.lines().filter(l -> l.startsWith("Bridgehead is at")).findFirst().orElseThrow();
    assertThat(line).contains("http://127.0.0.1:").endsWith(data.toString());
    assertThat(get(URI.create(line.split(" ")[3] + "/health/database")))
        .isEqualTo("{\"status\":\"UP\"}");

    Instant before = Instant.now();
    process.destroy();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(Duration.between(before, Instant.now())).isLessThan(STOP_LIMIT);
  }

  @Test
  void itRefusesToListenForOthersWithoutAKey() throws Exception {
    Process process =
        start(Map.of("MICRONAUT_SERVER_HOST", "0.0.0.0"), "serve", "--data", data.toString());
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isEqualTo(2);
    assertThat(output).contains("does not start", "key add").doesNotContain("Exception");
    assertThat(data.resolve("demonstration")).doesNotExist();
  }
}
