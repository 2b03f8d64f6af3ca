/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.inclusion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.bridgehead.service.inclusion.InclusionProblem.Apart;
import org.bridgehead.service.inclusion.InclusionProblem.Option;
import org.bridgehead.service.inclusion.InclusionProblem.Slot;
import org.bridgehead.service.topology.Fit;
import org.bridgehead.service.topology.Nodes;
import org.bridgehead.service.topology.SuggestionOptions;
import org.bridgehead.service.topology.Suggestions;

/**
 * What there is to be placed, and where: the networks that come into question for the schools
 * within the limits of travel, and new ones around up to eight of the schools, chosen so that each
 * has the most others in reach that no earlier one has.
 */
final class InclusionModel {
  /** Of each school only the best this many networks, to keep the problem small. */
  private static final int MOST_OPTIONS = 20;

  private static final int MOST_NEW = 8;

  /** Forming a network is worth it where schools fit better, together, by this many points. */
  private static final int COST_OF_NEW = 10_000;

  private final Nodes nodes;
  private final Suggestions suggestions;
  private final SuggestionOptions limits;
  private final int[] schools;
  private final Map<Integer, Integer> numbers = new HashMap<>();
  private final Map<Integer, Integer> slotOfNetwork = new HashMap<>();
  private final List<Integer> networkOfSlot = new ArrayList<>();
  private final List<Slot> slots = new ArrayList<>();
  private final List<Option> options = new ArrayList<>();
  private final boolean[] anyInReach;

  /**
   * @param schools the schools to be placed, open and in no learning network, in the order of URNs
   */
  InclusionModel(Nodes nodes, Suggestions suggestions, SuggestionOptions limits, int[] schools) {
    this.nodes = nodes;
    this.suggestions = suggestions;
    this.limits = limits;
    this.schools = schools.clone();
    anyInReach = new boolean[schools.length];
    for (int at = 0; at < schools.length; at++) {
      numbers.put(schools[at], at);
    }
    for (int at = 0; at < schools.length; at++) {
      addNetworks(at);
    }
    addNewNetworks();
  }

  private void addNetworks(int at) {
    suggestions.fits(schools[at]).stream()
        .filter(this::isInReach)
        .limit(MOST_OPTIONS)
        .forEach(
            fit -> {
              anyInReach[at] = true;
              options.add(new Option(at, slot(fit.network()), points(fit.score())));
            });
  }

  private boolean isInReach(Fit fit) {
    return switch (fit.journey()) {
      case MINUTES -> fit.measure() <= limits.farMinutes();
      case KILOMETRES -> fit.measure() <= limits.farKm();
      default -> true;
    };
  }

  private static int points(double score) {
    return (int) Math.round(100 * score);
  }

  private int slot(int network) {
    return slotOfNetwork.computeIfAbsent(
        network,
        _ -> {
          slots.add(new Slot(suggestions.places(network), 0, 0, -1));
          networkOfSlot.add(network);
          return slots.size() - 1;
        });
  }

  private void addNewNetworks() {
    var reach = new ArrayList<Map<Integer, Integer>>();
    for (int school : schools) {
      var others = new HashMap<Integer, Integer>();
      suggestions.inReach(school).stream()
          .filter(each -> numbers.containsKey(each.school()))
          .forEach(each -> others.put(numbers.get(each.school()), points(each.score())));
      reach.add(others);
    }
    var covered = new HashSet<Integer>();
    while (slots.size() < networkOfSlot.size() + MOST_NEW) {
      int host = host(reach, covered);
      if (host < 0) {
        return;
      }
      addNew(host, reach.get(host));
      covered.add(host);
      covered.addAll(reach.get(host).keySet());
    }
  }

  /** The one with the most others in reach that are not covered; -1 if none has enough. */
  private int host(List<Map<Integer, Integer>> reach, HashSet<Integer> covered) {
    return numbers.values().stream()
        .filter(
            at -> !covered.contains(at) && uncovered(reach.get(at), covered) + 1 >= limits.least())
        .max(
            Comparator.comparingLong((Integer at) -> uncovered(reach.get(at), covered))
                .thenComparing(at -> nodes.key(schools[at]), Comparator.reverseOrder()))
        .orElse(-1);
  }

  private static long uncovered(Map<Integer, Integer> others, HashSet<Integer> covered) {
    return others.keySet().stream().filter(other -> !covered.contains(other)).count();
  }

  private void addNew(int host, Map<Integer, Integer> others) {
    int slot = slots.size();
    slots.add(new Slot(limits.largest(), limits.least(), COST_OF_NEW, host));
    options.add(new Option(host, slot, points(100)));
    anyInReach[host] = true;
    others.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            each -> {
              anyInReach[each.getKey()] = true;
              options.add(new Option(each.getKey(), slot, each.getValue()));
            });
  }

  InclusionProblem problem() {
    return new InclusionProblem(schools.length, slots, options, apart());
  }

  private List<Apart> apart() {
    var apart = new ArrayList<Apart>();
    for (int at = 0; at < schools.length; at++) {
      for (int other : suggestions.avoided(schools[at])) {
        int number = numbers.getOrDefault(other, -1);
        if (number > at) {
          apart.add(new Apart(at, number));
        }
      }
    }
    apart.sort(Comparator.comparingInt(Apart::one).thenComparingInt(Apart::other));
    return apart;
  }

  /** The school of that number. */
  int school(int number) {
    return schools[number];
  }

  /** The network of that slot; -1 for a new one. */
  int network(int slot) {
    return slot < networkOfSlot.size() ? networkOfSlot.get(slot) : -1;
  }

  /** Whether any network, or a new one, is in reach of the school of that number. */
  boolean isAnyInReach(int number) {
    return anyInReach[number];
  }

  /** The points of a school in a slot, 0 to 10,000. */
  int points(int number, int slot) {
    return options.stream()
        .filter(each -> each.school() == number && each.network() == slot)
        .mapToInt(Option::points)
        .findFirst()
        .orElse(0);
  }

  /** The schools, for those who look at all. */
  int[] schools() {
    return Arrays.copyOf(schools, schools.length);
  }
}
