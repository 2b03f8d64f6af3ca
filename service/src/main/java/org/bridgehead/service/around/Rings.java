/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.around;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where the places of a network stand in its picture: those as many steps away in rings around the
 * one in the middle, each beside the one through which it is reached. What is reached through the
 * same place is ordered by the mean direction of its other neighbours (the barycentre heuristic of
 * Sugiyama 1981), so that few lines cross. The same network always gives the same picture.
 */
final class Rings {

  /** How far apart places stand at least. */
  static final double GAP = 20;

  private static final double BETWEEN_RINGS = 120;
  private static final double CIRCLE = 2 * Math.PI;
  private static final int ROUNDS = 4;

  /** How fast the room for a family grows with its size; at 1 a large one would leave none. */
  private static final double GROWTH = 0.7;

  private final int[] steps;
  private final int[][] neighbours;
  private final List<List<Integer>> children = new ArrayList<>();
  private final int[] parents;
  private final double[] rooms;
  private final double[] angles;
  private final double[] radii;

  /**
   * Places them.
   *
   * @param steps how many steps each is away, the one in the middle first and the nearer before the
   *     farther
   * @param neighbours who is tied to each; each but the first has one that is a step nearer
   */
  Rings(int[] steps, int[][] neighbours) {
    this.steps = steps;
    this.neighbours = neighbours;
    int n = steps.length;
    parents = new int[n];
    rooms = new double[n];
    angles = new double[n];
    radii = new double[n];
    for (int at = 0; at < n; at++) {
      children.add(new ArrayList<>());
    }
    for (int at = 1; at < n; at++) {
      parents[at] = parent(at);
      children.get(parents[at]).add(at);
    }
    for (int at = n - 1; at >= 0; at--) {
      double sum = children.get(at).stream().mapToDouble(child -> rooms[child]).sum();
      rooms[at] = Math.max(1, Math.pow(sum, GROWTH));
    }
    spread();
    for (int round = 0; round < ROUNDS; round++) {
      order();
      spread();
    }
    setApart();
  }

  private int parent(int at) {
    int first = 0;
    boolean found = false;
    for (int other : neighbours[at]) {
      if (steps[other] == steps[at] - 1 && (!found || other < first)) {
        first = other;
        found = true;
      }
    }
    return first;
  }

  /** Shares the circle out among the families, and the room of each among its members. */
  private void spread() {
    var widths = new double[steps.length];
    widths[0] = CIRCLE;
    for (int at = 0; at < steps.length; at++) {
      double sum = children.get(at).stream().mapToDouble(child -> rooms[child]).sum();
      double from = angles[at] - widths[at] / 2;
      for (int child : children.get(at)) {
        widths[child] = widths[at] * rooms[child] / sum;
        angles[child] = from + widths[child] / 2;
        from += widths[child];
      }
    }
  }

  private void order() {
    var wanted = new double[steps.length];
    for (int at = 1; at < steps.length; at++) {
      wanted[at] = angles[at] + turn(at);
    }
    for (var family : children) {
      family.sort(Comparator.comparingDouble(child -> wanted[child]));
    }
  }

  /** By how much its neighbours outside its family would turn it on the average. */
  private double turn(int at) {
    double sum = 0;
    int count = 0;
    for (int other : neighbours[at]) {
      if (other != 0 && other != parents[at] && parents[other] != at) {
        sum += Math.IEEEremainder(angles[other] - angles[at], CIRCLE);
        count++;
      }
    }
    return count == 0 ? 0 : sum / count;
  }

  /** Where a ring is crowded it has several rows, so that no two places touch. */
  private void setApart() {
    double inner = BETWEEN_RINGS;
    for (int step = 1, begin = 1; begin < steps.length; step++) {
      int end = begin;
      while (end < steps.length && steps[end] == step) {
        end++;
      }
      inner = setApart(begin, end, inner) + BETWEEN_RINGS;
      begin = Math.max(end, begin + 1);
    }
  }

  private double setApart(int begin, int end, double inner) {
    var inOrder = new ArrayList<Integer>();
    for (int at = begin; at < end; at++) {
      inOrder.add(at);
    }
    inOrder.sort(Comparator.comparingDouble(at -> angles[at]));
    var rows = new ArrayList<double[]>();
    for (int at : inOrder) {
      int row = 0;
      while (row < rows.size() && !fits(rows.get(row), angles[at], inner + row * GAP)) {
        row++;
      }
      if (row == rows.size()) {
        rows.add(new double[] {angles[at], angles[at]});
      }
      rows.get(row)[1] = angles[at];
      radii[at] = inner + row * GAP;
    }
    return inner + Math.max(0, rows.size() - 1) * GAP;
  }

  /** Whether there is room behind the last of a row, and before its first. */
  private static boolean fits(double[] row, double angle, double radius) {
    return (angle - row[1]) * radius >= GAP && (row[0] + CIRCLE - angle) * radius >= GAP;
  }

  /** How far a place stands to the right of the middle. */
  double x(int at) {
    return radii[at] * Math.cos(angles[at]);
  }

  /** How far it stands below the middle. */
  double y(int at) {
    return radii[at] * Math.sin(angles[at]);
  }

  /** How far the farthest stands from the middle. */
  double radius() {
    double most = 0;
    for (double radius : radii) {
      most = Math.max(most, radius);
    }
    return most;
  }
}
