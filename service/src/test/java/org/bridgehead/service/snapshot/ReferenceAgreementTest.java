/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bridgehead.service.question.Place;
import org.bridgehead.service.snapshot.Drawing.Drawn;
import org.bridgehead.service.topology.Dependence;
import org.bridgehead.service.topology.ExchangePath;
import org.bridgehead.service.topology.ExchangePaths;
import org.bridgehead.service.topology.Loss;
import org.bridgehead.service.topology.NodeKind;
import org.bridgehead.service.topology.Nodes;
import org.bridgehead.service.topology.Reach;
import org.bridgehead.service.topology.Route;
import org.bridgehead.service.topology.RouteCore;
import org.bridgehead.service.topology.RouteCost;
import org.bridgehead.service.topology.RouteFilter;
import org.bridgehead.service.topology.RouteGraph;
import org.bridgehead.service.topology.Scope;
import org.bridgehead.service.topology.TieKind;
import org.bridgehead.service.topology.Topology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** The engine and the catalogue's references for reach, routes, loss, one post and change agree. */
@ExtendWith(StoredGraph.Extension.class)
@ResourceLock(StoredGraph.LOCK)
class ReferenceAgreementTest {
  private static final List<Long> SEEDS = List.of(11L, 12L, 13L);
  private static final LocalDate BEFORE = RandomDrawing.day(4);
  private static final LocalDate DAY = RandomDrawing.day(8);
  private static final int PLACES = 6;
  private static final int LONGEST = 6;
  private static final long ALL = 100_000;

  private final StoredGraph stored;

  ReferenceAgreementTest(StoredGraph stored) {
    this.stored = stored;
  }

  /** A country on a day, and some of its places. */
  private record Country(long seed, Topology topology, List<Drawn> places) {
    RouteGraph graph() {
      return RouteGraph.of(topology, day(DAY));
    }

    int find(Drawn drawn) {
      var kind = NodeKind.valueOf(drawn.label().text().toUpperCase(Locale.ROOT));
      return topology.nodes().find(kind, drawn.key());
    }
  }

  private Country country(long seed) {
    stored.replaceBy(RandomDrawing.of(seed));
    var topology = new SnapshotReader(stored::session).read().orElseThrow().topology();
    var all = RandomDrawing.places(seed);
    var places =
        new Random(seed).ints(0, all.size()).distinct().limit(PLACES).mapToObj(all::get).toList();
    return new Country(seed, topology, places);
  }

  private static int day(LocalDate date) {
    return Math.toIntExact(date.toEpochDay());
  }

  private List<Record> ask(String path, String... given) {
    var arguments = new HashMap<>(Map.of("asOf", DAY.toString()));
    for (int at = 0; at < given.length; at += 2) {
      arguments.put(given[at], given[at + 1]);
    }
    return stored.ask(path.split("/")[0], path.split("/")[1], arguments);
  }

  @Test
  void theEngineAndTheReferencesAgree() {
    int met = 0;
    for (long seed : SEEDS) {
      var country = country(seed);
      for (var place : country.places()) {
        met += reach(country, place) + loss(country, place);
      }
      for (int at = 1; at < country.places().size(); at++) {
        met += routes(country, country.places().get(at - 1), country.places().get(at));
      }
      met += onePost(country) + changes(country);
    }
    assertThat(met).as("rows met").isGreaterThan(100);
  }

  private int reach(Country country, Drawn from) {
    var nodes = country.topology().nodes();
    var expected =
        ask("paths/reach", "label", from.label().text(), "key", from.key(), "steps", "4").stream()
            .map(row -> row.get("steps").asLong() + " " + key(row))
            .sorted()
            .toList();
    var reached = Reach.bySteps(country.graph(), country.find(from), 4, RouteFilter.NONE);
    assertThat(reached.places().stream().map(p -> p.steps() + " " + key(nodes, p.node())).sorted())
        .as("reach from %s, seed %d", from, country.seed())
        .containsExactlyElementsOf(expected);
    return expected.size();
  }

  private static String key(Record row) {
    var key = row.get("key").isNull() ? row.get("personId") : row.get("key");
    return row.get("label").asString() + " " + key.asString();
  }

  private static String key(Nodes nodes, int node) {
    var kind = nodes.kind(node).name();
    return kind.charAt(0) + kind.substring(1).toLowerCase(Locale.ROOT) + " " + nodes.key(node);
  }

