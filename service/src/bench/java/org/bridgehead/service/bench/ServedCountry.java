/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.bench;

import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.bridgehead.service.Application;

/** The service in a process of its own, with the memory that {@code mvn -Pserve} gives it. */
final class ServedCountry implements AutoCloseable {
  private static final List<String> JVM =
      List.of(
          "-Xmx3g",
          "-XX:+UseParallelGC",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow");
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Duration BETWEEN_TRIES = Duration.ofMillis(20);
  private static final int OK = 200;

  private final Path data;
  private final URI address;
  private final Process process;
  private final HttpClient client = HttpClient.newHttpClient();
  private final JsonMapper json = JsonMapper.createDefault();

  private ServedCountry(Path data, URI address, Process process) {
    this.data = data;
    this.address = address;
    this.process = process;
  }

  /**
   * Starts it; it may not answer yet.
   *
   * @param data its data folder
   * @param environment what is set for it
   */
  static ServedCountry start(Path data, Map<String, String> environment) throws IOException {
    int port;
    try (var free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    var command = command("serve", "--data", data.toString(), "--port", Integer.toString(port));
    Files.createDirectories(data.getParent());
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(data.resolveSibling(data.getFileName() + ".log").toFile());
    process.environment().putAll(environment);
    return new ServedCountry(data, URI.create("http://127.0.0.1:" + port), process.start());
  }

  private static List<String> command(String... arguments) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(JVM);
    command.addAll(List.of("-classpath", System.getProperty("java.class.path")));
    command.add(Application.class.getName());
    command.addAll(List.of(arguments));
    return command;
  }

  /** Where it answers. */
  URI address() {
    return address;
  }

  /** Waits for the first answer to a question. */
  void await(String question) throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!isAnswered(question)) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new IllegalStateException("The service does not answer; see its log in " + data);
      }
      LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
    }
  }

  private boolean isAnswered(String question) throws InterruptedException {
    try {
      return send(question).statusCode() == OK;
    } catch (IOException _) {
      return false;
    }
  }

  /** Imports files by the command that the README names; what it ended with, which is 0. */
  int load(Path... files) throws IOException, InterruptedException {
    var command =
        new ArrayList<>(
            command(
                "import",
                "--yes",
                "--url",
                address.toString(),
                "--key-file",
                data.resolve("local.key").toString()));
    for (var each : files) {
      command.add(each.toString());
    }
    int code = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (code != 0) {
      throw new IllegalStateException("The import ended with " + code + ".");
    }
    return code;
  }

  /** What an address answers, which must be 200. */
  String get(String path) throws IOException, InterruptedException {
    var answer = send(path);
    if (answer.statusCode() != OK) {
      throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
    }
    return answer.body();
  }

  /** The rows of an answer. */
  List<JsonNode> rows(String path) throws IOException, InterruptedException {
    var rows = new ArrayList<JsonNode>();
    json.readValue(get(path), JsonNode.class).get("rows").values().forEach(rows::add);
    return rows;
  }

  private HttpResponse<String> send(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  @Override
  public void close() throws InterruptedException {
    client.close();
    process.destroy();
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }
}
