/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.bridgehead.importer.synthetic.SyntheticCountry;
import org.bridgehead.service.topology.AuthorityLinks;
import org.bridgehead.service.topology.Betweenness;
import org.bridgehead.service.topology.ExchangePaths;
import org.bridgehead.service.topology.IsolationLadder;
import org.bridgehead.service.topology.IsolationRow;
import org.bridgehead.service.topology.NodeKind;
import org.bridgehead.service.topology.RouteCore;
import org.bridgehead.service.topology.RouteCost;
import org.bridgehead.service.topology.RouteFilter;
import org.bridgehead.service.topology.RouteGraph;
import org.bridgehead.service.topology.Run;
import org.bridgehead.service.topology.Scope;
import org.bridgehead.service.topology.SuggestionOptions;
import org.bridgehead.service.topology.Suggestions;
import org.bridgehead.service.topology.Topology;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * All rows of one table in one run: England's files, if they are there, and invented countries once
 * and ten times as large.
 */
public final class Benchmarks {
  private static final int DAY = (int) LocalDate.of(2023, 1, 19).toEpochDay();
  private static final long SEED = 20230119;
  private static final int THREADS = 2;
  private static final int SHARE_OF_SOURCES = 400;
  private static final int CANDIDATES = 100;
  private static final Run RUN = Run.on(THREADS);

  private final Path folder;
  private final Table table = new Table();

  private Benchmarks(Path folder) {
    this.folder = folder;
  }

  /**
   * Measures.
   *
   * @param arguments the folder of England's files, a folder to work in, and the parts to measure:
   *     any of england, served, small, one, ten and kernels; all if none is named
   */
  public static void main(String[] arguments) throws Exception {
    var shared = Path.of(arguments[0]).resolve("data");
    var folder = Files.createDirectories(Path.of(arguments[1]).toAbsolutePath());
    var named = Set.copyOf(Arrays.asList(arguments).subList(2, arguments.length));
    System.out.printf(
        "%s, JDK %s, %d processors, %d MB heap, seed %d%n%n",
        LocalDate.now(),
        Runtime.version(),
        Runtime.getRuntime().availableProcessors(),
        Runtime.getRuntime().maxMemory() >> 20,
        SEED);
    var benchmarks = new Benchmarks(folder);
    if (!Files.isDirectory(shared.resolve("register"))) {
      System.out.println("England's files are not in " + shared + ": those rows are left out.");
    } else {
      if (isWanted(named, "england")) {
        benchmarks.england(shared);
      }
      if (isWanted(named, "served")) {
        new Serving(shared, folder.resolve("served"), benchmarks.table, SEED).measure();
      }
    }
    if (isWanted(named, "small")) {
      benchmarks.invented(0.05, true);
    }
    if (isWanted(named, "one")) {
      benchmarks.invented(1, false);
    }
    if (isWanted(named, "ten")) {
      benchmarks.invented(10, false);
    }
    benchmarks.table.writeTo(folder.resolve("benchmarks.md"));
    if (isWanted(named, "kernels")) {
      kernels(folder.resolve("kernels"));
    }
  }

  private static boolean isWanted(Set<String> named, String part) {
    return named.isEmpty() || named.contains(part);
  }

  private static void kernels(Path files) throws IOException, RunnerException {
    SyntheticCountry.of(1, SEED).writeTo(files);
    new Runner(
            new OptionsBuilder()
                .include(KernelBenchmark.class.getName())
                .jvmArgsAppend("-D" + KernelBenchmark.FILES + "=" + files)
                .build())
        .run();
  }

  private void england(Path shared) throws Exception {
    Topology topology;
    try (var stored = new StoredCountry(folder.resolve("england"))) {
      table.row(
          "England",
          "import into an empty store, the first in its process",
          Table.time(stored.load(shared, _ -> true)),
          "30 s");
      table.row(
          "England", "the same again, no write", Table.time(stored.load(shared, _ -> true)), "5 s");
      double snapshot = Stopwatch.median(5, stored::read);
      topology = stored.read();
      table.row(
          "England", "snapshot of a revision: " + size(topology), Table.time(snapshot), "2 s");
    }
    imports(shared);
    questions("England", topology);
    everyPair("England", topology);
    var smaller = Filtered.withoutGovernance(topology);
    everyPair("England without governance", smaller);
    igraph("England without governance", smaller);
  }

