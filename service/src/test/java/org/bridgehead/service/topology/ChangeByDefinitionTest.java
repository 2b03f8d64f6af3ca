/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What changes between two days, and between a record and a supposition, by definition. */
class ChangeByDefinitionTest {

  @Test
  void routesLostAndGainedBetweenTwoDays() {
    long moved = 0;
    for (long seed = 1; seed <= 150; seed++) {
      var topology = RandomCountry.of(seed, 4 + (int) (seed % 16));
      int from = (int) (seed * 37 % 100);
      int to = (int) (seed * 53 % 100);
      moved += check(seed, topology, from, topology, to);
    }
    assertThat(moved).as("the countries are not trivial").isGreaterThan(100);
  }

  @Test
  void routesLostAndGainedByWhatIsSupposed() {
    long moved = 0;
    for (long seed = 1; seed <= 150; seed++) {
      var topology = RandomCountry.of(seed, 4 + (int) (seed % 16));
      int day = (int) (seed * 37 % 100);
      var supposition = new Supposition(topology, day);
      changes(new Random(seed), topology.nodes().count()).forEach(supposition::suppose);
      moved += check(seed, topology, day, supposition.topology(), day);
    }
    assertThat(moved).as("the changes are not trivial").isGreaterThan(200);
  }

  private static List<Change> changes(Random random, int nodes) {
    var changes = new ArrayList<Change>();
    for (int each = 0; each < 40; each++) {
      int one = random.nextInt(nodes);
      int other = random.nextInt(nodes);
      changes.add(
          switch (random.nextInt(12)) {
            case 0 -> new Change.CloseSchool(one);
            case 1 -> new Change.LosePost(one, -1);
            case 2 -> new Change.LosePost(one, other);
            case 3 -> new Change.EndNetwork(one);
            case 4 -> new Change.Meet(one, other);
            case 5, 6 -> new Change.MergeNetworks(one, other);
            default -> new Change.JoinNetwork(one, other);
          });
    }
    return changes;
  }

  private static long check(long seed, Topology before, int from, Topology after, int to) {
    var then = new ByDefinition(before, from);
    var now = new ByDefinition(after, to);
    var scopeThen = Scope.standard(before, from);
    var scopeNow = Scope.standard(after, to);
    var found =
        RouteChange.between(
            RouteGraph.of(before, from), scopeThen, RouteGraph.of(after, to), scopeNow);
    int[] stay = scopeThen.stream().filter(scopeNow::contains).toArray();
    long lost = 0;
    long gained = 0;
    for (int one : stay) {
      var routesThen = then.reached(one);
      var routesNow = now.reached(one);
      for (int other : stay) {
        if (one < other) {
          lost += routesThen.get(other) && !routesNow.get(other) ? 1 : 0;
          gained += routesNow.get(other) && !routesThen.get(other) ? 1 : 0;
        }
      }
    }
    assertThat(found.pairsLost()).as("seed %d", seed).isEqualTo(lost);
    assertThat(found.pairsGained()).as("seed %d", seed).isEqualTo(gained);
    assertThat(found.pairsBefore()).as("seed %d", seed).isEqualTo(pairs(then, scopeThen));
    assertThat(found.pairsAfter()).as("seed %d", seed).isEqualTo(pairs(now, scopeNow));
    assertThat(found.cutOff()).as("seed %d", seed).isEqualTo(onlyLinked(stay, then, now));
    assertThat(found.joinedUp()).as("seed %d", seed).isEqualTo(onlyLinked(stay, now, then));
    return lost + gained;
  }

  private static long pairs(ByDefinition by, Scope scope) {
    return scope.stream()
        .mapToLong(
            one ->
                by.reached(one).stream()
                    .filter(other -> one < other && scope.contains(other))
                    .count())
        .sum();
  }

  private static Indices onlyLinked(int[] schools, ByDefinition in, ByDefinition notIn) {
    return Indices.of(
        IntStream.of(schools)
            .filter(school -> in.reachesSchool(school, _ -> false, -1))
            .filter(school -> !notIn.reachesSchool(school, _ -> false, -1))
            .toArray());
  }

  @Test
  void ranksAndSharesOfAPathThatLosesItsEnd() {
    var before = Shapes.of(5, Shapes.path(5));
    var supposition = new Supposition(before, 0);
    supposition.suppose(new Change.CloseSchool(4));
    var after = supposition.topology();
    var changes =
        BetweennessChange.between(
            ofSchools(before), ofSchools(after), 5, Indices.of(0, 1, 2, 3, 4));
    assertThat(changes)
        .containsExactly(
            new BetweennessChange(1, 3, 2, 0.3, 2 / 6.0, 2, 1),
            new BetweennessChange(2, 4, 2, 0.4, 2 / 6.0, 1, 1),
            new BetweennessChange(3, 3, 0, 0.3, 0, 2, 0));
  }

  private static Betweenness ofSchools(Topology topology) {
    var scope = Scope.everySchool(topology, 0);
    return Betweenness.ofSchoolPairs(RouteGraph.of(topology, 0), scope, Run.on(1));
  }

  @Test
  void schoolsThatMoveAreThoseOfAnotherRungOrScope() {
    var sketch = new Sketch();
    int authority = sketch.authority();
    int stays = sketch.schoolIn(authority);
    int joins = sketch.schoolIn(authority);
    int closes = sketch.schoolIn(authority);
    int network = sketch.learning();
    sketch.partner(stays, network);
    sketch.partner(closes, network);
    var before = sketch.draw();
    var supposition = new Supposition(before, 0);
    supposition.suppose(new Change.JoinNetwork(joins, network));
    supposition.suppose(new Change.CloseSchool(closes));
    var moves = RungMove.between(ladder(before), ladder(supposition.topology()));
    assertThat(moves).extracting(RungMove::school).containsExactly(joins, closes);
    assertThat(moves.get(0).isComingOrGoing()).isFalse();
    assertThat(moves.get(1).after()).isNull();
    var ties =
        TieChange.of(RouteGraph.of(before, 0), RouteGraph.of(supposition.topology(), 0), network);
    assertThat(ties.ended().size()).isEqualTo(1);
    assertThat(ties.begun()).isEqualTo(Indices.of(before.ties().count()));
  }

  private static List<IsolationRow> ladder(Topology topology) {
    return IsolationLadder.compute(
        topology, Scope.standard(topology, 0), IsolationLadder.Options.STANDARD);
  }
}
