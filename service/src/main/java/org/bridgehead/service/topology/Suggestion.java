/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.List;

/**
 * A network that could invite a school.
 *
 * @param network the network
 * @param score how well it fits, 0 to 100
 * @param parts what the score is made of, in the order of their kinds
 */
public record Suggestion(int network, double score, List<SuggestionPart> parts) {

  /** Copies the parts. */
  public Suggestion {
    parts = List.copyOf(parts);
  }
}