  /** Imports in a process that is warm by now. */
  private void imports(Path shared) throws Exception {
    var parts = folder.resolve("england-parts");
    try (var stored = new StoredCountry(parts)) {
      table.row(
          "England",
          "import into an empty store, the second in its process",
          Table.time(stored.load(shared, _ -> true)),
          "30 s");
    }
    try (var stored = new StoredCountry(parts)) {
      table.row(
          "England",
          "the same without governance",
          Table.time(
              stored.load(shared, file -> !file.getFileName().toString().startsWith("governance"))),
          "15 s");
    }
    double ours;
    try (var stored = new StoredCountry(parts)) {
      ours = stored.load(shared, file -> file.getParent().endsWith("register"));
    }
    try (var stored = new StoredCountry(parts)) {
      table.against(
          "England",
          "import of the register's five files into an empty store, warm as well",
          ours,
          "",
          "LOAD CSV of the same rows: no claims, plan, checks or report",
          stored.loadCsv(shared));
    }
  }

  private void invented(double scale, boolean small) throws Exception {
    var files = folder.resolve("synthetic-" + scale);
    SyntheticCountry.of(scale, SEED).writeTo(files);
    var topology = FileTopology.read(files);
    var name = "invented, %s × England".formatted(Table.number(scale));
    if (small) {
      jgrapht(name, topology);
    } else {
      questions(name, topology);
      schoolPairs(name, topology);
    }
  }

  private static String size(Topology topology) {
    return "%,d nodes, %,d ties".formatted(topology.nodes().count(), topology.ties().count());
  }

  private void questions(String on, Topology topology) throws Exception {
    var graph = RouteGraph.of(topology, DAY);
    var scope = Scope.standard(topology, DAY);
    long schools = topology.nodes().count() == 0 ? 1 : Scope.everySchool(topology, DAY).size();
    table.row(
        on,
        "memory of the snapshot, %,d open schools".formatted(schools),
        "%,d MB, %,d bytes a school"
            .formatted(topology.memoryBytes() >> 20, topology.memoryBytes() / schools),
        "300 MB");
    table.row(
        on,
        "ladder of all schools, the day's routes and blocks worked out for it",
        Table.time(Stopwatch.median(9, () -> ladder(RouteGraph.of(topology, DAY), topology))),
        "100 ms");
    suggestions(on, topology, ladder(graph, topology));
    table.row(
        on,
        "matrix of authorities",
        Table.time(
            Stopwatch.median(
                9, () -> AuthorityLinks.compute(topology, scope, AuthorityLinks.Options.STANDARD))),
        "50 ms");
    paths(on, topology, graph, scope);
  }

  private static List<IsolationRow> ladder(RouteGraph graph, Topology topology) {
    return IsolationLadder.compute(
        graph, Scope.everySchool(topology, DAY), IsolationLadder.Options.STANDARD);
  }

  private void suggestions(String on, Topology topology, List<IsolationRow> rows) throws Exception {
    table.row(
        on,
        "suggestions dealt to all schools, once a day",
        Table.time(
            Stopwatch.median(
                3,
                () ->
                    Suggestions.deal(topology, DAY, rows, List.of(), SuggestionOptions.STANDARD))),
        "");
    var dealt = Suggestions.deal(topology, DAY, rows, List.of(), SuggestionOptions.STANDARD);
    var schools =
        rows.stream()
            .filter(row -> row.rung() != IsolationRow.Rung.NETWORKED)
            .mapToInt(IsolationRow::school)
            .toArray();
    var random = new Random(SEED);
    var times = Stopwatch.times(2000, () -> dealt.of(schools[random.nextInt(schools.length)]));
    table.row(
        on,
        "one school's suggestions, p99 of 2,000",
        Table.time(Stopwatch.percentile(times, 0.99)),
        "5 ms");
  }

  private void paths(String on, Topology topology, RouteGraph graph, Scope scope) throws Exception {
    var core = RouteCore.of(graph);
    var schools = scope.stream().toArray();
    var random = new Random(SEED);
    var pairs = new ArrayList<int[]>();
    while (pairs.size() < 2000) {
      int from = schools[random.nextInt(schools.length)];
      int to = schools[random.nextInt(schools.length)];
      if (!ExchangePaths.find(core, from, to, RouteCost.LENGTH, RouteFilter.NONE, 1)
          .routes()
          .isEmpty()) {
        pairs.add(new int[] {from, to});
      }
    }
    var next = pairs.iterator();
    var times =
        Stopwatch.times(
            1000,
            () -> {
              var pair = next.next();
              return ExchangePaths.find(
                      core, pair[0], pair[1], RouteCost.LENGTH, RouteFilter.NONE, CANDIDATES)
                  .diverse(5);
            });
    table.row(
        on,
        "five diverse paths, p50 and p99 of 1,000 pairs of schools",
        Table.time(Stopwatch.percentile(times, 0.5))
            + ", "
            + Table.time(Stopwatch.percentile(times, 0.99)),
        "p99 50 ms");
  }