  private int loss(Country country, Drawn lost) {
    var nodes = country.topology().nodes();
    var every = Scope.everySchool(country.topology(), day(DAY));
    var computed = Loss.of(country.graph(), every, null, country.find(lost));
    var apart =
        Stream.concat(computed.schools().stream().boxed(), computed.networks().stream().boxed())
            .map(node -> key(nodes, node))
            .sorted()
            .toList();
    var expected =
        ask("bridging/loss", "label", lost.label().text(), "key", lost.key()).stream()
            .map(row -> row.get("label").asString() + " " + row.get("key").asString())
            .sorted()
            .toList();
    var as = "loss of " + lost + ", seed " + country.seed();
    assertThat(apart).as(as).isEqualTo(expected);
    var pairs =
        ask("bridging/pairs-lost", "label", lost.label().text(), "key", lost.key()).getFirst();
    assertThat(computed.schoolPairs()).as(as).isEqualTo(pairs.get("lost").asLong());
    return expected.size();
  }

  private int routes(Country country, Drawn from, Drawn to) {
    var expected =
        ask(
                "paths/routes",
                "fromLabel",
                from.label().text(),
                "fromKey",
                from.key(),
                "toLabel",
                to.label().text(),
                "toKey",
                to.key(),
                "most",
                Long.toString(ALL))
            .stream()
            .map(row -> row.get("places").asList(Value::asString).toString())
            .sorted()
            .toList();
    var core = RouteCore.of(country.graph());
    var found =
        ExchangePaths.find(
            core,
            country.find(from),
            country.find(to),
            RouteCost.LENGTH,
            RouteFilter.NONE,
            expected.size() + 1);
    assertThat(
            found.routes().stream()
                .filter(route -> route.cost() <= LONGEST)
                .map(route -> places(country.topology().nodes(), route))
                .sorted())
        .as("routes from %s to %s, seed %d", from, to, country.seed())
        .containsExactlyElementsOf(expected);
    return expected.size();
  }

  private static String places(Nodes nodes, Route route) {
    var places = new ArrayList<Integer>();
    places.add(route.steps().getFirst().from());
    route.steps().stream().map(ExchangePath.Step::to).forEach(places::add);
    return places.stream()
        .map(
            node ->
                nodes.kind(node) == NodeKind.PERSON
                    ? "post"
                    : Place.word(nodes.kind(node)) + " " + nodes.key(node))
        .toList()
        .toString();
  }

  private int onePost(Country country) {
    var nodes = country.topology().nodes();
    var expected =
        ask("bridging/one-post").stream()
            .map(
                row ->
                    row.get("networkId").asString()
                        + " "
                        + row.get("personId").asString()
                        + " "
                        + row.get("onlyPerson").asBoolean()
                        + " "
                        + row.get("onlyBroker").asBoolean())
            .sorted()
            .toList();
    assertThat(
            Dependence.find(country.graph()).stream()
                .filter(each -> each.onlyPerson() || each.onlyBroker())
                .map(
                    each ->
                        nodes.key(each.network())
                            + " "
                            + nodes.key(each.post())
                            + " "
                            + each.onlyPerson()
                            + " "
                            + each.onlyBroker())
                .sorted())
        .as("networks with one post, seed %d", country.seed())
        .containsExactlyElementsOf(expected);
    return expected.size();
  }

  /** The engine has no kernel for it: members are counted from its ties. */
  private int changes(Country country) {
    var before = members(country.topology(), BEFORE);
    var after = members(country.topology(), DAY);
    var expected = new TreeMap<String, String>();
    for (var network : Stream.concat(before.keySet().stream(), after.keySet().stream()).toList()) {
      var were = before.getOrDefault(network, new TreeSet<>());
      var are = after.getOrDefault(network, new TreeSet<>());
      long joined = are.stream().filter(member -> !were.contains(member)).count();
      long left = were.stream().filter(member -> !are.contains(member)).count();
      if (joined + left > 0) {
        expected.put(network, were.size() + " " + are.size() + " " + joined + " " + left);
      }
    }
    var answered =
        ask("networks/changes", "from", BEFORE.toString()).stream()
            .collect(
                Collectors.toMap(
                    row -> row.get("networkId").asString(),
                    row ->
                        Stream.of("before", "after", "joined", "left")
                            .map(column -> Long.toString(row.get(column).asLong()))
                            .collect(Collectors.joining(" "))));
    assertThat(answered).as("changes, seed %d", country.seed()).isEqualTo(expected);
    return expected.size();
  }

  private static Map<String, TreeSet<Integer>> members(Topology topology, LocalDate date) {
    var ties = topology.ties();
    var members = new HashMap<String, TreeSet<Integer>>();
    IntStream.range(0, ties.count())
        .filter(tie -> ties.kind(tie) == TieKind.MEMBER_OF && topology.isRoute(tie, day(date)))
        .forEach(
            tie ->
                members
                    .computeIfAbsent(topology.nodes().key(ties.to(tie)), _ -> new TreeSet<>())
                    .add(ties.from(tie)));
    return members;
  }
}
