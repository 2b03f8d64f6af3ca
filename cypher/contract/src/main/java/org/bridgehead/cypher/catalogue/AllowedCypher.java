/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.cypher.catalogue;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a named query may say: clauses that read the graph, and calls that reach no further. It is a
 * list of what is allowed. A word in capitals is a keyword and must be on it; a keyword of a clause
 * that is not on it is refused however it is written.
 */
final class AllowedCypher {
  private static final Set<String> KEYWORDS =
      words(
          "ALL AND ANY AS ASC BY CALL CASE COLLECT CONTAINS COUNT DESC DISTINCT ELSE END ENDS"
              + " EXISTS FALSE IN IS LIMIT MATCH NOT NULL OPTIONAL OR ORDER RETURN SHORTEST SKIP STARTS"
              + " THEN TRUE UNION UNWIND WHEN WHERE WITH XOR YIELD");

  /** In lower case a word may be a name of the query's own, but none of these. */
  private static final Set<String> OTHER_CLAUSES =
      words(
          "ALTER CREATE CSV CYPHER DELETE DENY DETACH DROP EXPLAIN FOREACH GRANT INSERT LOAD MERGE"
              + " NODETACH PERIODIC PROFILE REMOVE RENAME REVOKE SET SHOW TERMINATE TRANSACTIONS"
              + " USE");

  /** The procedures and the functions of a name space that may be called. */
  private static final Set<String> CALLS =
      words("date.truncate db.index.fulltext.queryNodes duration.between duration.inDays");

  /** A word that is no label, type, property, parameter or part of a longer name. */
  private static final Pattern WORD =
      Pattern.compile("(?<![.$:|&!])([\\p{L}_][\\p{L}\\p{N}_]*)|[\\p{L}_][\\p{L}\\p{N}_]*|\\p{N}+");

  private static final String NAME = "[\\p{L}_][\\p{L}\\p{N}_]*";
  private static final Pattern LONG_CALL =
      Pattern.compile(NAME + "(?:\\s*\\.\\s*" + NAME + ")+(?=\\s*\\()");
  private static final Pattern CALL =
      Pattern.compile("(?i)(?<![.$:|&!\\p{L}\\p{N}_])CALL\\b(?!\\s*[({])(?:\\s+(\\w[\\w.]*))?");

  private AllowedCypher() {}

  private static Set<String> words(String text) {
    return Set.of(text.split(" "));
  }

  /**
   * What is not allowed in a statement.
   *
   * @param line the index, from 0, of the line in which it stands
   * @param problem what it is
   */
  record Refused(int line, String problem) {}

  /** The first thing in a statement that is not allowed; empty if all is. */
  static Optional<Refused> find(String statement) {
    var text = CypherText.of(statement);
    return Stream.of(escapes(statement, text), clauses(text), calls(text), longCalls(text))
        .flatMap(refused -> refused)
        .min(Comparator.comparingInt(Refused::line));
  }

  /** An escape outside a string, or one that Cypher reads before all else, hides what is said. */
  private static Stream<Refused> escapes(String statement, CypherText text) {
    var hidden = new CypherText(statement).lineOf(Pattern.compile("\\\\u"));
    return IntStream.of(hidden, text.lineOf(Pattern.compile("\\\\")))
        .filter(line -> line >= 0)
        .mapToObj(line -> new Refused(line, "an escape that hides what is said"));
  }

  private static Stream<Refused> clauses(CypherText text) {
    return WORD.matcher(text.bare())
        .results()
        .filter(match -> match.group(1) != null && !isAllowed(match.group(1)))
        .map(match -> refused(text, match, " is not one of the clauses that only read"));
  }

  private static boolean isAllowed(String word) {
    var keyword = word.toUpperCase(Locale.ROOT);
    boolean capitals = word.equals(keyword) && !word.equals(word.toLowerCase(Locale.ROOT));
    return KEYWORDS.contains(keyword) || !capitals && !OTHER_CLAUSES.contains(keyword);
  }

  private static Stream<Refused> calls(CypherText text) {
    return CALL.matcher(text.bare())
        .results()
        .filter(match -> match.group(1) == null || !CALLS.contains(match.group(1)))
        .map(match -> refused(text, match, " is not one of the procedures that may be called"));
  }

  private static Stream<Refused> longCalls(CypherText text) {
    return LONG_CALL
        .matcher(text.bare())
        .results()
        .filter(match -> !CALLS.contains(match.group().replaceAll("\\s", "")))
        .map(match -> refused(text, match, " is not one of the functions that may be called"));
  }

  private static Refused refused(CypherText text, MatchResult match, String problem) {
    return new Refused(text.lineAt(match.start()), match.group().strip() + problem);
  }
}
