/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.command;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** A running service as the command line sees it. */
final class ServiceClient implements AutoCloseable {

  private static final String IMPORTS = "/api/v1/imports";

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
  private final URI service;
  private final String key;

  ServiceClient(URI service, String key) {
    this.service = service;
    this.key = key;
  }

  /** Sends files and gives the address of the import they became. */
  String send(List<Path> files, Map<String, String> fields)
      throws IOException, InterruptedException, Destination.RefusedException {
    MultipartForm form = new MultipartForm(files, fields);
    HttpRequest request =
        request(IMPORTS).header("Content-Type", form.contentType()).POST(form.publisher()).build();
    HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
    requireSuccess(answer);
    return answer
        .headers()
        .firstValue("Location")
        .orElseThrow(
            () -> new Destination.RefusedException("The service did not say where the import is."));
  }

  /** What stands at an address of the service, as text. */
  String read(String path) throws IOException, InterruptedException, Destination.RefusedException {
    HttpResponse<String> answer =
        http.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString());
    requireSuccess(answer);
    return answer.body();
  }

  /** How far an import has come. */
  Properties state(String path)
      throws IOException, InterruptedException, Destination.RefusedException {
    Properties lines = new Properties();
    lines.load(new StringReader(read(path + "/lines").replace("\\", "\\\\")));
    return lines;
  }

  /** Accepts or drops a plan. */
  void decide(String path, String decision)
      throws IOException, InterruptedException, Destination.RefusedException {
    requireSuccess(
        http.send(
            request(path + "/" + decision).POST(HttpRequest.BodyPublishers.noBody()).build(),
            HttpResponse.BodyHandlers.ofString()));
  }

  /** The address of something of the service. */
  URI resolve(String path) {
    return service.resolve(path);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(resolve(path)).header("Authorization", "Bearer " + key);
  }

  private static void requireSuccess(HttpResponse<String> answer)
      throws Destination.RefusedException {
    if (answer.statusCode() >= 300) {
      throw new Destination.RefusedException(
          "The service answered %d: %s".formatted(answer.statusCode(), answer.body()));
    }
  }

  @Override
  public void close() {
    http.close();
  }
}
