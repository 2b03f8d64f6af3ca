/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.cypher.catalogue;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a query's rows may be about. Who may see its personal columns is decided by it: arithmetic
 * is the same for everyone, personal detail is limited to a reader's authorities.
 */
public enum QueryScope {
  /** Anything in the graph. */
  COUNTRY,
  /** The one authority whose code the required parameter {@code authority} gives. */
  AUTHORITY,
  /** The records whose keys the parameters give, and nothing else. */
  RECORD;

  /** The scope as a header writes it: in lower case. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<QueryScope> find(String text) {
    return Stream.of(values()).filter(scope -> scope.text().equals(text)).findFirst();
  }
}
