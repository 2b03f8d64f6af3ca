/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.cypher.catalogue;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The types of parameters and columns. */
public enum ValueType {
  /** A {@link String}. */
  STRING,
  /** A {@link Long}. */
  INTEGER,
  /** A finite {@link Double}. */
  NUMBER,
  /** A {@link LocalDate}, written yyyy-mm-dd. */
  DATE,
  /** A {@link Boolean}, written true or false. */
  BOOLEAN,
  /** A {@link List} of strings. */
  STRINGS;

  /** The type as a header writes it: in lower case. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The type that {@link #text()} gives this text, if there is one. */
  static Optional<ValueType> find(String text) {
    return Stream.of(values()).filter(type -> type.text().equals(text)).findFirst();
  }

  /**
   * One value of this type read from text; of {@link #STRINGS} one item, a {@link String}.
   *
   * @throws IllegalArgumentException if the text is not of this type; the message says what is
   */
  Object read(String text) {
    return switch (this) {
      case STRING, STRINGS -> text;
      case INTEGER -> integer(text);
      case NUMBER -> number(text);
      case DATE -> date(text);
      case BOOLEAN -> bool(text);
    };
  }

  private static Long integer(String text) {
    try {
      return Long.valueOf(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("'" + text + "' is not a whole number", e);
    }
  }

  private static Double number(String text) {
    try {
      var number = Double.valueOf(text);
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("'" + text + "' is not a number", e);
    }
    throw new IllegalArgumentException("'" + text + "' is not a finite number");
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("'" + text + "' is not a date written yyyy-mm-dd", e);
    }
  }

  private static Boolean bool(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("'" + text + "' is not true or false");
    };
  }
}
