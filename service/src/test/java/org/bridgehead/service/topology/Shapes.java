/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/** Graphs whose answers are known in closed form, of open schools joined directly. */
final class Shapes {
  private Shapes() {}

  static Topology of(int nodes, int[][] edges) {
    var sketch = new Sketch();
    IntStream.range(0, nodes).forEach(_ -> sketch.school());
    for (var edge : edges) {
      sketch.link(edge[0], edge[1]);
    }
    return sketch.draw();
  }

  static int[][] path(int n) {
    return IntStream.range(1, n).mapToObj(i -> new int[] {i - 1, i}).toArray(int[][]::new);
  }

  static int[][] star(int n) {
    return IntStream.range(1, n).mapToObj(i -> new int[] {0, i}).toArray(int[][]::new);
  }

  static int[][] cycle(int n) {
    return IntStream.range(0, n).mapToObj(i -> new int[] {i, (i + 1) % n}).toArray(int[][]::new);
  }

  static int[][] clique(int n) {
    return IntStream.range(0, n)
        .boxed()
        .flatMap(i -> IntStream.range(0, i).mapToObj(j -> new int[] {j, i}))
        .toArray(int[][]::new);
  }

  /** Each node but the first hangs on node (i - 1) / 2. */
  static int[][] tree(int n) {
    return IntStream.range(1, n).mapToObj(i -> new int[] {(i - 1) / 2, i}).toArray(int[][]::new);
  }

  static int[][] grid(int width, int height) {
    return IntStream.range(0, width * height)
        .boxed()
        .flatMap(
            i ->
                IntStream.of(i % width < width - 1 ? i + 1 : -1, i + width)
                    .filter(j -> j > 0 && j < width * height)
                    .mapToObj(j -> new int[] {i, j}))
        .toArray(int[][]::new);
  }

  /** The same routes as a graph of JGraphT's. */
  static Graph<Integer, DefaultEdge> oracle(RouteGraph graph) {
    var copy = new SimpleGraph<Integer, DefaultEdge>(DefaultEdge.class);
    IntStream.range(0, graph.nodeCount()).forEach(copy::addVertex);
    for (int node = 0; node < graph.nodeCount(); node++) {
      for (int at = graph.first(node); at < graph.first(node + 1); at++) {
        copy.addEdge(node, graph.neighbour(at));
      }
    }
    return copy;
  }
}
