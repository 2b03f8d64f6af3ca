/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.document;

import static org.bridgehead.service.document.Parts.part;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bridgehead.cypher.catalogue.Catalogue;
import org.bridgehead.cypher.catalogue.NamedQuery;
import org.bridgehead.service.catalogue.QueryOperations;

/**
 * The description of the API. What the compiler makes of the controllers is completed: operations
 * have names that last, each query of the catalogue is an operation, and every operation says what
 * it may be refused with. The whole is written twice: as OpenAPI 3.0, which is what is promised,
 * for the gate on promises reads no later version; and as OpenAPI 3.1, which is what is served.
 */
public final class ApiDocument {

  private static final String QUERIES = "/api/v1/queries/{area}/{slug}";
  private static final String QUERY = "/api/v1/queries/[a-z].*";

  /** The compiler takes what may be of any type for an object. */
  private static final Map<String, Object> CELL =
      Map.of("description", "A text, a number, a truth value or nothing.");

  private ApiDocument() {}

  /**
   * @param files what the compiler wrote, where the promise goes, where the served one goes, and
   *     the folder of the examples, which are served only
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] files) throws IOException {
    var document = YamlFile.read(Path.of(files[0]));
    complete(document, Endpoints.in(classes()), Catalogue.load().list());
    YamlFile.write(Path.of(files[1]), document);
    var served = LaterVersion.of(document);
    var examples = Examples.in(Path.of(files[3]));
    each(part(served, "paths"), (_, _, operation) -> examples.addTo(operation));
    YamlFile.write(Path.of(files[2]), served);
  }

  private static Path classes() {
    try {
      return Path.of(ApiDocument.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the compiled classes are in a folder", e);
    }
  }

  private static void complete(
      Map<String, Object> document, Endpoints endpoints, Collection<NamedQuery> queries) {
    var paths = new TreeMap<>(part(document, "paths"));
    each(paths, ApiDocument::rename);
    paths.putAll(QueryOperations.paths(queries));
    document.put("paths", paths);
    var components = part(document, "components");
    var schemas = new TreeMap<>(part(components, "schemas"));
    schemas.putAll(QueryOperations.schemas(queries));
    components.put("schemas", schemas);
    part(part(part(part(schemas, "FrozenTable"), "properties"), "rows"), "items")
        .put("items", CELL);
    components.put("parameters", SharedParameter.components());
    components.put("responses", Refusal.components());
    var outcomes = new Outcomes(paths, schemas);
    var tagged = QueryOperations.tagged(queries);
    each(
        paths,
        (path, method, operation) ->
            outcomes.complete(
                path,
                method,
                operation,
                path.matches(QUERY)
                    ? endpoints.get(method, QUERIES).withTag(tagged.contains(path))
                    : endpoints.get(method, path)));
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
    responses.keySet().stream()
        .filter(status -> status.startsWith("2"))
        .forEach(status -> part(responses, status).put("description", "The answer"));
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
}
