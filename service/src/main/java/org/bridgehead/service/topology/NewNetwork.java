/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.List;
import org.bridgehead.service.topology.SuggestionPart.Finding;

/**
 * Schools in no learning network that could form a new one with a school, best first.
 *
 * @param schools those listed
 * @param found how many there are in reach, listed or not
 * @param enough whether they reach the lower end of the band, the school itself counted
 */
public record NewNetwork(List<Founder> schools, int found, boolean enough) {

  /** Copies the schools. */
  public NewNetwork {
    schools = List.copyOf(schools);
  }

  /**
   * One of them.
   *
   * @param school the school
   * @param score how well it fits, 0 to 100: journey, phase and authority, by their weights
   * @param journey MINUTES, KILOMETRES or NOT_KNOWN
   * @param measure the minutes or kilometres; 0 if they are not known
   * @param sameAges whether it teaches some of the same ages
   * @param authority how its authority stands to the school's
   * @param ties the ties that show it: of travel, border or likeness
   */
  public record Founder(
      int school,
      double score,
      Finding journey,
      double measure,
      boolean sameAges,
      Finding authority,
      Indices ties) {}
}
