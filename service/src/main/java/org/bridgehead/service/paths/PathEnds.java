/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.paths;

import java.util.List;
import org.bridgehead.service.store.Organisation;

/**
 * The two ends of a route as a reader typed them, before they are known.
 *
 * @param from what was typed for the start; empty for nothing
 * @param to what was typed for the end
 * @param fromChoices what the start may mean; empty if it is known or nothing is called so
 * @param toChoices what the end may mean
 */
public record PathEnds(
    String from, String to, List<Organisation> fromChoices, List<Organisation> toChoices) {

  /** Copies the lists. */
  public PathEnds {
    fromChoices = List.copyOf(fromChoices);
    toChoices = List.copyOf(toChoices);
  }
}
