/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

/**
 * The ties of a node that make a difference between two days, or a record and a {@link Supposition}
 * of it.
 *
 * @param ended those that hold before and not after, lowest first
 * @param begun those that hold after and not before
 */
public record TieChange(Indices ended, Indices begun) {

  /** The ties of a node along which practice can travel at one time only. */
  public static TieChange of(RouteGraph before, RouteGraph after, int node) {
    return new TieChange(only(before, after, node), only(after, before, node));
  }

  private static Indices only(RouteGraph in, RouteGraph notIn, int node) {
    var ties = in.topology();
    if (node >= in.nodeCount()) {
      return Indices.NONE;
    }
    var found = new Indices.Growing();
    for (int at = ties.first(node); at < ties.first(node + 1); at++) {
      int tie = ties.tieAt(at);
      boolean known = tie < notIn.topology().ties().count();
      if (ties.isRoute(tie, in.asOf()) && !(known && notIn.topology().isRoute(tie, notIn.asOf()))) {
        found.add(tie);
      }
    }
    return found.freezeSorted();
  }
}
