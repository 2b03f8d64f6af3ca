/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.cypher.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** All named queries, by area and slug. Immutable. */
public final class Catalogue {
  static final String FOLDER = "/org/bridgehead/cypher/queries/";

  /** Lists every query's path, a line each, as a jar's folders cannot be walked simply. */
  static final String INDEX = "index.txt";

  private static final Pattern PATH =
      Pattern.compile("([a-z][a-z0-9]*(?:-[a-z0-9]+)*)/([a-z][a-z0-9]*(?:-[a-z0-9]+)*)");

  private final Map<String, NamedQuery> queries;

  private Catalogue(Map<String, NamedQuery> queries) {
    this.queries = Collections.unmodifiableMap(queries);
  }

  /**
   * Reads the catalogue from the class path.
   *
   * @throws MalformedQueryException if a query does not follow the grammar
   * @throws IllegalStateException if the index names a query that is not there, twice or amiss
   */
  public static Catalogue load() {
    var queries = new TreeMap<String, NamedQuery>();
    read(INDEX)
        .lines()
        .forEach(
            path -> {
              if (queries.put(path, load(path)) != null) {
                throw new IllegalStateException(INDEX + " lists " + path + " twice");
              }
            });
    return new Catalogue(queries);
  }

  private static NamedQuery load(String path) {
    var parts = PATH.matcher(path);
    if (!parts.matches()) {
      throw new IllegalStateException(INDEX + " lists '" + path + "', which is no area/slug");
    }
    return QueryParser.parse(parts.group(1), parts.group(2), read(path + ".cypher"));
  }

  private static String read(String path) {
    try (var in = Catalogue.class.getResourceAsStream(FOLDER + path)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + FOLDER + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All queries, ordered by path. */
  public Collection<NamedQuery> list() {
    return queries.values();
  }

  /** The query of that area and slug, if there is one. */
  public Optional<NamedQuery> find(String area, String slug) {
    return Optional.ofNullable(queries.get(area + "/" + slug));
  }

  /**
   * The query of that area and slug.
   *
   * @throws NoSuchElementException if there is none
   */
  public NamedQuery get(String area, String slug) {
    return find(area, slug)
        .orElseThrow(() -> new NoSuchElementException("no query " + area + "/" + slug));
  }
}