  private void schoolPairs(String on, Topology topology) throws Exception {
    var graph = RouteGraph.of(topology, DAY);
    var scope = Scope.standard(topology, DAY);
    table.row(
        on,
        "betweenness over pairs of schools",
        Table.time(Stopwatch.once(() -> Betweenness.ofSchoolPairs(graph, scope, RUN))),
        "");
  }

  private void everyPair(String on, Topology topology) throws Exception {
    var graph = RouteGraph.of(topology, DAY);
    var scope = Scope.standard(topology, DAY);
    double ofSchools = Stopwatch.median(3, () -> Betweenness.ofSchoolPairs(graph, scope, RUN));
    double ofAll = Stopwatch.median(3, () -> Betweenness.ofAllPairs(graph, RUN));
    double oneThread = Stopwatch.once(() -> Betweenness.ofAllPairs(graph, Run.on(1)));
    table.row(on, "betweenness over pairs of schools", Table.time(ofSchools), "5 s");
    table.row(on, "betweenness over all pairs, one thread", Table.time(oneThread), "");
    double plain = plain(graph);
    table.against(
        on,
        "betweenness over all pairs",
        ofAll,
        "5 s",
        "plain Brandes, one thread, from 1 of %d sources".formatted(SHARE_OF_SOURCES),
        plain);
  }

  private static double plain(RouteGraph graph) throws Exception {
    var sources = new ArrayList<Integer>();
    for (int node = 0; node < graph.nodeCount(); node++) {
      if (graph.degree(node) > 0) {
        sources.add(node);
      }
    }
    var brandes = new PlainBrandes(graph);
    double time =
        Stopwatch.once(
            () -> {
              for (int each = 0; each < sources.size(); each += SHARE_OF_SOURCES) {
                brandes.from(sources.get(each));
              }
              return brandes;
            });
    return time * SHARE_OF_SOURCES;
  }

  private void igraph(String on, Topology topology) throws Exception {
    var graph = RouteGraph.of(topology, DAY);
    var theirs = Igraph.betweenness(graph, folder);
    if (theirs.isEmpty()) {
      System.out.println("igraph is not installed (python3-igraph): its row is left out.");
      return;
    }
    var ours = Betweenness.ofAllPairs(graph, RUN);
    double sum = 0;
    for (int node = 0; node < graph.nodeCount(); node++) {
      sum += ours.score(node);
    }
    double difference = Math.abs(sum - theirs.get().sum()) / Math.max(1, sum);
    table.against(
        on,
        "betweenness over all pairs; the sums of all scores differ by %.1e".formatted(difference),
        Stopwatch.once(() -> Betweenness.ofAllPairs(graph, RUN)),
        "a fiftieth",
        "igraph " + theirs.get().version() + ", one thread",
        theirs.get().seconds() * 1000);
  }

  private void jgrapht(String on, Topology topology) throws Exception {
    var graph = RouteGraph.of(topology, DAY);
    var theirs = new SimpleGraph<Integer, DefaultEdge>(DefaultEdge.class);
    for (int node = 0; node < graph.nodeCount(); node++) {
      theirs.addVertex(node);
    }
    for (int node = 0; node < graph.nodeCount(); node++) {
      for (int at = graph.first(node); at < graph.first(node + 1); at++) {
        theirs.addEdge(node, graph.neighbour(at));
      }
    }
    table.against(
        on,
        "betweenness over all pairs: " + size(topology),
        Stopwatch.median(3, () -> Betweenness.ofAllPairs(graph, RUN)),
        "",
        "JGraphT, one thread",
        Stopwatch.once(() -> new BetweennessCentrality<>(theirs).getScores()));
  }

  /** The same topology without the people that only the governance file knows. */
  private static final class Filtered {
    static Topology withoutGovernance(Topology topology) {
      var nodes = topology.nodes();
      var numbers = new int[nodes.count()];
      var builder = Topology.builder();
      for (int node = 0; node < nodes.count(); node++) {
        boolean governor =
            nodes.kind(node) == NodeKind.PERSON && nodes.key(node).startsWith("gid-");
        numbers[node] = governor ? -1 : builder.addNode(nodes.get(node));
      }
      for (int each = 0; each < topology.ties().count(); each++) {
        var tie = topology.ties().get(each);
        if (numbers[tie.from()] >= 0 && numbers[tie.to()] >= 0) {
          builder.addTie(tie.between(numbers[tie.from()], numbers[tie.to()], tie.evidence()));
        }
      }
      return builder.build();
    }
  }
}
