/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bridgehead.cypher.catalogue.Catalogue;
import org.bridgehead.cypher.catalogue.NamedQuery;
import org.bridgehead.service.catalogue.QueryOperations;
import org.bridgehead.service.error.Problem;

/**
 * The description of the API. What the compiler makes of the controllers is completed: operations
 * have names that last, each query of the catalogue is an operation, and every operation says what
 * a problem looks like. The whole is written twice: as OpenAPI 3.0, which is what is promised, for
 * the gate on promises reads no later version; and as OpenAPI 3.1, which is what is served.
 */
public final class ApiDocument {

  private static final String API = "/api/";

  private ApiDocument() {}

  /**
   * @param files what the compiler wrote, where the promise goes, where the served one goes
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] files) throws IOException {
    var document = YamlFile.read(Path.of(files[0]));
    complete(document, Catalogue.load().list());
    YamlFile.write(Path.of(files[1]), document);
    YamlFile.write(Path.of(files[2]), LaterVersion.of(document));
  }

  private static void complete(Map<String, Object> document, Collection<NamedQuery> queries) {
    var paths = new TreeMap<>(part(document, "paths"));
    each(paths, ApiDocument::rename);
    paths.putAll(QueryOperations.paths(queries));
    each(paths, ApiDocument::addProblem);
    document.put("paths", paths);
    var components = part(document, "components");
    var schemas = new TreeMap<>(part(components, "schemas"));
    schemas.putAll(QueryOperations.schemas(queries));
    components.put("schemas", schemas);
  }

  /** Something that is done to an operation. */
  private interface Change {
    void to(String path, String method, Map<String, Object> operation);
  }

  private static void each(Map<String, Object> paths, Change change) {
    for (String path : paths.keySet()) {
      var operations = part(paths, path);
      operations.keySet().forEach(method -> change.to(path, method, part(operations, method)));
    }
  }

  /**
   * The compiler numbers the names that are alike, and anew when one comes between: they would not
   * last. These say the method and the address, as {@code getSchoolsByUrn}.
   */
  private static void rename(String path, String method, Map<String, Object> operation) {
    operation.put("operationId", method + words(path.replaceFirst("^/api/v1", "")));
    var responses = part(operation, "responses");
    responses.keySet().forEach(status -> part(responses, status).put("description", "The answer"));
  }

  private static String words(String path) {
    return Arrays.stream(path.split("[/.-]"))
        .map(
            word ->
                word.startsWith("{") ? "by" + words(word.substring(1, word.length() - 1)) : word)
        .filter(word -> !word.isEmpty())
        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
        .collect(Collectors.joining());
  }

  private static void addProblem(String path, String method, Map<String, Object> operation) {
    if (path.startsWith(API)) {
      part(operation, "responses")
          .putIfAbsent(
              "default",
              new TreeMap<>(
                  Map.of(
                      "description",
                      "What is the matter (RFC 9457)",
                      "content",
                      Map.of(
                          Problem.MEDIA_TYPE,
                          Map.of("schema", Map.of("$ref", "#/components/schemas/Problem"))))));
    }
  }

  @SuppressWarnings("unchecked") // the keys of an OpenAPI document are texts
  private static Map<String, Object> part(Map<String, Object> of, String key) {
    if (of.get(key) instanceof Map<?, ?> part) {
      return (Map<String, Object>) part;
    }
    throw new IllegalStateException("the description of the API has no " + key);
  }
}
