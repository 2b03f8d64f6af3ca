/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.bridgehead.service.topology.Shape.Form;
import org.jgrapht.Graph;
import org.jgrapht.GraphMetrics;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.ClusteringCoefficient;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.junit.jupiter.api.Test;

class ShapeTest {
  private static ActorGraph graph(int n, int[][] edges) {
    var weights = new double[n][n];
    for (int[] edge : edges) {
      weights[edge[0]][edge[1]] = 1;
      weights[edge[1]][edge[0]] = 1;
    }
    return Arcs.of(weights);
  }

  private static int[][] barbell(int n) {
    int[][] one = Shapes.clique(n);
    var all = new int[2 * one.length + 1][];
    for (int at = 0; at < one.length; at++) {
      all[at] = one[at];
      all[one.length + at] = new int[] {one[at][0] + n, one[at][1] + n};
    }
    all[2 * one.length] = new int[] {n - 1, n};
    return all;
  }

  @Test
  void aStarIsAHubAndItsSpokes() {
    var star = Shape.of(graph(7, Shapes.star(6)));
    assertThat(star.form()).isEqualTo(Form.HUB_AND_SPOKE);
    assertThat(star.members()).isEqualTo(7);
    assertThat(star.joined()).isEqualTo(6);
    assertThat(star.edges()).isEqualTo(5);
    assertThat(star.parts()).isEqualTo(1);
    assertThat(star.density().orElseThrow()).isEqualTo(5 / 21.0, within(1e-12));
    assertThat(star.centralisation()).hasValue(1);
    assertThat(star.clustering()).hasValue(0);
    assertThat(star.longest()).isEqualTo(2);
    assertThat(star.degrees()).isEqualTo(Indices.of(5, 1, 1, 1, 1, 1, 0));
  }

  @Test
  void closedForms() {
    var clique = Shape.of(graph(5, Shapes.clique(5)));
    assertThat(clique.form()).isEqualTo(Form.CLIQUE);
    assertThat(clique.density()).hasValue(1);
    assertThat(clique.centralisation()).hasValue(0);
    assertThat(clique.clustering()).hasValue(1);
    assertThat(clique.longest()).isEqualTo(1);
    var chain = Shape.of(graph(5, Shapes.path(5)));
    assertThat(chain.form()).isEqualTo(Form.CHAIN);
    assertThat(chain.longest()).isEqualTo(4);
    assertThat(chain.centralisation().orElseThrow()).isEqualTo(1 / 6.0, within(1e-12));
    assertThat(Shape.of(graph(6, Shapes.cycle(6))).form()).isEqualTo(Form.RING);
    assertThat(Shape.of(graph(6, Shapes.cycle(6))).longest()).isEqualTo(3);
    var barbell = Shape.of(graph(8, barbell(4)));
    assertThat(barbell.form()).isEqualTo(Form.BRIDGED_CLUSTERS);
    assertThat(barbell.clustering().orElseThrow()).isEqualTo(24 / 30.0, within(1e-12));
    assertThat(Shape.of(graph(9, Shapes.grid(3, 3))).form()).isEqualTo(Form.MIXED);
  }

  @Test
  void theFormIsThatOfAPartWithThreeInFour() {
    int[][] star = Shapes.star(6);
    var edges = Arrays.copyOf(star, star.length + 1);
    edges[star.length] = new int[] {6, 7};
    assertThat(Shape.of(graph(8, edges)).form()).isEqualTo(Form.HUB_AND_SPOKE);
    assertThat(Shape.of(graph(8, edges)).parts()).isEqualTo(2);
    var more = Arrays.copyOf(edges, edges.length + 1);
    more[edges.length] = new int[] {7, 8};
    assertThat(Shape.of(graph(9, more)).form()).isEqualTo(Form.SEPARATE_PARTS);
  }

  @Test
  void fewOrNoneJoined() {
    assertThat(Shape.of(graph(0, new int[0][])))
        .isEqualTo(
            new Shape(
                Form.UNJOINED,
                0,
                0,
                0,
                0,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                0,
                Indices.NONE));
    assertThat(Shape.of(graph(3, new int[0][])).form()).isEqualTo(Form.UNJOINED);
    assertThat(Shape.of(graph(3, Shapes.path(2))).form()).isEqualTo(Form.PAIR);
    assertThat(Shape.of(graph(4, new int[][] {{0, 1}, {2, 3}})).form())
        .isEqualTo(Form.SEPARATE_PARTS);
    assertThat(Shape.of(graph(3, Shapes.path(3))).form()).isEqualTo(Form.HUB_AND_SPOKE);
  }

  @Test
  void agreesWithAnOracleOnRandomGraphs() {
    for (long seed = 1; seed <= 300; seed++) {
      var z = Arcs.random(new Random(seed), false);
      var found = Shape.of(Arcs.of(z));
      var oracle = oracle(z);
      var what = "seed " + seed;
      assertThat(found.edges()).as(what).isEqualTo(oracle.edgeSet().size());
      long alone = IntStream.range(0, z.length).filter(i -> oracle.degreeOf(i) == 0).count();
      assertThat(found.joined()).as(what).isEqualTo((int) (z.length - alone));
      var parts = new ConnectivityInspector<>(oracle).connectedSets();
      assertThat(found.parts()).as(what).isEqualTo((int) (parts.size() - alone));
      double longest = 0;
      for (var part : parts) {
        var of = new SimpleGraph<Integer, DefaultEdge>(DefaultEdge.class);
        part.forEach(of::addVertex);
        oracle.edgeSet().stream()
            .filter(edge -> part.contains(oracle.getEdgeSource(edge)))
            .forEach(edge -> of.addEdge(oracle.getEdgeSource(edge), oracle.getEdgeTarget(edge)));
        longest = Math.max(longest, GraphMetrics.getDiameter(of));
      }
      assertThat((double) found.longest()).as(what).isEqualTo(longest);
      if (found.clustering().isPresent()) {
        assertThat(found.clustering().getAsDouble())
            .as(what)
            .isEqualTo(
                new ClusteringCoefficient<>(oracle).getGlobalClusteringCoefficient(),
                within(1e-12));
      }
    }
  }

  private static Graph<Integer, DefaultEdge> oracle(double[][] z) {
    var graph = new SimpleGraph<Integer, DefaultEdge>(DefaultEdge.class);
    IntStream.range(0, z.length).forEach(graph::addVertex);
    for (int i = 0; i < z.length; i++) {
      for (int j = 0; j < i; j++) {
        if (z[i][j] > 0) {
          graph.addEdge(j, i);
        }
      }
    }
    return graph;
  }
}
