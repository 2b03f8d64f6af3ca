/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

/**
 * Where two places that no route joins come nearest to being joined: a place on the side of the one
 * and a place on the side of the other. A side is all that is reached from the one under the filter
 * with which no route was found.
 *
 * @param kind in what sense they are near
 * @param near the place on the side of the start
 * @param far the place on the side of the end
 * @param steps how long the route would be if one more tie joined the two
 * @param ties what says that they are near: the tie that lapsed, or the ties by which the two are
 *     in their authorities and that by which these border
 */
public record NearestMiss(Kind kind, int near, int far, int steps, Indices ties) {

  /** In what sense two places are near, the most telling first. */
  public enum Kind {
    /**
     * A tie joined them that ended on or before the day: had it not, there would be a route. Of
     * several the one that ended last, then the one that makes the shortest route.
     */
    LAPSED_TIE,
    /** They are schools of one authority, or a school and its authority. */
    SAME_AUTHORITY,
    /** Their authorities border each other. */
    BORDERING_AUTHORITIES
  }

  /** The one by which the route would be shorter, else with the lower nodes. */
  static NearestMiss better(NearestMiss one, NearestMiss other) {
    if (one.steps != other.steps) {
      return one.steps < other.steps ? one : other;
    }
    int byNear = Integer.compare(one.near, other.near);
    return (byNear != 0 ? byNear : Integer.compare(one.far, other.far)) <= 0 ? one : other;
  }
}
