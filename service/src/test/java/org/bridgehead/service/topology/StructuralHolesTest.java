/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StructuralHolesTest {
  private static final Offset<Double> TINY = within(1e-9);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zachary_karate",
        "florentine_marriage",
        "krackhardt_kite",
        "borgatti_structural_holes"
      })
  void agreesWithTheGoldenTables(String network) {
    var table = GoldenTables.expected(network + ".expected.csv");
    var names = List.copyOf(table.keySet());
    var rows = List.copyOf(table.values());
    var holes = StructuralHoles.compute(Arcs.of(names, GoldenTables.edges(network), false));
    for (int actor = 0; actor < names.size(); actor++) {
      var row = rows.get(actor);
      if ("0".equals(row.get("degree"))) {
        assertThat(holes.constraint(actor)).isEmpty();
        assertThat(holes.effectiveSize(actor)).isEmpty();
        continue;
      }
      assertThat(holes.constraint(actor).orElseThrow())
          .as("%s of %s", names.get(actor), network)
          .isEqualTo(Double.parseDouble(row.get("burt_constraint")), TINY);
      assertThat(holes.effectiveSize(actor).orElseThrow())
          .as("%s of %s", names.get(actor), network)
          .isEqualTo(Double.parseDouble(row.get("effective_size")), TINY);
    }
  }

  @Test
  void agreesWithTheFormulasOnRandomWeightedGraphs() {
    for (long seed = 1; seed <= 300; seed++) {
      var z = Arcs.random(new Random(seed), false);
      var holes = StructuralHoles.compute(Arcs.of(z));
      for (int i = 0; i < z.length; i++) {
        int actor = i;
        var what = "seed " + seed + ", actor " + i;
        if (Arrays.stream(z[i]).sum() == 0) {
          assertThat(holes.constraint(i)).as(what).isEmpty();
        } else {
          assertThat(holes.constraint(i).orElseThrow()).as(what).isEqualTo(constraint(z, i), TINY);
          assertThat(holes.effectiveSize(i).orElseThrow())
              .as(what)
              .isEqualTo(effectiveSize(z, i), TINY);
          long contacts = Arrays.stream(z[i]).filter(weight -> weight > 0).count();
          assertThat(holes.efficiency(i).orElseThrow())
              .as(what)
              .isEqualTo(effectiveSize(z, i) / contacts, TINY);
          assertThat(holes.hierarchy(i).isPresent()).as(what).isEqualTo(contacts > 1);
          holes
              .hierarchy(i)
              .ifPresent(found -> assertThat(found).as(what).isEqualTo(hierarchy(z, actor), TINY));
        }
      }
    }
  }

  @Test
  void closedForms() {
    var star = StructuralHoles.compute(Arcs.of(star(5)));
    assertThat(star.efficiency(0)).hasValue(1);
    assertThat(star.hierarchy(0).orElseThrow()).isEqualTo(0, TINY);
    assertThat(star.efficiency(1)).hasValue(1);
    assertThat(star.hierarchy(1)).isEmpty();
    var alone = StructuralHoles.compute(Arcs.of(new double[1][1]));
    assertThat(alone.efficiency(0)).isEmpty();
    assertThat(alone.hierarchy(0)).isEmpty();
    var clique = star(4);
    Arrays.stream(clique).forEach(row -> Arrays.fill(row, 1));
    IntStream.range(0, 4).forEach(i -> clique[i][i] = 0);
    var tight = StructuralHoles.compute(Arcs.of(clique));
    assertThat(tight.efficiency(2).orElseThrow()).isEqualTo(1 / 3.0, TINY);
    assertThat(tight.hierarchy(2).orElseThrow()).isEqualTo(0, TINY);
  }

  private static double[][] star(int n) {
    var weights = new double[n][n];
    for (int leaf = 1; leaf < n; leaf++) {
      weights[0][leaf] = 1;
      weights[leaf][0] = 1;
    }
    return weights;
  }

  private static double hierarchy(double[][] z, int i) {
    var parts =
        IntStream.range(0, z.length)
            .filter(j -> z[i][j] > 0)
            .mapToDouble(j -> part(z, i, j))
            .toArray();
    double mean = Arrays.stream(parts).average().orElseThrow();
    double sum = Arrays.stream(parts).map(part -> part / mean * Math.log(part / mean)).sum();
    return sum / (parts.length * Math.log(parts.length));
  }

  private static double p(double[][] z, int i, int j) {
    return z[i][j] / Arrays.stream(z[i]).sum();
  }

  private static double constraint(double[][] z, int i) {
    return IntStream.range(0, z.length)
        .filter(j -> z[i][j] > 0)
        .mapToDouble(j -> part(z, i, j))
        .sum();
  }

  private static double part(double[][] z, int i, int j) {
    double tied = p(z, i, j);
    for (int q = 0; q < z.length; q++) {
      tied += q != i && q != j && z[i][q] > 0 ? p(z, i, q) * p(z, q, j) : 0;
    }
    return tied * tied;
  }

  private static double effectiveSize(double[][] z, int i) {
    double size = 0;
    for (int j = 0; j < z.length; j++) {
      if (z[i][j] > 0) {
        double redundant = 0;
        for (int q = 0; q < z.length; q++) {
          double most = Arrays.stream(z[j]).max().orElseThrow();
          redundant += q != i && q != j ? p(z, i, q) * z[j][q] / most : 0;
        }
        size += 1 - redundant;
      }
    }
    return size;
  }
}
