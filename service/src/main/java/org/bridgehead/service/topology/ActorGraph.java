/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.Arrays;

/**
 * A graph of actors of one sort, numbered from 0, with weighted arcs; an undirected graph has each
 * arc both ways. An actor's arcs stand lowest target first, at {@code first(actor)} to {@code
 * first(actor + 1) - 1}.
 */
public final class ActorGraph {
  private final int[] offsets;
  private final int[] targets;
  private final double[] weights;

  ActorGraph(int[] offsets, int[] targets, double[] weights) {
    this.offsets = offsets;
    this.targets = targets;
    this.weights = weights;
  }

  /** How many actors there are. */
  public int size() {
    return offsets.length - 1;
  }

  /** The first position of an actor's arcs. */
  public int first(int actor) {
    return offsets[actor];
  }

  /** How many arcs lead from the actor. */
  public int degree(int actor) {
    return offsets[actor + 1] - offsets[actor];
  }

  /** The actor to which the arc at that position leads. */
  public int target(int position) {
    return targets[position];
  }

  /** The weight of the arc at that position, positive and finite. */
  public double weight(int position) {
    return weights[position];
  }

  /** The weight of all the actor's arcs together. */
  public double strength(int actor) {
    double sum = 0;
    for (int at = offsets[actor]; at < offsets[actor + 1]; at++) {
      sum += weights[at];
    }
    return sum;
  }

  /** Whether an arc leads from the one to the other. */
  public boolean hasArc(int from, int to) {
    return Arrays.binarySearch(targets, offsets[from], offsets[from + 1], to) >= 0;
  }
}
