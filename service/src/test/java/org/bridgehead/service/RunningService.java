/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The service on a free port and a data folder of its own, without a database, and its caller. */
public final class RunningService implements AutoCloseable {

  private final EmbeddedServer server;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Path data;

  private RunningService(Path data, Map<String, Object> settings) {
    this.data = data;
    Map<String, Object> all = new HashMap<>();
    all.put("bridgehead.data", data.toString());
    all.put("bridgehead.neo4j.uri", "bolt://127.0.0.1:1");
    all.put("micronaut.server.port", -1);
    all.putAll(settings);
    this.server = ApplicationContext.run(EmbeddedServer.class, all);
    ClientSettings.add(server, Map.of());
  }

  /**
   * @param data its data folder
   * @param settings over those of the application
   */
  public static RunningService start(Path data, Map<String, Object> settings) {
    return new RunningService(data, settings);
  }

  /** The beans of the service. */
  public ApplicationContext beans() {
    return server.getApplicationContext();
  }

  /** One of the clients of the API, as a caller without a key. */
  public <T> T client(Class<T> type) {
    return beans().getBean(type);
  }

  /** The port it listens at. */
  public int port() {
    return server.getPort();
  }

  /** The key of the owner of the data folder. */
  public String localKey() throws IOException {
    return Files.readString(data.resolve("local.key")).strip();
  }

  /** Gets a path; headers are names and values in turn. */
  public HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    return send("GET", path, "", headers);
  }

  /** Sends JSON to a path; headers are names and values in turn. */
  public HttpResponse<String> post(String path, String body, String... headers)
      throws IOException, InterruptedException {
    String[] all = new String[headers.length + 2];
    System.arraycopy(headers, 0, all, 2, headers.length);
    all[0] = "Content-Type";
    all[1] = "application/json";
    return send("POST", path, body, all);
  }

  /** Sends a body by a method; headers are names and values in turn. */
  public HttpResponse<String> send(String method, String path, String body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
            .method(method, HttpRequest.BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  @Override
  public void close() {
    client.close();
    server.close();
  }
}
