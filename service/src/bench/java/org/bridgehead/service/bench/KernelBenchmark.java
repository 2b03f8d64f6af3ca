/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bridgehead.service.topology.AuthorityLinks;
import org.bridgehead.service.topology.ExchangePaths;
import org.bridgehead.service.topology.IsolationLadder;
import org.bridgehead.service.topology.IsolationRow;
import org.bridgehead.service.topology.RouteCore;
import org.bridgehead.service.topology.RouteCost;
import org.bridgehead.service.topology.RouteFilter;
import org.bridgehead.service.topology.RouteGraph;
import org.bridgehead.service.topology.Scope;
import org.bridgehead.service.topology.Topology;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Kernels on an invented England whose files an earlier part of the benchmark has written. */
@State(org.openjdk.jmh.annotations.Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class KernelBenchmark {
  static final String FILES = "bridgehead.bench.files";
  private static final int DAY = (int) LocalDate.of(2023, 1, 19).toEpochDay();
  private static final int STRIDE = 7919;

  private Topology topology;
  private RouteGraph graph;
  private RouteCore core;
  private Scope scope;
  private int[] schools;
  private int next;

  /** Reads the files. */
  @Setup
  public void read() throws IOException {
    topology = FileTopology.read(Path.of(System.getProperty(FILES)));
    graph = RouteGraph.of(topology, DAY);
    core = RouteCore.of(graph);
    scope = Scope.standard(topology, DAY);
    schools = scope.stream().toArray();
  }

  /** The routes of a day. */
  @Benchmark
  public RouteGraph routes() {
    return RouteGraph.of(topology, DAY);
  }

  /** The ladder of all schools of the scope. */
  @Benchmark
  public List<IsolationRow> ladder() {
    return IsolationLadder.compute(graph, scope, IsolationLadder.Options.STANDARD);
  }

  /** The matrix of authorities. */
  @Benchmark
  public AuthorityLinks matrix() {
    return AuthorityLinks.compute(topology, scope, AuthorityLinks.Options.STANDARD);
  }

  /** Five diverse paths of the best hundred between two schools, another two each time. */
  @Benchmark
  public ExchangePaths fivePaths() {
    next = (next + STRIDE) % schools.length;
    int from = schools[next];
    int to = schools[(int) ((long) next * STRIDE % schools.length)];
    return ExchangePaths.find(core, from, to, RouteCost.LENGTH, RouteFilter.NONE, 100).diverse(5);
  }
}
