/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The engine against independent oracles on many random graphs, kept cases first. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("long")
@Order(3)
class OracleTest {
  private static final int GRAPHS = 10_000;
  private static final String KEPT = "kept-cases.txt";

  @Test
  @Order(1)
  void keptCasesAgree() throws IOException {
    try (InputStream kept = OracleTest.class.getResourceAsStream(KEPT)) {
      var text =
          new String(
              Objects.requireNonNull(kept, KEPT + " is not on the class path").readAllBytes(),
              StandardCharsets.UTF_8);
      var cases = Arrays.stream(text.split("\n---\n")).map(NetworkCase::parse).toList();
      assertThat(cases).isNotEmpty();
      for (var each : cases) {
        Oracle.complaint(each).ifPresent(what -> fail(what + " in the kept case\n" + each.text()));
      }
    }
  }

  @Test
  @Order(2)
  void randomGraphsAgree() {
    LongStream.rangeClosed(1, GRAPHS).forEach(OracleTest::check);
  }

  private static void check(long seed) {
    var drawn = RandomShape.of(seed);
    if (Oracle.complaint(drawn).isPresent()) {
      var smallest = new Shrinker(each -> Oracle.complaint(each).isPresent()).shrink(drawn);
      fail(
          "seed %d: %s. Add this to %s:\n---\n# seed %d\n%s"
              .formatted(
                  seed, Oracle.complaint(smallest).orElseThrow(), KEPT, seed, smallest.text()));
    }
  }

  @Test
  void theGraphsAreOfMixedShape() {
    long isolates = 0;
    long apart = 0;
    long cyclic = 0;
    long scoped = 0;
    for (long seed = 1; seed <= 500; seed++) {
      var drawn = RandomShape.of(seed);
      var topology = drawn.topology();
      var graph = RouteGraph.of(topology, drawn.asOf());
      var tree = new BlockTree(graph);
      long roots =
          LongStream.range(0, graph.nodeCount())
              .filter(node -> graph.degree((int) node) > 0 && tree.root((int) node) == node)
              .count();
      long linked =
          LongStream.range(0, graph.nodeCount())
              .filter(node -> graph.degree((int) node) > 0)
              .count();
      isolates += linked < graph.nodeCount() - 2 ? 1 : 0;
      apart += roots > 1 ? 1 : 0;
      cyclic += graph.edgeCount() > linked - roots ? 1 : 0;
      var scope = Scope.of(topology, drawn.asOf(), drawn.filter());
      scoped += scope.size() < Scope.everySchool(topology, drawn.asOf()).size() ? 1 : 0;
    }
    assertThat(LongStream.of(isolates, apart, cyclic, scoped)).allMatch(count -> count > 100);
  }

  @Test
  void aCaseIsReadBackAsItWasWritten() {
    for (long seed = 1; seed <= 100; seed++) {
      var drawn = RandomShape.of(seed);
      var read = NetworkCase.parse("# seed " + seed + "\n" + drawn.text());
      assertThat(read.ties()).as("seed %d", seed).isEqualTo(drawn.ties());
      assertThat(read.nodes()).as("seed %d", seed).isEqualTo(drawn.nodes());
      assertThat(read.text()).as("seed %d", seed).isEqualTo(drawn.text());
    }
  }

  @Test
  void aFailingCaseShrinksToItsCore() {
    var shrinker = new Shrinker(OracleTest::hasCycle);
    for (long seed = 1; seed <= 100; seed++) {
      var drawn = RandomShape.of(seed);
      if (hasCycle(drawn)) {
        var core = shrinker.shrink(drawn);
        assertThat(core.ties()).as("seed %d", seed).hasSameSizeAs(core.nodes());
        assertThat(core.nodes()).as("seed %d", seed).hasSizeGreaterThan(2);
      }
    }
  }

  private static boolean hasCycle(NetworkCase of) {
    var graph = RouteGraph.of(of.topology(), of.asOf());
    var tree = new BlockTree(graph);
    long parts =
        LongStream.range(0, graph.nodeCount()).filter(n -> tree.root((int) n) == n).count();
    return graph.edgeCount() > graph.nodeCount() - parts;
  }
}
