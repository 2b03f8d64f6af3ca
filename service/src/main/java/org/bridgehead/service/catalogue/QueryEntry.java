/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.catalogue;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Locale;
import org.bridgehead.cypher.Label;
import org.bridgehead.cypher.catalogue.Column;
import org.bridgehead.cypher.catalogue.NamedQuery;
import org.bridgehead.cypher.catalogue.Parameter;
import org.bridgehead.cypher.catalogue.ValueType;
import org.bridgehead.service.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * A query of the catalogue, as its header describes it.
 *
 * @param path its address after {@code /api/v1/queries/}: area and slug
 * @param area what it is about
 * @param title what it asks
 * @param description what it counts and what it leaves out
 * @param scope country, authority or record
 * @param parameters what it is asked with
 * @param columns what each row holds
 * @param limit how many rows it gives at most
 * @param timeoutMillis after how many milliseconds it is given up
 */
@Serdeable
public record QueryEntry(
    String path,
    String area,
    String title,
    String description,
    String scope,
    List<Given> parameters,
    List<Shown> columns,
    int limit,
    long timeoutMillis) {

  /** The day: where it is left out, the newest that the sources cover. */
  static final String AS_OF = "asOf";

  /** Copies the lists. */
  public QueryEntry {
    parameters = List.copyOf(parameters);
    columns = List.copyOf(columns);
  }

  /**
   * A parameter.
   *
   * @param name its name
   * @param type string, integer, number, date, boolean or strings, which may be given repeatedly
   * @param required whether it must be given
   * @param fallback what it is where it is not given; null for none
   * @param allowed the values it can have; empty for any
   * @param meaning what it is
   */
  @Serdeable
  public record Given(
      String name,
      String type,
      boolean required,
      @Nullable String fallback,
      List<String> allowed,
      String meaning) {

    static Given of(Parameter parameter) {
      boolean day = isDay(parameter);
      return new Given(
          parameter.name(),
          parameter.type().text(),
          parameter.isRequired() && !day,
          day ? "the newest day that the sources cover" : fallback(parameter),
          parameter.allowed().stream().map(String::valueOf).toList(),
          parameter.meaning());
    }

    private static @Nullable String fallback(Parameter parameter) {
      return switch (parameter.fallback()) {
        case null -> null;
        case List<?> items -> String.join(", ", items.stream().map(String::valueOf).toList());
        case Object value -> value.toString();
      };
    }
  }

  /**
   * A column.
   *
   * @param name its name
   * @param type the type of its values, any of which may be null
   * @param personal whether it is shown to those only who may see people's names
   * @param meaning what it says
   */
  @Serdeable
  public record Shown(String name, String type, boolean personal, String meaning) {

    static Shown of(Column column) {
      return new Shown(column.name(), column.type().text(), column.personal(), column.meaning());
    }
  }

  static QueryEntry of(NamedQuery query) {
    return new QueryEntry(
        query.path(),
        query.area(),
        query.title(),
        query.description(),
        query.scope().text(),
        query.parameters().stream().map(Given::of).toList(),
        query.columns().stream().map(Shown::of).toList(),
        query.rowLimit(),
        query.timeout().toMillis());
  }

  /** A name such as {@code networkId} in words. */
  static String heading(String name) {
    return Words.sentence(name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.UK));
  }

  /** Whether its answer changes with the revision only: no import touches invitations. */
  static boolean changesWithRevisionOnly(NamedQuery query) {
    return !query.text().contains(":" + Label.INVITATION.text());
  }

  static boolean isDay(Parameter parameter) {
    return parameter.name().equals(AS_OF) && parameter.type() == ValueType.DATE;
  }
}
