/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.inclusion;

import java.util.List;

/**
 * Schools, numbered from 0, to be placed into networks, numbered from 0.
 *
 * @param schools how many schools there are
 * @param networks the networks
 * @param options which school may be placed where, each pair at most once
 * @param apart pairs of schools that must not be placed into the same network
 */
record InclusionProblem(int schools, List<Slot> networks, List<Option> options, List<Apart> apart) {

  InclusionProblem {
    networks = List.copyOf(networks);
    options = List.copyOf(options);
    apart = List.copyOf(apart);
  }

  /**
   * A network, or a new one that would have to be formed.
   *
   * @param places how many of the schools it can take at most
   * @param least how many it must take if it takes any; 0 for a network that exists
   * @param cost the points it costs to form it; 0 for a network that exists
   * @param host the school around which it would be formed, placed in it if it is; -1 for none
   */
  record Slot(int places, int least, int cost, int host) {}

  /**
   * A school that may be placed into a network.
   *
   * @param school the school
   * @param network the network
   * @param points how well they fit, 0 to 10,000
   */
  record Option(int school, int network, int points) {}

  /** Two schools that must not be placed into the same network. */
  record Apart(int one, int other) {}
}
