/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.bridgehead.service.RunningService;
import org.bridgehead.service.snapshot.Snapshot;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The service over a small country, without a database, and answers as JSON. */
public final class AskedService implements AutoCloseable {

  private final RunningService service;

  private AskedService(RunningService service) {
    this.service = service;
  }

  /** Starts it with the small country in force. */
  public static AskedService start(Path folder) {
    var service = RunningService.start(folder, Map.of(FixedSnapshot.PROPERTY, true));
    var asked = new AskedService(service);
    asked.serve(SmallCountry.revision(1));
    return asked;
  }

  /** Puts another snapshot in force. */
  public void serve(Snapshot snapshot) {
    service.beans().getBean(FixedSnapshot.class).set(snapshot);
  }

  /** The answer as it came; headers are names and values in turn. */
  public HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    return service.get("/api/v1" + path, headers);
  }

  /** The answer to JSON that is sent. */
  public HttpResponse<String> post(String path, String body, String... headers)
      throws IOException, InterruptedException {
    return service.post("/api/v1" + path, body, headers);
  }

  /** The answer to a request by another method. */
  public HttpResponse<String> send(String method, String path)
      throws IOException, InterruptedException {
    return service.send(method, "/api/v1" + path, "");
  }

  /** One of the clients of the API. */
  public <T> T client(Class<T> type) {
    return service.client(type);
  }

  /** One of the beans of the service. */
  public <T> T bean(Class<T> type) {
    return service.beans().getBean(type);
  }

  /** The answer to an address outside the API; headers are names and values in turn. */
  public HttpResponse<String> visit(String path, String... headers)
      throws IOException, InterruptedException {
    return service.get(path, headers);
  }

  /** The answer to a form that is sent; headers are names and values in turn. */
  public HttpResponse<String> submit(String path, String fields, String... headers)
      throws IOException, InterruptedException {
    return service.send("POST", path, fields, headers);
  }

  /** The key of the owner of the data folder. */
  public String localKey() throws IOException {
    return service.localKey();
  }

  /** A page that is there, read. */
  public Document page(String path) throws IOException, InterruptedException {
    var response = visit(path, "Accept", "text/html");
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    return Jsoup.parse(response.body());
  }

  /** What came, read. */
  public JsonNode read(HttpResponse<String> response) throws IOException {
    return service.beans().getBean(JsonMapper.class).readValue(response.body(), JsonNode.class);
  }

  /** A good answer. */
  public JsonNode ask(String path) throws IOException, InterruptedException {
    var response = get(path);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return read(response);
  }

  /** That the answer is a problem, of that type and with that field. */
  public void isProblem(String path, int status, String type, String field)
      throws IOException, InterruptedException {
    var response = get(path);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.body())
        .contains("urn:bridgehead:problem:" + type + "\"", "\"field\":\"" + field + "\"");
  }

  /** What stands at a path of names and numbers, such as {@code rows/0/urn}. */
  public static JsonNode at(JsonNode answer, String path) {
    JsonNode node = answer;
    for (String step : path.split("/")) {
      node = node.isArray() ? node.get(Integer.parseInt(step)) : node.get(step);
      assertThat(node).as("%s in %s", path, answer).isNotNull();
    }
    return node;
  }

  /** The same as text, numbers too. */
  public static String text(JsonNode answer, String path) {
    return at(answer, path).coerceStringValue();
  }

  /** One value of each row. */
  public static List<String> column(JsonNode answer, String path) {
    int size = at(answer, "rows").size();
    return IntStream.range(0, size)
        .mapToObj(row -> text(at(answer, "rows").get(row), path))
        .toList();
  }

  /** One value of each row of all pages, read one after the other. */
  public List<String> columnOfAllPages(String query, String path, int limit)
      throws IOException, InterruptedException {
    var all = new ArrayList<String>();
    var answer = ask(query + "limit=" + limit);
    while (true) {
      all.addAll(column(answer, path));
      if (at(answer, "next").isNull()) {
        assertThat(all).hasSize(at(answer, "total").getIntValue());
        return all;
      }
      answer = ask(query + "limit=" + limit + "&after=" + text(answer, "next"));
    }
  }

  /** The items of an array as text. */
  public static List<String> texts(JsonNode answer, String path) {
    return StreamSupport.stream(at(answer, path).values().spliterator(), false)
        .map(JsonNode::coerceStringValue)
        .toList();
  }

  @Override
  public void close() {
    service.close();
  }
}
