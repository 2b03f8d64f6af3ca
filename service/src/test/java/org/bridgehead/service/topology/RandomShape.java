/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cases of 3 to 40 nodes from a seed: trees, chains, cycles, cliques, grids, twins and sparse
 * parts, joined by a few ties or not at all, with isolates, several ties between two nodes, ties
 * from a node to itself, ties that carry no route, intervals, lives, and scopes that leave schools
 * out. The numbering is shuffled.
 */
final class RandomShape {
  private static final int DAY = 50;
  private static final NodeKind[] KINDS = {
    NodeKind.SCHOOL, NodeKind.SCHOOL, NodeKind.SCHOOL, NodeKind.NETWORK, NodeKind.PERSON
  };

  private final Random random;
  private final List<int[]> pairs = new ArrayList<>();
  private final int size;

  private RandomShape(long seed) {
    random = new Random(seed);
    size = 3 + random.nextInt(38);
  }

  /** The case of that seed. */
  static NetworkCase of(long seed) {
    return new RandomShape(seed).draw();
  }

  private NetworkCase draw() {
    for (int from = 0; from < size; ) {
      int part = Math.min(size - from, 1 + random.nextInt(16));
      draw(from, part);
      for (int ties = from == 0 ? 0 : random.nextInt(4); ties > 0; ties--) {
        pair(random.nextInt(from), from + random.nextInt(part));
      }
      from += part;
    }
    for (int doubled = random.nextInt(6); doubled > 0 && !pairs.isEmpty(); doubled--) {
      pairs.add(pairs.get(random.nextInt(pairs.size())).clone());
    }
    if (random.nextInt(4) == 0) {
      int node = random.nextInt(size);
      pair(node, node);
    }
    return shuffled();
  }

  private void draw(int first, int n) {
    switch (random.nextInt(8)) {
      case 0 -> tree(first, n);
      case 1 -> chain(first, n);
      case 2 -> {
        chain(first, n);
        pair(first, first + n - 1);
      }
      case 3 -> clique(first, Math.min(n, 8));
      case 4 -> grid(first, n);
      case 5 -> twins(first, n, false);
      case 6 -> twins(first, n, true);
      default -> sparse(first, n);
    }
  }

  private void tree(int first, int n) {
    for (int node = 1; node < n; node++) {
      pair(first + random.nextInt(node), first + node);
    }
  }

  private void chain(int first, int n) {
    for (int node = 1; node < n; node++) {
      pair(first + node - 1, first + node);
    }
  }

  private void clique(int first, int n) {
    for (int node = 1; node < n; node++) {
      for (int other = 0; other < node; other++) {
        pair(first + other, first + node);
      }
    }
  }

  private void grid(int first, int n) {
    int width = 2 + random.nextInt(3);
    for (int node = 0; node < n; node++) {
      if (node % width > 0) {
        pair(first + node - 1, first + node);
      }
      if (node >= width) {
        pair(first + node - width, first + node);
      }
    }
  }

  /** All of the second part know the same of the first, and one another or not. */
  private void twins(int first, int n, boolean joined) {
    int hubs = 1 + random.nextInt(Math.max(1, n / 2));
    for (int twin = hubs; twin < n; twin++) {
      for (int hub = 0; hub < hubs; hub++) {
        pair(first + hub, first + twin);
      }
      for (int other = hubs; joined && other < twin; other++) {
        pair(first + other, first + twin);
      }
    }
  }

  private void sparse(int first, int n) {
    for (int ties = random.nextInt(2 * n); ties > 0; ties--) {
      pair(first + random.nextInt(n), first + random.nextInt(n));
    }
  }

  private void pair(int from, int to) {
    pairs.add(new int[] {from, to});
  }

  private NetworkCase shuffled() {
    var numbers = new ArrayList<Integer>();
    var nodes = new ArrayList<Node>();
    for (int node = 0; node < size; node++) {
      numbers.add(node);
      nodes.add(node(KINDS[random.nextInt(KINDS.length)], node));
    }
    nodes.add(NetworkCase.node(NodeKind.AUTHORITY, size, Days.NO_START, Days.NO_END, false));
    nodes.add(NetworkCase.node(NodeKind.AUTHORITY, size + 1, Days.NO_START, Days.NO_END, false));
    Collections.shuffle(numbers, random);
    Collections.shuffle(pairs, random);
    var ties = new ArrayList<Tie>();
    for (var pair : pairs) {
      ties.add(route(numbers.get(pair[0]), numbers.get(pair[1])));
    }
    for (int node = 0; node < size; node++) {
      if (nodes.get(node).kind() == NodeKind.SCHOOL && random.nextInt(8) > 0) {
        ties.add(always(node, size + random.nextInt(2), TieKind.IN, null));
      }
    }
    return new NetworkCase(DAY, filter(), nodes, ties);
  }

  private Node node(NodeKind kind, int number) {
    int start = random.nextInt(20) == 0 ? random.nextInt(100) : Days.NO_START;
    int end = random.nextInt(20) == 0 ? 100 + random.nextInt(10) - 60 : Days.NO_END;
    boolean stateFunded = kind == NodeKind.SCHOOL && random.nextInt(6) > 0;
    return NetworkCase.node(kind, number, Math.min(start, end), end, stateFunded);
  }

  private Tie route(int from, int to) {
    if (random.nextInt(25) == 0) {
      return always(from, to, TieKind.MEMBER_OF, random.nextBoolean() ? MemberRole.SERVED : null);
    }
    if (random.nextInt(12) == 0) {
      int start = random.nextInt(2 * DAY);
      return Tie.of(from, to, TieKind.PARTNERS, null, start, start + random.nextInt(60), 0);
    }
    return random.nextBoolean()
        ? always(from, to, TieKind.PARTNERS, null)
        : always(from, to, TieKind.MEMBER_OF, MemberRole.PARTNER);
  }

  private static Tie always(int from, int to, TieKind kind, @Nullable String role) {
    return Tie.of(from, to, kind, role, Days.NO_START, Days.NO_END, 0);
  }

  private Scope.Filter filter() {
    return switch (random.nextInt(4)) {
      case 0 -> Scope.Filter.STANDARD;
      case 1 -> Scope.Filter.ofAuthorities(Set.of(Integer.toString(size)));
      default -> new Scope.Filter(Set.of(), Set.of(), Set.of(), true, true);
    };
  }
}
