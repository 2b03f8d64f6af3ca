/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Actor graphs from matrices and named edges. */
final class Arcs {
  private Arcs() {}

  /** Arcs where the matrix is positive. */
  static ActorGraph of(double[][] weights) {
    var offsets = new int[weights.length + 1];
    var targets = new Indices.Growing();
    var values = new ArrayList<Double>();
    for (int from = 0; from < weights.length; from++) {
      for (int to = 0; to < weights.length; to++) {
        if (weights[from][to] > 0) {
          targets.add(to);
          values.add(weights[from][to]);
        }
      }
      offsets[from + 1] = targets.size();
    }
    return new ActorGraph(
        offsets, targets.toArray(), values.stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** The actors in the order of the names, an arc of weight 1 for each edge, or two. */
  static ActorGraph of(List<String> names, List<String[]> edges, boolean directed) {
    var weights = new double[names.size()][names.size()];
    for (var edge : edges) {
      weights[names.indexOf(edge[0])][names.indexOf(edge[1])] = 1;
      if (!directed) {
        weights[names.indexOf(edge[1])][names.indexOf(edge[0])] = 1;
      }
    }
    return of(weights);
  }

  /** Weights in halves, none on the diagonal; symmetric if it is not directed. */
  static double[][] random(Random random, boolean directed) {
    int n = random.nextInt(12);
    double density = random.nextDouble();
    var weights = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        if (i != j && (directed || i < j) && random.nextDouble() < density) {
          weights[i][j] = (1 + random.nextInt(6)) / 2.0;
          if (!directed) {
            weights[j][i] = weights[i][j];
          }
        }
      }
    }
    return weights;
  }
}
