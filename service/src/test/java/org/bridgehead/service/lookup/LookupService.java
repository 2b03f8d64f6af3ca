/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.Map;
import org.bridgehead.importer.Importer;
import org.bridgehead.importer.plan.Plan;
import org.bridgehead.service.ClientSettings;
import org.bridgehead.service.opening.Opening;
import org.bridgehead.service.security.KeyCommand;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import picocli.CommandLine;

/** The service on the small country, started once for all tests of look-ups, and its caller. */
public final class LookupService implements ParameterResolver {

  /** Held by every class that takes it, for they take turns. */
  public static final String LOCK = "the service of look-ups";

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Running.class;
  }

  @Override
  public Running resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(LookupService.class))
        .getOrComputeIfAbsent(Running.class, _ -> Running.start(), Running.class);
  }

  /** The running service. */
  public static final class Running implements AutoCloseable {

    private final Path folder;
    private final EmbeddedServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    private Running(Path folder, EmbeddedServer server) {
      this.folder = folder;
      this.server = server;
    }

    static Running start() {
      try {
        Path folder = Files.createTempDirectory("bridgehead-lookups");
        EmbeddedServer server =
            ApplicationContext.run(
                EmbeddedServer.class,
                Map.of(
                    "bridgehead.data",
                    folder.resolve("data").toString(),
                    "bridgehead.store",
                    "country",
                    "micronaut.server.port",
                    -1));
        Opening opening = server.getApplicationContext().getBean(Opening.class);
        Importer importer = opening.importer();
        Plan plan = importer.plan(SmallCountry.writeTo(folder), "", (file, rows) -> {});
        importer.apply(plan, "small country", false, (elements, of) -> {});
        opening.refresh();
        var running = new Running(folder, server);
        ClientSettings.add(server, Map.of("bridgehead.client.key", running.key("editor")));
        return running;
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }

    /** The beans of the service. */
    public ApplicationContext beans() {
      return server.getApplicationContext();
    }

    /** One of the clients of the API, as an editor. */
    public <T> T client(Class<T> type) {
      return beans().getBean(type);
    }

    /** A new key of a role. */
    public String key(String role) {
      StringWriter out = new StringWriter();
      new CommandLine(new KeyCommand(() -> beans().getEnvironment(), Clock.systemUTC()))
          .setOut(new PrintWriter(out))
          .setErr(new PrintWriter(new StringWriter()))
          .execute("add", "--role", role);
      return out.toString().strip();
    }

    /** Gets a path; headers are names and values in turn. */
    public HttpResponse<String> get(String path, String... headers) throws Exception {
      return send("GET", path, "", headers);
    }

    /** Sends a body by a method; headers are names and values in turn. */
    public HttpResponse<String> send(String method, String path, String body, String... headers)
        throws Exception {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.getPort() + path))
              .method(
                  method,
                  body.isEmpty()
                      ? HttpRequest.BodyPublishers.noBody()
                      : HttpRequest.BodyPublishers.ofString(body));
      if (headers.length > 0) {
        request.headers(headers);
      }
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Gets a path whose answer is 200, as JSON. */
    public JsonNode json(String path, String... headers) throws Exception {
      HttpResponse<String> response = get(path, headers);
      assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
      return beans().getBean(JsonMapper.class).readValue(response.body(), JsonNode.class);
    }

    /** Gets a path whose answer is a problem, as JSON. */
    public JsonNode problem(String path, int status) throws Exception {
      HttpResponse<String> response = get(path);
      assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
      assertThat(response.headers().firstValue("Content-Type"))
          .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
      return beans().getBean(JsonMapper.class).readValue(response.body(), JsonNode.class);
    }

    @Override
    public void close() throws IOException {
      client.close();
      server.close();
      try (var files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
