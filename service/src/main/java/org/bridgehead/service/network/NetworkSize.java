/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.network;

import io.micronaut.serde.annotation.Serdeable;
import org.bridgehead.service.lookup.Day;
import org.bridgehead.service.topology.NodeKind;
import org.bridgehead.service.topology.TieKind;
import org.bridgehead.service.topology.Topology;

/**
 * How large a network is. Outside the band is flagged, never forbidden.
 *
 * @param schools how many open schools lead it or take part on the day; those it only serves, or
 *     that accredit it, are not counted
 * @param band where that stands to the band of 6 to 24 schools, in words
 */
@Serdeable
public record NetworkSize(long schools, String band) {

  private static final int LEAST = 6;
  private static final int MOST = 24;

  static NetworkSize of(Day day, String id) {
    Topology topology = day.snapshot().topology();
    int network = topology.nodes().find(NodeKind.NETWORK, id);
    if (network < 0) {
      return of(0);
    }
    return of(
        topology.routeTies(network, day.epochDay()).stream()
            .filter(tie -> topology.ties().kind(tie) == TieKind.MEMBER_OF)
            .map(topology.ties()::from)
            .filter(member -> topology.nodes().kind(member) == NodeKind.SCHOOL)
            .distinct()
            .count());
  }

  static NetworkSize of(long schools) {
    if (schools == 0) {
      return new NetworkSize(schools, "no school on record");
    }
    if (schools < LEAST) {
      return new NetworkSize(schools, "below");
    }
    return new NetworkSize(schools, schools > MOST ? "above" : "in band 6–24");
  }
}
