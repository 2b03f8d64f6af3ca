/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * What a group of actors looks like from above, with the figures that say so. Of n actors those
 * that are joined to another are the joined ones, n' of them; the form speaks of these or, where
 * they fall into parts of which one has at least three in four of them, of that part.
 *
 * <ul>
 *   <li>density = edges / (n (n − 1) / 2), over all actors;
 *   <li>centralisation = Σ (d_max − d_i) / ((n' − 1)(n' − 2)), over the joined ones (Freeman 1979):
 *       1 for a star, 0 where all have as many contacts;
 *   <li>clustering = 3 × triangles / paths of two steps (transitivity; Newman 2003): how often two
 *       contacts of one are joined;
 *   <li>longest = the greatest number of steps of a shortest route between two that have one.
 * </ul>
 *
 * O(actors × edges) time, O(actors) space.
 *
 * @param form what it is most like
 * @param members how many actors there are
 * @param joined how many of them are joined to another
 * @param edges how many pairs are joined
 * @param parts into how many connected parts the joined ones fall
 * @param density see above; empty with fewer than two actors
 * @param centralisation see above; empty with fewer than three joined
 * @param clustering see above; empty where nobody has two contacts
 * @param longest see above; 0 where nobody is joined
 * @param degrees how many contacts each actor has, the most first
 */
public record Shape(
    Form form,
    int members,
    int joined,
    long edges,
    int parts,
    OptionalDouble density,
    OptionalDouble centralisation,
    OptionalDouble clustering,
    int longest,
    Indices degrees) {

  private static final double LARGE = 0.75;
  private static final double DENSE = 0.9;
  private static final double CENTRAL = 0.6;
  private static final double CLUSTERED = 0.5;

  /** What a group is most like; the first that fits, from the top. */
  public enum Form {
    /** Nobody is joined to another. */
    UNJOINED,
    /** Just two are joined. */
    PAIR,
    /** The joined ones fall into parts, none of which has three in four of them. */
    SEPARATE_PARTS,
    /** At least nine in ten pairs of the joined ones are joined: nearly each to each. */
    CLIQUE,
    /** One after the other, with two ends. */
    CHAIN,
    /** One after the other, without an end. */
    RING,
    /** Centralisation of at least 0.6: most go through one. */
    HUB_AND_SPOKE,
    /** The loss of one actor leaves two parts or more of at least three, clustering of 0.5. */
    BRIDGED_CLUSTERS,
    /** Clustering of at least 0.5: contacts of one are mostly joined. */
    CLUSTER,
    /** None of these. */
    MIXED
  }

  /** The shape of an undirected graph without arcs from an actor to itself. */
  public static Shape of(ActorGraph graph) {
    var walk = new ShapeWalk(graph);
    int n = graph.size();
    long pairs = (long) n * (n - 1) / 2;
    var centralisation = centralisation(graph, walk.joined());
    var clustering = walk.clustering();
    return new Shape(
        form(graph, walk, centralisation, clustering),
        n,
        walk.joined(),
        walk.edges(),
        walk.parts(),
        pairs == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) walk.edges() / pairs),
        centralisation,
        clustering,
        walk.longest(),
        walk.degrees());
  }

  private static OptionalDouble centralisation(ActorGraph graph, int joined) {
    if (joined < 3) {
      return OptionalDouble.empty();
    }
    int most = 0;
    long sum = 0;
    for (int actor = 0; actor < graph.size(); actor++) {
      most = Math.max(most, graph.degree(actor));
      sum += graph.degree(actor);
    }
    double room = (double) (joined - 1) * (joined - 2);
    return OptionalDouble.of(((double) most * joined - sum) / room);
  }

  private static Form form(
      ActorGraph graph, ShapeWalk walk, OptionalDouble centralisation, OptionalDouble clustering) {
    long n = walk.joined();
    long edges = walk.edges();
    int most = walk.degrees().stream().max().orElse(0);
    if (n < 3) {
      return n == 0 ? Form.UNJOINED : Form.PAIR;
    }
    if (walk.parts() > 1) {
      var largest = walk.largestPart();
      return largest.size() < LARGE * n ? Form.SEPARATE_PARTS : of(among(graph, largest)).form;
    }
    if (edges >= DENSE * n * (n - 1) / 2) {
      return Form.CLIQUE;
    }
    if (most == 2 && n > 3) {
      return edges < n ? Form.CHAIN : Form.RING;
    }
    if (centralisation.orElse(0) >= CENTRAL) {
      return Form.HUB_AND_SPOKE;
    }
    if (clustering.orElse(0) < CLUSTERED) {
      return Form.MIXED;
    }
    return walk.isHeldTogetherByOne() ? Form.BRIDGED_CLUSTERS : Form.CLUSTER;
  }

  /** A part of the graph, which nothing leaves, by itself. */
  private static ActorGraph among(ActorGraph graph, Indices part) {
    var members = part.stream().toArray();
    var offsets = new int[members.length + 1];
    var targets = new Indices.Growing();
    for (int own = 0; own < members.length; own++) {
      for (int at = graph.first(members[own]); at < graph.first(members[own] + 1); at++) {
        targets.add(Arrays.binarySearch(members, graph.target(at)));
      }
      offsets[own + 1] = targets.size();
    }
    var weights = new double[targets.size()];
    Arrays.fill(weights, 1);
    return new ActorGraph(offsets, targets.toArray(), weights);
  }
}
