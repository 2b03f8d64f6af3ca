/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.page.Words;
import org.bridgehead.service.question.ScopeChoices;
import org.jspecify.annotations.Nullable;

/**
 * A query as its page shows it: a form, and what it found.
 *
 * @param here where the reader is
 * @param query the query
 * @param choices the authorities of the day
 * @param answer what it found; null while something that it needs was not given
 */
public record QueryPage(
    Here here, QueryEntry query, ScopeChoices choices, @Nullable QueryAnswer answer) {

  private static final int MOST_ROWS = 500;
  private static final Set<String> AUTHORITIES = Set.of("code", "a", "b");

  /** The rows that the page shows. */
  public List<Map<String, @Nullable Object>> rows() {
    return answer == null ? List.of() : answer.rows().stream().limit(MOST_ROWS).toList();
  }

  /** A cell in words. */
  public String text(QueryEntry.Shown column, Map<String, @Nullable Object> row) {
    var value = QueryFiles.cell(row.get(column.name()));
    return switch (value) {
      case null -> answer != null && answer.withheld().contains(column.name()) ? "withheld" : "";
      case Boolean truth -> truth ? "yes" : "no";
      case Long number when !column.name().equals("year") -> Words.number(number.longValue());
      case Double number -> Words.number(number.doubleValue());
      case Object other -> other.toString();
    };
  }

  /** The page about what a cell names; null where it names nothing that has one. */
  public @Nullable String address(QueryEntry.Shown column, Map<String, @Nullable Object> row) {
    if (!(row.get(column.name()) instanceof String key)) {
      return null;
    }
    return switch (column.name()) {
      case "urn" -> here.about("school", key);
      case "networkId" -> here.about("network", key);
      case "agencyId" -> here.about("agency", key);
      case "personId" -> here.about("post", key);
      default -> AUTHORITIES.contains(column.name()) ? here.about("authority", key) : null;
    };
  }

  /** Whether a column holds numbers. */
  public boolean isNumeric(QueryEntry.Shown column) {
    return column.type().equals("integer") || column.type().equals("number");
  }

  /** A name such as {@code networkId} in words. */
  public String words(String name) {
    return QueryEntry.heading(name);
  }

  /** What stays with the reader and is no parameter of the query. */
  public Map<String, List<String>> kept() {
    return here.keptBut(
        query.parameters().stream().map(QueryEntry.Given::name).toArray(String[]::new));
  }

  /** Whether a value of a parameter is chosen, by the reader or as its fallback. */
  public boolean isChosen(QueryEntry.Given parameter, String value) {
    var fallback = parameter.fallback();
    return here.all(parameter.name()).isEmpty()
        ? fallback != null && List.of(fallback.split(", ")).contains(value)
        : here.has(parameter.name(), value);
  }
}
