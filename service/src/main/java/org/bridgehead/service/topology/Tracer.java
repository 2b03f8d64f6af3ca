/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Where those who held the posts of a network on one day stand on another, as counts; nobody is
 * told apart. The posts of a network are those by which people serve, broker or facilitate the
 * network itself or serve an organisation that was its lead or partner on the first day. Each
 * holder counts once among the four fates, the first that fits. O(ties of the people).
 *
 * @param holders how many people held a post of the network on the first day
 * @param stayed how many of them hold, on the second day, a post at one of the places where they
 *     held one of the network's
 * @param moved how many others hold a post at another place of the network as it was
 * @param left how many others hold a post elsewhere
 * @param none how many hold no post on record
 * @param destinations by authority, how many of those who left hold a post at a school of it or at
 *     itself on the second day; a holder once for each authority
 * @param elsewhere how many of those who left hold a post at an agency, a network or a school
 *     without an authority
 */
public record Tracer(
    int holders,
    int stayed,
    int moved,
    int left,
    int none,
    Map<Integer, Integer> destinations,
    int elsewhere) {

  /** Copies the destinations. */
  public Tracer {
    destinations = Map.copyOf(destinations);
  }

  /** Traces the holders from one epoch day to another, either of which may be the earlier. */
  public static Tracer of(Topology topology, int network, int from, int to) {
    var places = places(topology, network, from);
    var holders = new TreeSet<Integer>();
    places.stream()
        .forEach(
            place -> {
              for (int at = topology.first(place); at < topology.first(place + 1); at++) {
                int tie = topology.tieAt(at);
                if (isPost(topology, tie, from, place == network)
                    && topology.ties().to(tie) == place) {
                  holders.add(topology.ties().from(tie));
                }
              }
            });
    var count = new Count(topology, network, places, from, to);
    holders.forEach(count::trace);
    return count.result(holders.size());
  }

  /** The network, where it lives, and its leads and partners. */
  private static BitSet places(Topology topology, int network, int day) {
    var places = new BitSet();
    places.set(network, topology.nodes().isAlive(network, day));
    for (int at = topology.first(network); at < topology.first(network + 1); at++) {
      int tie = topology.tieAt(at);
      int member = topology.ties().from(tie);
      if (topology.ties().kind(tie) == TieKind.MEMBER_OF
          && topology.isRoute(tie, day)
          && topology.nodes().kind(member).isOrganisation()) {
        places.set(member);
      }
    }
    return places;
  }

  /** Whether a person holds a post by a tie; at a network they may also broker or facilitate. */
  private static boolean isPost(Topology topology, int tie, int day, boolean atNetwork) {
    var kind = topology.ties().kind(tie);
    return (kind == TieKind.SERVES || atNetwork && kind.attachesPerson())
        && topology.nodes().kind(topology.ties().from(tie)) == NodeKind.PERSON
        && topology.holds(tie, day);
  }

  /** The counts while they grow. */
  private static final class Count {
    private final Topology topology;
    private final int network;
    private final BitSet places;
    private final int from;
    private final int to;
    private final Map<Integer, Integer> destinations = new TreeMap<>();
    private int stayed;
    private int moved;
    private int left;
    private int none;
    private int elsewhere;

    Count(Topology topology, int network, BitSet places, int from, int to) {
      this.topology = topology;
      this.network = network;
      this.places = places;
      this.from = from;
      this.to = to;
    }

    void trace(int person) {
      var before = places(person, from);
      var after = places(person, to);
      if (after.isEmpty()) {
        none++;
      } else if (before.stream().anyMatch(place -> places.get(place) && after.contains(place))) {
        stayed++;
      } else if (after.stream().anyMatch(places::get)) {
        moved++;
      } else {
        left++;
        settle(after);
      }
    }

    /** The places of a person on a day. */
    private ArrayList<Integer> places(int person, int day) {
      var found = new ArrayList<Integer>();
      for (int at = topology.first(person); at < topology.first(person + 1); at++) {
        int tie = topology.tieAt(at);
        int place = topology.ties().to(tie);
        boolean atNetwork = place == network;
        if (topology.ties().from(tie) == person && isPost(topology, tie, day, atNetwork)) {
          found.add(place);
        }
      }
      return found;
    }

    private void settle(Iterable<Integer> after) {
      var authorities = new TreeSet<Integer>();
      for (int place : after) {
        authorities.add(
            topology.nodes().kind(place) == NodeKind.AUTHORITY
                ? place
                : topology.authorityOf(place, to));
      }
      elsewhere += authorities.remove(-1) ? 1 : 0;
      authorities.forEach(authority -> destinations.merge(authority, 1, Integer::sum));
    }

    Tracer result(int holders) {
      return new Tracer(holders, stayed, moved, left, none, destinations, elsewhere);
    }
  }
}
