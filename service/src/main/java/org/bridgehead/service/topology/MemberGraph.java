/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The schools of a network or an authority and which of them are joined: the {@link Projection} of
 * a scope among them alone, all weights 1. Of a network, only what joins its members besides the
 * network itself counts (its activities and people do): by itself it joins each to each, whatever
 * goes on in it. O(members × their contacts × what they share).
 */
public final class MemberGraph {
  private final int[] actors;
  private final ActorGraph graph;

  private MemberGraph(Projection projection, int[] actors, int without) {
    this.actors = actors;
    var offsets = new int[actors.length + 1];
    var targets = new Indices.Growing();
    for (int member = 0; member < actors.length; member++) {
      int actor = actors[member];
      for (int at = projection.graph().first(actor);
          at < projection.graph().first(actor + 1);
          at++) {
        int other = projection.graph().target(at);
        int place = Arrays.binarySearch(actors, other);
        if (place >= 0 && areJoined(projection, actor, other, without)) {
          targets.add(place);
        }
      }
      offsets[member + 1] = targets.size();
    }
    var weights = new double[targets.size()];
    Arrays.fill(weights, 1);
    graph = new ActorGraph(offsets, targets.toArray(), weights);
  }

  private static boolean areJoined(Projection projection, int one, int other, int without) {
    return without < 0
        || projection.shared(one, other).stream().anyMatch(thing -> thing != without);
  }

  /**
   * The schools of the scope that are lead or partner of a network on the scope's day.
   *
   * @param projection the projection of the schools of the scope
   */
  public static MemberGraph ofNetwork(
      Topology topology, Scope scope, Projection projection, int network) {
    var members =
        IntStream.range(topology.first(network), topology.first(network + 1))
            .map(topology::tieAt)
            .filter(tie -> topology.ties().kind(tie) == TieKind.MEMBER_OF)
            .filter(tie -> topology.ties().to(tie) == network)
            .filter(tie -> topology.isRoute(tie, scope.asOf()))
            .map(topology.ties()::from)
            .filter(scope::contains);
    return new MemberGraph(projection, actors(projection, members), network);
  }

  /** The schools of the scope that are in an authority on the scope's day. */
  public static MemberGraph ofAuthority(
      Topology topology, Scope scope, Projection projection, int authority) {
    var members =
        scope.stream().filter(school -> topology.authorityOf(school, scope.asOf()) == authority);
    return new MemberGraph(projection, actors(projection, members), -1);
  }

  private static int[] actors(Projection projection, IntStream members) {
    return members.map(projection::actor).filter(actor -> actor >= 0).sorted().distinct().toArray();
  }

  /** The members as the projection numbers them, lowest first. */
  int[] actors() {
    return actors.clone();
  }

  /** The projection's actor that is the member of that number. */
  public int actor(int member) {
    return actors[member];
  }

  /** The members, numbered from 0, and which are joined. */
  public ActorGraph graph() {
    return graph;
  }
}
