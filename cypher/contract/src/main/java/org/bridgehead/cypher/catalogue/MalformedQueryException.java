/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.cypher.catalogue;

/**
 * A file of the catalogue that does not follow the grammar. The message names the file, quotes the
 * line with its number, says what is wrong, and prints the grammar.
 */
public final class MalformedQueryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  static final String GRAMMAR =
      """
      A named query is a block of // lines, then one Cypher statement without a semicolon.
        // @title <text>                      once
        // @description <text>                once
        // @param <name> <type> required|default=<value> [of=<value>|<value>...] - <meaning>
        // @column <name> <type> [personal] - <meaning>    at least one
        // @scope country|authority|record    once; authority needs: @param authority string required
        // @limit <rows>                      once, 1 or more
        // @timeout <number>ms|<number>s      once, 1 ms or more
      A line of // and three or more spaces goes on with the directive above it.
      type: string, integer, number, date, boolean, or strings (a list of them).
      value: without spaces; a date is yyyy-mm-dd; the items of strings are separated by |.
      The parameters are exactly the $names in the statement, the columns exactly what it returns.
      """;

  MalformedQueryException(String file, SourceLine line, String problem) {
    super(
        "%s, line %d: %s%n  %s%n%n%s"
            .formatted(file, line.number(), problem, line.text(), GRAMMAR));
  }

  /**
   * A line of a file.
   *
   * @param number counted from 1
   * @param text the line without its end
   */
  record SourceLine(int number, String text) {}
}
