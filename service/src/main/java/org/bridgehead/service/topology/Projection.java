/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Schools, or authorities, joined when they share a learning network that counts, a person or an
 * activity on a day (Newman 2001):
 *
 * <pre>z_ij = Σ over the things k that i and j share, of 1 / (members of k − 1)</pre>
 *
 * where the members of a thing are the actors of the projection attached to it. An authority is
 * attached where it is itself or one of its schools in the scope is. Time O(Σ over things of the
 * square of its members), space O(pairs that are joined).
 */
public final class Projection {
  private final int[] nodes;
  private final Affiliations affiliations;
  private final ActorGraph graph;

  private Projection(Topology topology, Scope scope, int[] nodes, IntUnaryOperator actorOf) {
    this.nodes = nodes;
    affiliations = new Affiliations(topology, scope.asOf(), nodes.length, actorOf);
    graph = join();
  }

  /** The schools of the scope. */
  public static Projection ofSchools(Topology topology, Scope scope) {
    var schools = scope.stream().toArray();
    return new Projection(topology, scope, schools, node -> find(schools, node));
  }

  /** All authorities that are alive on the scope's day, through the schools of the scope too. */
  public static Projection ofAuthorities(Topology topology, Scope scope) {
    var kinds = topology.nodes();
    var authorities =
        IntStream.range(0, kinds.count())
            .filter(node -> kinds.kind(node) == NodeKind.AUTHORITY)
            .filter(node -> kinds.isAlive(node, scope.asOf()))
            .toArray();
    return new Projection(
        topology,
        scope,
        authorities,
        node ->
            find(
                authorities,
                scope.contains(node) ? topology.authorityOf(node, scope.asOf()) : node));
  }

  private static int find(int[] nodes, int node) {
    return Math.max(-1, Arrays.binarySearch(nodes, node));
  }

  private ActorGraph join() {
    var offsets = new int[nodes.length + 1];
    var targets = new Indices.Growing();
    var weights = new double[16];
    var sums = new double[nodes.length];
    for (int actor = 0; actor < nodes.length; actor++) {
      for (int other : gather(actor, sums)) {
        if (targets.size() == weights.length) {
          weights = Arrays.copyOf(weights, weights.length * 2);
        }
        weights[targets.size()] = sums[other];
        targets.add(other);
        sums[other] = 0;
      }
      offsets[actor + 1] = targets.size();
    }
    return new ActorGraph(offsets, targets.toArray(), Arrays.copyOf(weights, targets.size()));
  }

  /** Adds up the weights to all that the actor is joined to, and says which, lowest first. */
  private int[] gather(int actor, double[] sums) {
    var joined = new Indices.Growing();
    for (int thing : affiliations.things(actor)) {
      var members = affiliations.actors(thing);
      for (int other : members) {
        if (other != actor) {
          if (sums[other] == 0) {
            joined.add(other);
          }
          sums[other] += 1.0 / (members.length - 1);
        }
      }
    }
    return joined.freezeSorted().stream().toArray();
  }

  /** The weighted undirected graph of the actors. */
  public ActorGraph graph() {
    return graph;
  }

  /** The topology's node of an actor. */
  public int node(int actor) {
    return nodes[actor];
  }

  /** The actor of a node, -1 if it is none. */
  public int actor(int node) {
    return find(nodes, node);
  }

  /** The networks, people and activities that two actors share, lowest node first. */
  public Indices shared(int actor, int other) {
    return affiliations.shared(actor, other);
  }
}
