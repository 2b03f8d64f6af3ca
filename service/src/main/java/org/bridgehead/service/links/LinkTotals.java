/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.links;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;

/**
 * What is counted, and how much of it there is.
 *
 * @param kinds the kinds of thing that count
 * @param levels the levels that count
 * @param links how many links there are in the rows of all pages, a thing once for each pair
 * @param byKind how many of each kind that has any
 */
@Serdeable
public record LinkTotals(
    List<String> kinds, List<String> levels, int links, Map<String, Integer> byKind) {

  /** Copies the lists. */
  public LinkTotals {
    kinds = List.copyOf(kinds);
    levels = List.copyOf(levels);
  }
}
