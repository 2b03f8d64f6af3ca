/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.function.Predicate;

/**
 * Makes a failing case small: takes nodes, then ties away one at a time while it still fails, until
 * none can go. What is left fails, and without any one of its parts does not.
 */
final class Shrinker {
  private final Predicate<NetworkCase> fails;

  Shrinker(Predicate<NetworkCase> fails) {
    this.fails = fails;
  }

  NetworkCase shrink(NetworkCase failing) {
    var before = failing;
    var smaller = fewerTies(fewerNodes(failing));
    while (smaller != before) {
      before = smaller;
      smaller = fewerTies(fewerNodes(smaller));
    }
    return smaller;
  }

  private NetworkCase fewerNodes(NetworkCase failing) {
    var smallest = failing;
    for (int node = failing.nodes().size() - 1; node >= 0; node--) {
      var without = smallest.withoutNode(node);
      smallest = fails.test(without) ? without : smallest;
    }
    return smallest;
  }

  private NetworkCase fewerTies(NetworkCase failing) {
    var smallest = failing;
    for (int tie = failing.ties().size() - 1; tie >= 0; tie--) {
      var without = smallest.withoutTie(tie);
      smallest = fails.test(without) ? without : smallest;
    }
    return smallest;
  }
}
