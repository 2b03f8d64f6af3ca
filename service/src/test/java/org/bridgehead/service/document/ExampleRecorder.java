/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.document;

import static org.bridgehead.service.document.Parts.part;

import io.micronaut.context.ApplicationContext;
import io.micronaut.json.JsonMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Asks the demonstration country what {@code src/main/openapi/requests.yml} says, and keeps what it
 * answers in {@code answers.yml} beside it: {@code mvn -Pfast test -Dexamples=record
 * -Dtest=ExampleRecorder}. What is asked first stands first; an id that is not said is that of what
 * was made before.
 */
@EnabledIfSystemProperty(named = "examples", matches = "record")
class ExampleRecorder {

  private static final Path FOLDER = Path.of("src", "main", "openapi");

  /** Nobody in the demonstration is real, no import adds to it, and a file is not shown. */
  private static final List<String> UNASKED = List.of("postErasures", "postFacts", "getExportJson");

  private static final Duration LONGEST = Duration.ofSeconds(20);

  private final HttpClient client = HttpClient.newHttpClient();
  private final SoftAssertions softly = new SoftAssertions();
  private final Map<String, String> made = new HashMap<>();
  private final Map<String, Object> answers = new TreeMap<>();

  /** An operation, and where it is. */
  private record Operation(String method, String path, Map<String, Object> description) {

    String id() {
      return String.valueOf(description.get("operationId"));
    }

    boolean isReading() {
      return method.equals("GET");
    }

    Stream<Map<?, ?>> parameters() {
      return description.get("parameters") instanceof List<?> all
          ? all.stream().<Map<?, ?>>map(each -> (Map<?, ?>) each)
          : Stream.of();
    }
  }

  @Test
  void record(@TempDir Path data) throws Exception {
    var requests = YamlFile.read(FOLDER.resolve("requests.yml"));
    var examples =
        new Examples(part(requests, "parameters"), part(requests, "operations"), Map.of());
    try (EmbeddedServer server = start(data)) {
      String key = Files.readString(data.resolve("local.key")).strip();
      for (Operation operation : inOrder(List.copyOf(examples.operations().keySet()))) {
        ask(server, key, operation, examples);
      }
    }
    YamlFile.write(FOLDER.resolve("answers.yml"), answers);
    softly.assertAll();
  }

  private static EmbeddedServer start(Path data) {
    return ApplicationContext.run(
        EmbeddedServer.class,
        Map.of(
            "bridgehead.data",
            data.toString(),
            "bridgehead.store",
            "demonstration",
            "micronaut.server.port",
            -1));
  }

  private static List<Operation> inOrder(List<String> first) throws IOException {
    List<Operation> operations = new ArrayList<>();
    var paths = part(YamlFile.read(Path.of("target", "openapi.yml")), "paths");
    for (String path : paths.keySet()) {
      var methods = part(paths, path);
      for (String method : methods.keySet()) {
        operations.add(new Operation(method.toUpperCase(Locale.ROOT), path, part(methods, method)));
      }
    }
    operations.sort(
        Comparator.comparing((Operation each) -> each.method().equals("DELETE"))
            .thenComparing(
                each -> first.contains(each.id()) ? first.indexOf(each.id()) : first.size()));
    return operations;
  }

  private void ask(EmbeddedServer server, String key, Operation operation, Examples examples)
      throws Exception {
    var asked = examples.operations().get(operation.id());
    var body = asked instanceof Map<?, ?> said ? said.get("body") : null;
    boolean askable = body != null || operation.path().contains("{") || operation.isReading();
    if (!askable || UNASKED.contains(operation.id()) || !isThere(operation, asked)) {
      return;
    }
    var json = server.getApplicationContext().getBean(JsonMapper.class);
    var uri = server.getURI().resolve(address(operation, asked, examples));
    var request =
        HttpRequest.newBuilder(uri)
            .header("X-API-Key", key)
            .header("Accept", "application/json, application/feed+json, */*")
            .header("Content-Type", "application/json")
            .header("Prefer", "wait=60")
            .method(
                operation.method(),
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(body)));
    if (asked instanceof Map<?, ?> said && said.get("headers") instanceof Map<?, ?> headers) {
      headers.forEach((name, value) -> request.setHeader(name.toString(), value.toString()));
    }
    request.timeout(LONGEST);
    try {
      keep(operation, client.send(request.build(), HttpResponse.BodyHandlers.ofString()), json);
    } catch (HttpTimeoutException _) {
      softly.fail("%s takes too long to be an example", uri);
    }
  }

  /** Whether there is something of the id that is meant. */
  private boolean isThere(Operation operation, @Nullable Object asked) {
    int id = operation.path().indexOf("/{id}");
    return id < 0
        || made.containsKey(operation.path().substring(0, id))
        || asked instanceof Map<?, ?> said
            && said.get("parameters") instanceof Map<?, ?> values
            && values.containsKey("id");
  }

  private String address(Operation operation, @Nullable Object asked, Examples examples) {
    String path = operation.path();
    List<String> query = new ArrayList<>();
    var own = asked instanceof Map<?, ?> said ? said.get("parameters") : null;
    for (var parameter : operation.parameters().toList()) {
      var name = String.valueOf(parameter.get("name"));
      if ("path".equals(parameter.get("in"))) {
        path = path.replace("{" + name + "}", encode(inPath(operation, path, name, examples)));
      } else if ("query".equals(parameter.get("in"))
          && (Boolean.TRUE.equals(parameter.get("required"))
              || name.equals("limit")
              || own instanceof Map<?, ?> values && values.containsKey(name))) {
        var value = examples.value(operation.id(), name);
        if (value instanceof Map<?, ?> several) {
          several.forEach((each, its) -> query.add(each + "=" + encode(its)));
        } else {
          query.add(name + "=" + encode(Objects.requireNonNull(value, name)));
        }
      }
    }
    return query.isEmpty() ? path : path + "?" + String.join("&", query);
  }

  private Object inPath(Operation operation, String path, String name, Examples examples) {
    String before = path.substring(0, path.indexOf("/{" + name + "}"));
    var said = examples.value(operation.id(), name);
    return Objects.requireNonNull(made.getOrDefault(before, (String) said), operation.path());
  }

  private static String encode(Object value) {
    return URLEncoder.encode(value.toString(), StandardCharsets.UTF_8).replace("+", "%20");
  }

  private void keep(Operation operation, HttpResponse<String> response, JsonMapper json)
      throws IOException {
    int status = response.statusCode();
    boolean told = part(operation.description(), "responses").containsKey(Integer.toString(status));
    boolean good = told && status < 400;
    softly.assertThat(good).as("%s: %d %s", response.uri(), status, response.body()).isTrue();
    response.headers().firstValue("Location").ifPresent(this::remember);
    var type = response.headers().firstValue("Content-Type").orElse("");
    if (good && type.startsWith("application/json")) {
      var answer = new LinkedHashMap<String, Object>();
      answer.put("status", status);
      answer.put("body", cut(json.readValue(response.body(), Object.class)));
      answers.put(operation.id(), answer);
    }
  }

  private void remember(String location) {
    var path = URI.create(location).getPath();
    int end = path.lastIndexOf('/');
    made.put(path.substring(0, end), path.substring(end + 1));
  }

  /** One of each list is enough to see what it holds. */
  private static @Nullable Object cut(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      var cut = new LinkedHashMap<String, @Nullable Object>();
      map.forEach((key, each) -> cut.put(key.toString(), cut(each)));
      return cut;
    }
    return value instanceof List<?> items
        ? items.stream().limit(1).map(ExampleRecorder::cut).toList()
        : value;
  }
}
