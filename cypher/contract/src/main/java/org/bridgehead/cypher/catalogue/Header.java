/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.cypher.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bridgehead.cypher.catalogue.MalformedQueryException.SourceLine;

/**
 * A file cut into its directives and its statement; what the directives say is not looked at.
 *
 * @param first the first line of the file
 * @param directives in the order in which they stand
 * @param body the lines after the header, from the first to the last that is not blank
 */
record Header(SourceLine first, List<Directive> directives, List<SourceLine> body) {
  private static final Pattern DIRECTIVE = Pattern.compile("// @([a-z]+) +(\\S.*)");
  private static final Pattern CONTINUATION = Pattern.compile("// {3,}(\\S.*)");
  private static final Pattern STRAY = Pattern.compile("\\s*//\\s*@.*");

  /**
   * A directive.
   *
   * @param name the word after the {@code @}
   * @param value the rest, with its continuation lines
   * @param line where it begins
   */
  record Directive(String name, String value, SourceLine line) {
    Directive goOn(String more) {
      return new Directive(name, value + " " + more, line);
    }
  }

  /**
   * Reads the text of a file; a byte-order mark and either kind of line end are put up with.
   *
   * @param file what messages call it
   */
  static Header read(String file, String text) {
    var lines = new ArrayList<SourceLine>();
    text.replaceFirst("^\uFEFF", "")
        .lines()
        .forEach(line -> lines.add(new SourceLine(lines.size() + 1, line.stripTrailing())));
    var first = lines.isEmpty() ? new SourceLine(1, "") : lines.getFirst();
    var directives = new ArrayList<Directive>();
    while (!lines.isEmpty() && lines.getFirst().text().startsWith("//")) {
      add(file, lines.removeFirst(), directives);
    }
    while (!lines.isEmpty() && lines.getFirst().text().isEmpty()) {
      lines.removeFirst();
    }
    while (!lines.isEmpty() && lines.getLast().text().isEmpty()) {
      lines.removeLast();
    }
    refuseStray(file, lines);
    return new Header(first, List.copyOf(directives), List.copyOf(lines));
  }

  /** The statement. */
  String statement() {
    return body.stream().map(SourceLine::text).collect(Collectors.joining("\n"));
  }

  private static void add(String file, SourceLine line, List<Directive> directives) {
    var directive = DIRECTIVE.matcher(line.text());
    var continuation = CONTINUATION.matcher(line.text());
    if (directive.matches()) {
      directives.add(new Directive(directive.group(1), directive.group(2), line));
    } else if (continuation.matches() && !directives.isEmpty()) {
      directives.add(directives.removeLast().goOn(continuation.group(1)));
    } else {
      throw new MalformedQueryException(
          file, line, "neither a directive with a value nor the continuation of one");
    }
  }

  private static void refuseStray(String file, List<SourceLine> body) {
    for (var line : body) {
      if (STRAY.matcher(line.text()).matches()) {
        throw new MalformedQueryException(
            file, line, "a directive after the header, which is the first block of // lines");
      }
    }
  }
}
