/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.inclusion;

/** Solves an {@link InclusionProblem}. */
@FunctionalInterface
interface InclusionSolver {

  /**
   * Places as many schools as possible and, among the ways to do that, with as many points as
   * possible, less the cost of new networks. The same problem has the same solution each time.
   */
  Solution solve(InclusionProblem problem);

  /**
   * Where the schools are placed.
   *
   * @param networks the network of each school, -1 for one that is left out
   * @param proven whether nothing better exists; else it was not found in the effort allowed
   */
  record Solution(int[] networks, boolean proven) {
    /** How many schools are placed. */
    int placed() {
      int placed = 0;
      for (int network : networks) {
        placed += network >= 0 ? 1 : 0;
      }
      return placed;
    }
  }
}
