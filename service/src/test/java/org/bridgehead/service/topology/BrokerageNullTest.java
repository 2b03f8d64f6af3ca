/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.bridgehead.service.topology.BrokerageNull.Chances;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokerageNullTest {
  private static final Offset<Double> TINY = within(1e-9);

  @ParameterizedTest
  @CsvSource({"eies_messages,true", "zachary_karate,false"})
  void agreesWithTheGoldenTables(String network, boolean directed) {
    var table = GoldenTables.expected(network + ".brokerage_z.expected.csv");
    var names = List.copyOf(table.keySet());
    var rows = List.copyOf(table.values());
    var labels = rows.stream().map(row -> row.get("group")).distinct().toList();
    IntUnaryOperator group = actor -> labels.indexOf(rows.get(actor).get("group"));
    var graph = Arcs.of(names, GoldenTables.edges(network), directed);
    var counts = Brokerage.compute(graph, group);
    var byChance = BrokerageNull.of(graph, group);
    for (int actor = 0; actor < names.size(); actor++) {
      var found = counts.get(actor);
      var chances = byChance.ofGroup(group.applyAsInt(actor));
      var row = rows.get(actor);
      check(row, "coordinator", found.coordinator(), chances.coordinator());
      check(row, "consultant", found.consultant(), chances.consultant());
      check(row, "gatekeeper", found.gatekeeper(), chances.gatekeeper());
      check(row, "representative", found.representative(), chances.representative());
      check(row, "liaison", found.liaison(), chances.liaison());
      check(row, "total", found.total(), chances.total());
    }
  }

  private static void check(Map<String, String> row, String position, long count, Chance chance) {
    var what = row.get("node") + ", " + position;
    assertThat(count).as(what).isEqualTo(Long.parseLong(row.get(position)));
    assertThat(chance.expected()).as(what).isEqualTo(number(row, position + "_expected"), TINY);
    assertThat(chance.standardDeviation()).as(what).isEqualTo(number(row, position + "_sd"), TINY);
    double z = number(row, position + "_z");
    if (Double.isNaN(z)) {
      assertThat(chance.z(count)).as(what).isEmpty();
    } else {
      assertThat(chance.z(count).orElseThrow()).as(what).isEqualTo(z, TINY);
    }
  }

  private static double number(Map<String, String> row, String column) {
    return Double.parseDouble(row.get(column));
  }

  /** Every directed graph of four actors, weighed by its chance at the density of the one given. */
  @ParameterizedTest
  @CsvSource({"0,0,0,0", "0,0,0,1", "0,0,1,1", "0,0,1,2", "0,1,2,3", "0,0,1,-1"})
  void isTheMeanAndDeviationOverAllGraphs(int first, int second, int third, int fourth) {
    int[] groups = {first, second, third, fourth};
    var given = graph(0b001010010011);
    double density = 5 / 12.0;
    var sums = new double[6];
    var squares = new double[6];
    for (int bits = 0; bits < 1 << 12; bits++) {
      int arcs = Integer.bitCount(bits);
      double weight = Math.pow(density, arcs) * Math.pow(1 - density, 12 - arcs);
      var counts = values(Brokerage.compute(graph(bits), actor -> groups[actor]).getFirst());
      for (int each = 0; each < 6; each++) {
        sums[each] += weight * counts[each];
        squares[each] += weight * counts[each] * counts[each];
      }
    }
    var chances = list(BrokerageNull.of(given, actor -> groups[actor]).ofGroup(first));
    for (int each = 0; each < 6; each++) {
      double deviation = Math.sqrt(Math.max(0, squares[each] - sums[each] * sums[each]));
      assertThat(chances.get(each).expected()).isEqualTo(sums[each], TINY);
      assertThat(chances.get(each).standardDeviation()).isEqualTo(deviation, within(1e-7));
    }
  }

  private static ActorGraph graph(int bits) {
    var arcs = new double[4][4];
    int bit = 0;
    for (int from = 0; from < 4; from++) {
      for (int to = 0; to < 4; to++) {
        if (from != to) {
          arcs[from][to] = bits >> bit++ & 1;
        }
      }
    }
    return Arcs.of(arcs);
  }

  private static double[] values(BrokerageCounts counts) {
    return new double[] {
      counts.coordinator(),
      counts.consultant(),
      counts.gatekeeper(),
      counts.representative(),
      counts.liaison(),
      counts.total()
    };
  }

  private static List<Chance> list(Chances chances) {
    return List.of(
        chances.coordinator(),
        chances.consultant(),
        chances.gatekeeper(),
        chances.representative(),
        chances.liaison(),
        chances.total());
  }

  @Test
  void whereChanceHasNoSayThereIsNoZ() {
    for (int n = 1; n < 5; n++) {
      var empty = Arcs.of(new double[n][n]);
      var full = full(n);
      for (var graph : List.of(empty, full)) {
        for (var chance : list(BrokerageNull.of(graph, actor -> actor % 2).ofGroup(0))) {
          assertThat(chance.expected()).isZero();
          assertThat(chance.z(0)).isEmpty();
        }
      }
    }
    assertThatThrownBy(() -> BrokerageNull.of(full(0), _ -> 0).ofGroup(0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static ActorGraph full(int n) {
    var arcs = new double[n][n];
    IntStream.range(0, n)
        .forEach(i -> IntStream.range(0, n).forEach(j -> arcs[i][j] = i == j ? 0 : 1));
    return Arcs.of(arcs);
  }

  @Test
  void everyFigureIsFiniteOnRandomGraphs() {
    for (long seed = 1; seed <= 300; seed++) {
      var random = new Random(seed);
      var arcs = Arcs.random(random, true);
      var groups = IntStream.range(0, arcs.length).map(_ -> random.nextInt(4) - 1).toArray();
      var byChance = BrokerageNull.of(Arcs.of(arcs), actor -> groups[actor]);
      for (int group : groups) {
        if (group >= 0) {
          for (var chance : list(byChance.ofGroup(group))) {
            assertThat(chance.expected()).as("seed %d", seed).isFinite().isNotNegative();
            assertThat(chance.z(3).orElse(0)).as("seed %d", seed).isFinite();
          }
        }
      }
    }
  }
}
