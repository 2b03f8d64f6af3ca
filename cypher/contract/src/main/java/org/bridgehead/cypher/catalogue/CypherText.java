/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.cypher.catalogue;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A statement with strings, quoted names and comments blanked out, line for line.
 *
 * @param bare what is left
 */
record CypherText(String bare) {
  private static final Pattern QUOTED_OR_COMMENT =
      Pattern.compile(
          """
          '(?:[^'\\\\]|\\\\.)*+'|"(?:[^"\\\\]|\\\\.)*+"|`(?:[^`]|``)*+`|//[^\\n]*+|/\\*.*?\\*/""",
          Pattern.DOTALL);
  private static final Pattern PARAMETER = Pattern.compile("\\$([\\p{L}_][\\p{L}\\p{N}_]*)");

  static CypherText of(String statement) {
    return new CypherText(
        QUOTED_OR_COMMENT
            .matcher(statement)
            .replaceAll(match -> match.group().replaceAll("[^\n]", " ")));
  }

  /** The names after each {@code $}, in alphabetical order. */
  Set<String> parameters() {
    var names = new TreeSet<String>();
    PARAMETER.matcher(bare).results().forEach(match -> names.add(match.group(1)));
    return names;
  }

  /** The index, from 0, of the first line in which the pattern is found; -1 if there is none. */
  int lineOf(Pattern pattern) {
    var found = pattern.matcher(bare);
    return found.find() ? lineAt(found.start()) : -1;
  }

  /** The index, from 0, of the line in which a sign stands. */
  int lineAt(int sign) {
    return (int) bare.substring(0, sign).chars().filter(each -> each == '\n').count();
  }
}
