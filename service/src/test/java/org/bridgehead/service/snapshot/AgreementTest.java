/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bridgehead.service.snapshot.Drawing.Drawn;
import org.bridgehead.service.topology.AuthorityLinkKind;
import org.bridgehead.service.topology.AuthorityLinks;
import org.bridgehead.service.topology.Betweenness;
import org.bridgehead.service.topology.ExchangePath;
import org.bridgehead.service.topology.IsolationLadder;
import org.bridgehead.service.topology.IsolationRow;
import org.bridgehead.service.topology.NodeKind;
import org.bridgehead.service.topology.RouteGraph;
import org.bridgehead.service.topology.Run;
import org.bridgehead.service.topology.Scope;
import org.bridgehead.service.topology.Topology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * What the engine answers from a snapshot is what the catalogue's plain Cypher answers from the
 * graph, on random small countries with every open school in scope.
 */
@ExtendWith(StoredGraph.Extension.class)
@ResourceLock(StoredGraph.LOCK)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AgreementTest {
  private static final List<Long> SEEDS = List.of(1L, 2L, 3L, 4L, 5L, 6L);
  private static final List<LocalDate> DATES = List.of(RandomDrawing.day(5), RandomDrawing.day(8));
  private static final int ROUTES = 20;

  private static final Map<IsolationRow.Rung, String> RUNGS =
      Map.of(
          IsolationRow.Rung.NO_LINK, "no link on record",
          IsolationRow.Rung.NO_NETWORK, "no network on record",
          IsolationRow.Rung.OWN_GROUP_ONLY, "own group only",
          IsolationRow.Rung.NETWORKED, "networked");

  private final List<Case> cases = new ArrayList<>();

  /** A country on a day: what the engine works on, and what the references answer. */
  private record Case(
      long seed,
      LocalDate asOf,
      Topology topology,
      List<Record> ladder,
      List<Record> betweenness,
      List<Record> matrix,
      List<Route> routes) {

    String name() {
      return "seed " + seed + " on " + asOf;
    }

    Scope everySchool() {
      return Scope.everySchool(topology, day());
    }

    RouteGraph graph() {
      return RouteGraph.of(topology, day());
    }

    private int day() {
      return Math.toIntExact(asOf.toEpochDay());
    }
  }

  /** Two places, and what the reference answers about the routes between them. */
  private record Route(Drawn from, Drawn to, Record answer) {}

  AgreementTest(StoredGraph stored) {
    for (long seed : SEEDS) {
      stored.replaceBy(RandomDrawing.of(seed));
      var topology = new SnapshotReader(stored::session).read().orElseThrow().topology();
      for (var asOf : DATES) {
        var day = Map.of("asOf", asOf.toString());
        cases.add(
            new Case(
                seed,
                asOf,
                topology,
                stored.ask("isolation", "ladder", day),
                stored.ask("bridging", "betweenness", day),
                stored.ask("authorities", "matrix", day),
                routes(stored, seed, asOf)));
      }
    }
  }

  private static List<Route> routes(StoredGraph stored, long seed, LocalDate asOf) {
    var places = RandomDrawing.places(seed);
    return new Random(seed)
        .ints(0, places.size())
        .limit(2 * ROUTES)
        .mapToObj(places::get)
        .gather(Gatherers.windowFixed(2))
        .filter(pair -> !pair.getFirst().equals(pair.getLast()))
        .map(pair -> route(stored, pair.getFirst(), pair.getLast(), asOf))
        .toList();
  }

  private static Route route(StoredGraph stored, Drawn from, Drawn to, LocalDate asOf) {
    var given =
        Map.of(
            "fromLabel", from.label().text(),
            "fromKey", from.key(),
            "toLabel", to.label().text(),
            "toKey", to.key(),
            "asOf", asOf.toString());
    return new Route(from, to, stored.ask("paths", "shortest", given).getFirst());
  }

  @Test
  void onTheLadderOfIsolation() {
    var seen = EnumSet.noneOf(IsolationRow.Rung.class);
    for (var each : cases) {
      var rows =
          IsolationLadder.compute(
              each.topology(), each.everySchool(), IsolationLadder.Options.STANDARD);
      rows.forEach(row -> seen.add(row.rung()));
      assertThat(rows.stream().map(row -> rung(each.topology(), row)))
          .as(each.name())
          .containsExactlyElementsOf(each.ladder().stream().map(AgreementTest::rung).toList());
    }
    assertThat(seen).as("rungs met").containsExactly(IsolationRow.Rung.values());
  }

  private static String rung(Topology topology, IsolationRow row) {
    var networks =
        row.countedTies().stream()
            .map(topology.ties()::to)
            .distinct()
            .mapToObj(topology.nodes()::key)
            .sorted()
            .toList();
    return topology.nodes().key(row.school()) + " " + RUNGS.get(row.rung()) + " " + networks;
  }

  private static String rung(Record row) {
    return row.get("urn").asString()
        + " "
        + row.get("rung").asString()
        + " "
        + row.get("networks").asList(Value::asString);
  }

  @Test
  void onBetweenness() {
    double sum = 0;
    for (var each : cases) {
      var computed = Betweenness.ofSchoolPairs(each.graph(), each.everySchool(), Run.on(2));
      var expected = new double[each.topology().nodes().count()];
      for (var row : each.betweenness()) {
        var key = row.get("key").isNull() ? row.get("personId") : row.get("key");
        int node = find(each.topology(), row.get("label").asString(), key.asString());
        expected[node] = row.get("betweenness").asDouble();
      }
      assertThat(IntStream.range(0, expected.length).mapToDouble(computed::score).toArray())
          .as(each.name())
          .containsExactly(expected, within(1e-9));
      sum += DoubleStream.of(expected).sum();
    }
    assertThat(sum).as("all betweenness met").isPositive();
  }

  @Test
  void onWhatLinksAuthorities() {
    var seen = new TreeMap<String, Integer>();
    for (var each : cases) {
      var expected = new TreeMap<String, Integer>();
      for (var row : each.matrix()) {
        seen.merge(row.get("kind").asString(), 1, Integer::sum);
        expected.put(
            row.get("a").asString()
                + "-"
                + row.get("b").asString()
                + " "
                + row.get("kind").asString(),
            row.get("links").asInt());
      }
      assertThat(links(each)).as(each.name()).isEqualTo(expected);
    }
    assertThat(seen)
        .as("kinds met")
        .containsOnlyKeys("activity", "learning-network", "legal-group", "person");
  }

  /** Networks at the level of schools, people and activities at any: what the reference counts. */
  private static Map<String, Integer> links(Case each) {
    var met = Set.of(AuthorityLinkKind.PERSON, AuthorityLinkKind.ACTIVITY);
    var networks = EnumSet.complementOf(EnumSet.copyOf(met));
    networks.remove(AuthorityLinkKind.AGENCY);
    var found = new TreeMap<String, Integer>();
    Stream.of(
            new AuthorityLinks.Options(networks, Set.of(AuthorityLinkKind.Level.SCHOOLS)),
            new AuthorityLinks.Options(met, Set.of(AuthorityLinkKind.Level.values())))
        .map(options -> AuthorityLinks.compute(each.topology(), each.everySchool(), options))
        .flatMap(links -> links.cells().stream())
        .forEach(cell -> add(each.topology(), cell, found));
    return found;
  }

  private static void add(Topology topology, AuthorityLinks.Cell cell, Map<String, Integer> found) {
    var pair = topology.nodes().key(cell.pair().a()) + "-" + topology.nodes().key(cell.pair().b());
    cell.byKind()
        .forEach((kind, links) -> found.merge(pair + " " + name(kind), links, Integer::sum));
  }

  private static String name(AuthorityLinkKind kind) {
    return switch (kind) {
      case LEARNING_NETWORK -> "learning-network";
      case TRUST, FEDERATION, SPONSOR, OTHER_LEGAL -> "legal-group";
      case PERSON -> "person";
      case ACTIVITY -> "activity";
      case AGENCY -> "agency";
    };
  }

  @Test
  void onShortestRoutes() {
    var lengths = new TreeMap<Integer, Integer>();
    for (var each : cases) {
      var graph = each.graph();
      for (var route : each.routes()) {
        var found =
            ExchangePath.find(
                graph, find(each.topology(), route.from()), find(each.topology(), route.to()));
        lengths.merge(found.steps().size(), 1, Integer::sum);
        assertThat(
                (found.exists() ? found.steps().size() : null)
                    + ", "
                    + (long) found.shortestRoutes())
            .as("%s from %s to %s", each.name(), route.from(), route.to())
            .isEqualTo(
                route.answer().get("length").asObject()
                    + ", "
                    + route.answer().get("routes").asLong());
      }
    }
    assertThat(lengths).as("lengths met").containsKeys(0, 1, 2, 3, 4);
  }

  private static int find(Topology topology, Drawn drawn) {
    return find(topology, drawn.label().text(), drawn.key());
  }

  private static int find(Topology topology, String label, String key) {
    return topology.nodes().find(NodeKind.valueOf(label.toUpperCase(Locale.ROOT)), key);
  }
}
