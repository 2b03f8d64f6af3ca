/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

package org.bridgehead.cypher.data.processor;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What can be seen of a Cypher statement without parsing it; literals, quoted names and comments
 * are left out.
 */
final class CypherText {

  private static final Pattern OPAQUE =
      Pattern.compile(
          "'(?:\\\\.|[^'\\\\])*'|\"(?:\\\\.|[^\"\\\\])*\"|`(?:``|[^`])*`|//[^\\n]*|/\\*.*?\\*/",
          Pattern.DOTALL);
  private static final Pattern PARAMETER = Pattern.compile("\\$([A-Za-z_]\\w*)");
  private static final Pattern WRITE =
      keyword("CREATE|INSERT|MERGE|SET|REMOVE|DELETE|FOREACH|LOAD\\s+CSV");
  private static final Pattern RETURN = keyword("RETURN");
  private static final Pattern ORDER = keyword("ORDER\\s+BY");
  private static final Pattern CUT = keyword("SKIP|OFFSET|LIMIT");

  private final String bare;

  CypherText(String cypher) {
    this.bare = OPAQUE.matcher(cypher).replaceAll(" x ");
  }

  /** The names after {@code $}, in the order of first use. */
  Set<String> parameters() {
    Set<String> names = new LinkedHashSet<>();
    Matcher matcher = PARAMETER.matcher(bare);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }

  /** Whether it has a clause that writes. A procedure that writes is not seen. */
  boolean writes() {
    return WRITE.matcher(bare).find();
  }

  /** Whether it returns rows. */
  boolean returns() {
    return RETURN.matcher(bare).find();
  }

  /** Whether the result is ordered. */
  boolean ordered() {
    return ORDER.matcher(result()).find();
  }

  /** Whether the result is cut already, or ends in a semicolon, so that no page can be added. */
  boolean closed() {
    return CUT.matcher(result()).find() || bare.stripTrailing().endsWith(";");
  }

  private String result() {
    Matcher matcher = RETURN.matcher(bare);
    int start = 0;
    while (matcher.find()) {
      start = matcher.start();
    }
    return bare.substring(start);
  }

  private static Pattern keyword(String words) {
    // Not a property (n.set), a label (:Create) or a parameter ($limit).
    return Pattern.compile("(?<![.:$\\w])(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
  }
}
