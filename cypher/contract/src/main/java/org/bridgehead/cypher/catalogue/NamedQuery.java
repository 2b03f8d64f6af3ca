/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.cypher.catalogue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A query of the catalogue. Whoever runs it does so in a read-only transaction, with the text as it
 * is and values as parameters only, stops at the row limit and the timeout, and withholds personal
 * columns from those who may not see them.
 *
 * @param area the folder it lies in
 * @param slug its name in that folder, stable
 * @param title a heading
 * @param description what it answers and what it costs
 * @param parameters what it takes, as declared
 * @param columns what it returns, in order
 * @param scope what its rows may be about
 * @param rowLimit how many rows may be read
 * @param timeout how long it may run
 * @param text the statement, without the header
 */
public record NamedQuery(
    String area,
    String slug,
    String title,
    String description,
    List<Parameter> parameters,
    List<Column> columns,
    QueryScope scope,
    int rowLimit,
    Duration timeout,
    String text) {

  public NamedQuery {
    parameters = List.copyOf(parameters);
    columns = List.copyOf(columns);
  }

  /** Area and slug with a slash between them. */
  public String path() {
    return area + "/" + slug;
  }

  /** The parameter of that name. */
  public Optional<Parameter> findParameter(String name) {
    return parameters.stream().filter(parameter -> parameter.name().equals(name)).findFirst();
  }

  /** The names of the columns, in order. */
  public List<String> columnNames() {
    return columns.stream().map(Column::name).toList();
  }

  /**
   * The query's parameters as the driver takes them, read from text; fallbacks fill in.
   *
   * @param given texts by parameter name, as an address's query string has them
   * @throws ArgumentException if a parameter is unknown, missing, not of its type or not allowed
   */
  public Map<String, Object> arguments(Map<String, List<String>> given) {
    var problems = new ArrayList<String>();
    given.keySet().stream()
        .filter(name -> findParameter(name).isEmpty())
        .sorted()
        .forEach(name -> problems.add(name + ": no such parameter"));
    var arguments = new LinkedHashMap<String, Object>();
    for (var parameter : parameters) {
      try {
        arguments.put(parameter.name(), argument(parameter, given));
      } catch (IllegalArgumentException e) {
        problems.add(parameter.name() + ": " + e.getMessage());
      }
    }
    if (!problems.isEmpty()) {
      throw new ArgumentException(problems);
    }
    return arguments;
  }

  private static Object argument(Parameter parameter, Map<String, List<String>> given) {
    var texts = given.get(parameter.name());
    if (texts != null) {
      return parameter.read(texts);
    }
    return parameter
        .findFallback()
        .orElseThrow(() -> new IllegalArgumentException("a value is required"));
  }

  /**
   * Checks that a result has exactly the declared columns; the driver may give them in any order.
   *
   * @throws IllegalStateException if not: the file is wrong
   */
  public void checkColumns(Collection<String> returned) {
    if (returned.size() != columns.size()
        || !new HashSet<>(returned).equals(new HashSet<>(columnNames()))) {
      throw new IllegalStateException(
          path() + " declares the columns " + columnNames() + " and returned " + returned);
    }
  }
}
