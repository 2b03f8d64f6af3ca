/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.stream.IntStream;

/**
 * Which pairs of schools have a route before and not after, or after and not before, between two
 * days of a record, or a record and a {@link Supposition} of it. Nodes must have the same numbers
 * in both.
 *
 * <p>Pairs are counted from the sizes of components: with n(P) schools of both scopes in component
 * P before and n(P, Q) of them in component Q after, {@code Σ n(P)(n(P) - 1)/2 - Σ n(P, Q)(n(P, Q)
 * - 1)/2} pairs are lost, and gained with before and after exchanged. O(nodes + edges).
 *
 * @param pairsBefore how many pairs of schools of the scope have a route before
 * @param pairsAfter how many have one after
 * @param pairsLost how many pairs of schools that are in both scopes have one only before
 * @param pairsGained how many have one only after
 * @param cutOff the schools in both scopes that have a route to another open school only before,
 *     lowest first
 * @param joinedUp those that have one only after
 * @param left the schools that are in the scope only before: closed, or elsewhere
 * @param come those that are in it only after
 */
public record RouteChange(
    long pairsBefore,
    long pairsAfter,
    long pairsLost,
    long pairsGained,
    Indices cutOff,
    Indices joinedUp,
    Indices left,
    Indices come) {

  /** What changes from one graph and scope to another, each scope of its graph's day. */
  public static RouteChange between(
      RouteGraph before, Scope scopeBefore, RouteGraph after, Scope scopeAfter) {
    int[] partsBefore = parts(before);
    int[] partsAfter = parts(after);
    var stay = scopeBefore.stream().filter(scopeAfter::contains).toArray();
    long stayBefore = pairs(stay, partsBefore);
    long stayAfter = pairs(stay, partsAfter);
    long stayBoth = pairsOfBoth(stay, partsBefore, partsAfter);
    var linkedBefore = linked(before, partsBefore);
    var linkedAfter = linked(after, partsAfter);
    return new RouteChange(
        pairs(scopeBefore.stream().toArray(), partsBefore),
        pairs(scopeAfter.stream().toArray(), partsAfter),
        stayBefore - stayBoth,
        stayAfter - stayBoth,
        only(stay, linkedBefore, linkedAfter),
        only(stay, linkedAfter, linkedBefore),
        missing(scopeBefore, scopeAfter),
        missing(scopeAfter, scopeBefore));
  }

  /** The component of each node, called by its lowest. */
  private static int[] parts(RouteGraph graph) {
    var parts = new int[graph.nodeCount()];
    Arrays.fill(parts, -1);
    var queue = new Indices.Growing();
    for (int start = 0; start < parts.length; start++) {
      if (parts[start] >= 0) {
        continue;
      }
      queue.clear();
      queue.add(start);
      parts[start] = start;
      for (int head = 0; head < queue.size(); head++) {
        int node = queue.get(head);
        for (int at = graph.first(node); at < graph.first(node + 1); at++) {
          int other = graph.neighbour(at);
          if (parts[other] < 0) {
            parts[other] = start;
            queue.add(other);
          }
        }
      }
    }
    return parts;
  }

  private static long pairs(int[] schools, int[] parts) {
    var sizes = new int[parts.length];
    long pairs = 0;
    for (int school : schools) {
      pairs += sizes[parts[school]]++;
    }
    return pairs;
  }

  private static long pairsOfBoth(int[] schools, int[] before, int[] after) {
    var sizes = new HashMap<Long, Integer>();
    long pairs = 0;
    for (int school : schools) {
      pairs += sizes.merge((long) before[school] << 32 | after[school], 1, Integer::sum) - 1;
    }
    return pairs;
  }

  /** The open schools in whose component there is another, in scope or not. */
  private static BitSet linked(RouteGraph graph, int[] parts) {
    var nodes = graph.topology().nodes();
    var sizes = new int[parts.length];
    IntStream.range(0, parts.length)
        .filter(node -> nodes.isOpenSchool(node, graph.asOf()))
        .forEach(school -> sizes[parts[school]]++);
    var linked = new BitSet();
    IntStream.range(0, parts.length)
        .filter(node -> sizes[parts[node]] > 1 && nodes.isOpenSchool(node, graph.asOf()))
        .forEach(linked::set);
    return linked;
  }

  private static Indices only(int[] schools, BitSet in, BitSet notIn) {
    return Indices.of(
        Arrays.stream(schools).filter(school -> in.get(school) && !notIn.get(school)).toArray());
  }

  private static Indices missing(Scope from, Scope in) {
    return Indices.of(from.stream().filter(school -> !in.contains(school)).toArray());
  }
}
