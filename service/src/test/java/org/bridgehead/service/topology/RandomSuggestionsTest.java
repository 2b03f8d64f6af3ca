/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What must hold of suggestions in any country. */
@Tag("long")
class RandomSuggestionsTest {
  private static final int COUNTRIES = 400;
  private static final int TODAY = 50;
  private static final int MOST = 2;
  private static final int LARGEST = 5;
  private static final SuggestionOptions OPTIONS =
      new SuggestionOptions(
          SuggestionOptions.STANDARD.weights(), 0.6, 0.4, 0.5, 30, 60, 20, MOST, 3, 2, LARGEST);

  @Test
  void nothingIsSuggestedThatMustNotBeAndNoPlaceIsGivenTwice() {
    int made = 0;
    for (long seed = 1; seed <= COUNTRIES; seed++) {
      made += check(country(seed), invited(country(seed), seed), "seed " + seed);
    }
    assertThat(made).as("suggestions were made at all").isGreaterThan(COUNTRIES);
  }

  private static int check(Topology topology, List<Invited> invited, String seed) {
    var by = new ByDefinition(topology, TODAY);
    var rows = ladder(topology);
    var suggestions = Suggestions.deal(topology, TODAY, rows, invited, OPTIONS);
    var given = new HashMap<Integer, Integer>();
    for (var row : rows) {
      var all = suggestions.of(row.school());
      assertThat(all).as(seed).hasSizeLessThanOrEqualTo(MOST);
      assertThat(row.rung() == IsolationRow.Rung.NETWORKED && !all.isEmpty()).as(seed).isFalse();
      double before = 100;
      for (var each : all) {
        assertThat(isAllowed(by, row.school(), each.network(), invited)).as(seed).isTrue();
        assertThat(each.score()).as(seed).isBetween(0.0, before + 1e-6);
        before = each.score();
        check(by, each, seed);
        given.merge(each.network(), 1, Integer::sum);
      }
      check(by, row.school(), suggestions.newNetwork(row.school()), seed);
    }
    given.forEach(
        (network, times) ->
            assertThat((long) times)
                .as(seed)
                .isLessThanOrEqualTo(MOST * places(by, network, invited)));
    return given.size();
  }

  private static void check(ByDefinition by, Suggestion suggestion, String seed) {
    for (var part : suggestion.parts()) {
      assertThat(part.value()).as(seed).isBetween(0.0, 1.0);
      assertThat(part.measure()).as(seed).isFinite();
      assertThat(part.ties().stream().allMatch(by::holds)).as(seed).isTrue();
    }
  }

  private static void check(ByDefinition by, int school, NewNetwork found, String seed) {
    var all = new ArrayList<Integer>(List.of(school));
    for (var each : found.schools()) {
      assertThat(by.openSchool(each.school())).as(seed).isTrue();
      assertThat(each.score()).as(seed).isBetween(0.0, 100.0);
      all.add(each.school());
    }
    for (int one : all) {
      assertThat(all.stream().anyMatch(other -> other != one && avoids(by, one, other)))
          .as(seed)
          .isFalse();
    }
  }

  private static boolean isAllowed(
      ByDefinition by, int school, int network, List<Invited> invited) {
    return by.alive(network)
        && by.nodes.isLearningNetwork(network)
        && by.nodes.enquiries(network) != Enquiries.NOT_ACCEPTED
        && invited.stream().noneMatch(e -> e.school() == school && e.network() == network)
        && by.ties()
            .filter(by::holds)
            .noneMatch(
                t ->
                    by.ties.kind(t) == TieKind.MEMBER_OF
                        && by.ties.from(t) == school
                        && by.ties.to(t) == network)
        && !avoids(by, school, network)
        && IntStream.of(members(by, network)).noneMatch(member -> avoids(by, school, member));
  }

  private static boolean avoids(ByDefinition by, int one, int other) {
    return by.ties()
        .filter(t -> by.ties.kind(t) == TieKind.AVOIDS && by.holds(t))
        .anyMatch(
            t ->
                by.ties.from(t) == one && by.ties.to(t) == other
                    || by.ties.to(t) == one && by.ties.from(t) == other);
  }

  private static int[] members(ByDefinition by, int network) {
    return by.ties()
        .filter(t -> by.ties.kind(t) == TieKind.MEMBER_OF && by.route(t))
        .filter(t -> by.ties.to(t) == network && by.openSchool(by.ties.from(t)))
        .map(by.ties::from)
        .distinct()
        .toArray();
  }

  /** Those who are coming take a place each, unless they are members already. */
  private static long places(ByDefinition by, int network, List<Invited> invited) {
    var taken = new HashSet<Integer>();
    IntStream.of(members(by, network)).forEach(taken::add);
    invited.stream()
        .filter(each -> each.network() == network && each.takesPlace())
        .forEach(each -> taken.add(each.school()));
    return LARGEST - taken.size();
  }

