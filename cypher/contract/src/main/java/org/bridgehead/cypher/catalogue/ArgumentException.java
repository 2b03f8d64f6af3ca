/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.cypher.catalogue;

import java.util.List;

/** Arguments that do not fit a query's parameters: the caller's fault, and all that is wrong. */
public final class ArgumentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  ArgumentException(List<String> problems) {
    super(String.join("; ", problems));
    this.problems = List.copyOf(problems);
  }

  /** One sentence for each thing that is wrong, which begins with the parameter's name. */
  public List<String> problems() {
    return problems;
  }
}
