/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokerageTest {
  @ParameterizedTest
  @CsvSource({"eies_messages,true", "zachary_karate,false"})
  void agreesWithTheGoldenTables(String network, boolean directed) {
    var table = GoldenTables.expected(network + ".brokerage.expected.csv");
    var names = List.copyOf(table.keySet());
    var rows = List.copyOf(table.values());
    var groups = rows.stream().map(row -> row.get("group")).distinct().toList();
    var counts =
        Brokerage.compute(
            Arcs.of(names, GoldenTables.edges(network), directed),
            actor -> groups.indexOf(rows.get(actor).get("group")));
    for (int actor = 0; actor < names.size(); actor++) {
      var row = rows.get(actor);
      assertThat(counts.get(actor))
          .as("%s of %s", names.get(actor), network)
          .isEqualTo(
              new BrokerageCounts(
                  count(row, "coordinator"),
                  count(row, "consultant"),
                  count(row, "gatekeeper"),
                  count(row, "representative"),
                  count(row, "liaison"),
                  0));
      assertThat(counts.get(actor).total()).isEqualTo(count(row, "total"));
    }
  }

  private static long count(Map<String, String> row, String column) {
    return Long.parseLong(row.get(column));
  }

  @Test
  void agreesWithTheDefinitionOnRandomGraphs() {
    for (long seed = 1; seed <= 300; seed++) {
      var random = new Random(seed);
      var arcs = Arcs.random(random, true);
      var groups = IntStream.range(0, arcs.length).map(_ -> random.nextInt(4) - 1).toArray();
      var expected = new ArrayList<BrokerageCounts>();
      for (int v = 0; v < arcs.length; v++) {
        expected.add(count(arcs, groups, v));
      }
      assertThat(Brokerage.compute(Arcs.of(arcs), i -> groups[i]))
          .as("seed %d", seed)
          .isEqualTo(expected);
    }
  }

  private static BrokerageCounts count(double[][] arcs, int[] groups, int v) {
    var found = new long[6];
    for (int i = 0; i < arcs.length; i++) {
      for (int j = 0; j < arcs.length; j++) {
        if (i != j && i != v && j != v && arcs[i][v] > 0 && arcs[v][j] > 0 && arcs[i][j] == 0) {
          found[position(groups[i], groups[v], groups[j])]++;
        }
      }
    }
    return new BrokerageCounts(found[0], found[1], found[2], found[3], found[4], found[5]);
  }

  private static int position(int i, int v, int j) {
    if (Math.min(i, Math.min(v, j)) < 0) {
      return 5;
    }
    return i == j ? (i == v ? 0 : 1) : v == j ? 2 : i == v ? 3 : 4;
  }
}