  @Test
  void whatIsSuggestedDoesNotDependOnHowNodesAreNumbered() {
    for (long seed = 1; seed <= COUNTRIES / 4; seed++) {
      var topology = country(seed);
      var numbers = new ArrayList<>(IntStream.range(0, topology.nodes().count()).boxed().toList());
      Collections.shuffle(numbers, new Random(seed));
      var invited = invited(topology, seed);
      var moved =
          invited.stream()
              .map(
                  each ->
                      new Invited(
                          numbers.indexOf(each.school()),
                          numbers.indexOf(each.network()),
                          each.takesPlace()))
              .toList();
      assertThat(told(renumbered(topology, numbers), moved))
          .as("seed " + seed)
          .isEqualTo(told(topology, invited));
    }
  }

  private static Map<String, List<String>> told(Topology topology, List<Invited> invited) {
    var suggestions = Suggestions.deal(topology, TODAY, ladder(topology), invited, OPTIONS);
    var told = new TreeMap<String, List<String>>();
    for (var row : ladder(topology)) {
      told.put(
          topology.nodes().key(row.school()),
          suggestions.of(row.school()).stream()
              .map(each -> topology.nodes().key(each.network()) + " " + each.score())
              .toList());
    }
    return told;
  }

  private static Topology renumbered(Topology topology, List<Integer> numbers) {
    var builder = Topology.builder();
    numbers.forEach(node -> builder.addNode(topology.nodes().get(node)));
    for (int at = 0; at < topology.ties().count(); at++) {
      var tie = topology.ties().get(at);
      builder.addTie(
          new Tie(
              numbers.indexOf(tie.from()),
              numbers.indexOf(tie.to()),
              tie.kind(),
              tie.role(),
              tie.start(),
              tie.end(),
              tie.startKnown(),
              tie.endBasis(),
              tie.evidence()));
    }
    return builder.build();
  }

  private static List<IsolationRow> ladder(Topology topology) {
    return IsolationLadder.compute(
        topology, Scope.everySchool(topology, TODAY), IsolationLadder.Options.STANDARD);
  }

  /** A random country, with places, journeys, avoidances and answers to enquiries added. */
  private static Topology country(long seed) {
    var random = new Random(seed);
    var drawn = RandomCountry.of(seed, 10 + (int) (seed % 25));
    var builder = Topology.builder();
    var schools = new ArrayList<Integer>();
    var networks = new ArrayList<Integer>();
    for (int node = 0; node < drawn.nodes().count(); node++) {
      var plain = drawn.nodes().get(node);
      switch (plain.kind()) {
        case SCHOOL -> {
          schools.add(builder.addNode(placed(plain, random)));
        }
        case NETWORK ->
            networks.add(builder.addNode(plain.with(Enquiries.values()[random.nextInt(3)])));
        default -> builder.addNode(plain);
      }
    }
    for (int tie = 0; tie < drawn.ties().count(); tie++) {
      builder.addTie(drawn.ties().get(tie));
    }
    var both = new ArrayList<>(schools);
    both.addAll(networks);
    for (int i = 0; i < schools.size() / 2; i++) {
      add(builder, pick(schools, random), pick(both, random), TieKind.AVOIDS, null, random);
      add(
          builder,
          pick(schools, random),
          pick(both, random),
          TieKind.TRAVELS,
          random.nextInt(6) == 0 ? null : String.valueOf(random.nextInt(90)),
          random);
    }
    return builder.build();
  }

  private static Node placed(Node school, Random random) {
    return random.nextInt(5) == 0
        ? school
        : school.at(random.nextInt(60_000), random.nextInt(60_000));
  }

  private static void add(
      Topology.Builder builder,
      int from,
      int to,
      TieKind kind,
      @Nullable String role,
      Random random) {
    int end = random.nextInt(4) == 0 ? random.nextInt(100) : Days.NO_END;
    builder.addTie(Tie.of(from, to, kind, role, Days.NO_START, end, 0));
  }

  private static int pick(List<Integer> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }

  private static List<Invited> invited(Topology topology, long seed) {
    var random = new Random(-seed);
    var schools = new ArrayList<Integer>();
    var networks = new ArrayList<Integer>();
    for (int node = 0; node < topology.nodes().count(); node++) {
      if (topology.nodes().kind(node) == NodeKind.SCHOOL) {
        schools.add(node);
      } else if (topology.nodes().kind(node) == NodeKind.NETWORK) {
        networks.add(node);
      }
    }
    var invited = new ArrayList<Invited>();
    for (int i = 0; i < schools.size() / 4 && !networks.isEmpty(); i++) {
      invited.add(new Invited(pick(schools, random), pick(networks, random), random.nextBoolean()));
    }
    return invited;
  }
}
