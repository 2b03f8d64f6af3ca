/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The schools that are open on a day and the authority of each, looked up once for a kernel. */
final class SchoolAuthorities {
  private final int[] schools;
  private final int[] authorities;

  SchoolAuthorities(Topology topology, int asOf) {
    authorities = new int[topology.nodes().count()];
    Arrays.fill(authorities, -1);
    var open = new Indices.Growing();
    for (int node = 0; node < authorities.length; node++) {
      if (topology.nodes().isOpenSchool(node, asOf)) {
        open.add(node);
        authorities[node] = topology.authorityOf(node, asOf);
      }
    }
    schools = open.toArray();
  }

  /** All open schools, lowest first. */
  IntStream schools() {
    return Arrays.stream(schools);
  }

  /** The authority of an open school, -1 if it has none and for all other nodes. */
  int of(int school) {
    return authorities[school];
  }
}
