/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The networks that may be suggested on a day, in the order of their keys: learning networks whose
 * kind does not speak of a trust, federation or sponsor, with at least one open organisation as
 * lead or partner, with a place left in the band, and that do not refuse enquiries. Where nothing
 * is on record of enquiries a network may be suggested, as it may be asked.
 */
final class JoinableNetworks {
  private final Topology topology;
  private final int asOf;
  private final CountedNetworks memberships;
  private final SchoolAuthorities authorities;
  private final List<Joinable> all = new ArrayList<>();
  private final int[] numbers;
  private final Map<Integer, Indices.Growing> bySchool = new HashMap<>();
  private final Map<Integer, BitSet> byAuthority = new HashMap<>();

  JoinableNetworks(
      Topology topology,
      int asOf,
      SchoolAuthorities authorities,
      Collection<Invited> invited,
      int largest) {
    this.topology = topology;
    this.asOf = asOf;
    this.authorities = authorities;
    memberships = new CountedNetworks(topology, asOf);
    numbers = new int[topology.nodes().count()];
    Arrays.fill(numbers, -1);
    var coming = new HashMap<Integer, Set<Integer>>();
    invited.stream()
        .filter(Invited::takesPlace)
        .forEach(
            each ->
                coming.computeIfAbsent(each.network(), _ -> new HashSet<>()).add(each.school()));
    IntStream.range(0, numbers.length)
        .filter(this::maySuggest)
        .boxed()
        .sorted(Comparator.comparing(topology.nodes()::key))
        .forEach(network -> add(network, largest, coming.getOrDefault(network, Set.of())));
  }

  private boolean maySuggest(int network) {
    var nodes = topology.nodes();
    return nodes.isLearningNetwork(network)
        && nodes.isAlive(network, asOf)
        && AuthorityLinkKind.speaksOfNothingLegal(nodes.type(network))
        && nodes.enquiries(network) != Enquiries.NOT_ACCEPTED;
  }

  /** Those who are coming take a place each, unless they are members already. */
  private void add(int network, int largest, Set<Integer> coming) {
    var nodes = topology.nodes();
    var members = new Indices.Growing();
    var seen = new HashSet<Integer>();
    var around = new BitSet();
    var practices = new HashSet<String>();
    boolean led = false;
    addWords(practices, nodes.focus(network));
    for (int at = topology.first(network); at < topology.first(network + 1); at++) {
      int tie = topology.tieAt(at);
      int other = topology.ties().other(tie, network);
      if (!topology.holds(tie, asOf)) {
        continue;
      }
      led |= memberships.isMembership(tie);
      if (nodes.kind(other) == NodeKind.ACTIVITY) {
        addWords(practices, nodes.focus(other));
      } else if (isMember(tie) && nodes.kind(other) == NodeKind.AUTHORITY) {
        around.set(other);
      } else if (memberships.isMembership(tie)
          && nodes.kind(other) == NodeKind.SCHOOL
          && seen.add(other)) {
        members.add(other);
      }
    }
    seen.addAll(coming);
    if (led && largest > seen.size()) {
      add(made(network, members.toArray(), largest - seen.size(), around, practices));
    }
  }

  private boolean isMember(int tie) {
    return topology.ties().kind(tie) == TieKind.MEMBER_OF;
  }

  private static void addWords(Set<String> practices, @Nullable String focus) {
    if (focus != null) {
      practices.add(focus.toLowerCase(Locale.ROOT));
    }
  }

  private Joinable made(
      int network, int[] members, int places, BitSet around, Set<String> practices) {
    var nodes = topology.nodes();
    var phases = new HashSet<String>();
    var types = new HashSet<String>();
    int known = 0;
    int younger = 0;
    int older = 0;
    for (int school : members) {
      int stages = Stages.of(nodes.phase(school));
      known += stages == 0 ? 0 : 1;
      younger += stages & 1;
      older += stages >> 1;
      phases.add(String.valueOf(nodes.phase(school)));
      types.add(String.valueOf(nodes.type(school)));
      if (authorities.of(school) >= 0) {
        around.set(authorities.of(school));
      }
    }
    return new Joinable(
        network, members, places, known, younger, older, phases, types, around, practices);
  }

  private void add(Joinable made) {
    int number = all.size();
    numbers[made.network()] = number;
    all.add(made);
    for (int school : made.members()) {
      bySchool.computeIfAbsent(school, _ -> new Indices.Growing()).add(number);
    }
    made.authorities().stream()
        .forEach(each -> byAuthority.computeIfAbsent(each, _ -> new BitSet()).set(number));
  }

  /** How many there are; they are numbered from 0 in the order of their keys. */
  int count() {
    return all.size();
  }

  Joinable get(int number) {
    return all.get(number);
  }

  /** The number of a network, -1 if it may not be suggested, and for all other nodes. */
  int number(int node) {
    return numbers[node];
  }

  /** All schools that are members of one of them. */
  IntStream members() {
    return bySchool.keySet().stream().mapToInt(Integer::intValue).sorted();
  }

  /** Calls with the number of each of which a school is a member. */
  void forEachOf(int school, IntConsumer action) {
    var numbersOf = bySchool.get(school);
    for (int at = 0; numbersOf != null && at < numbersOf.size(); at++) {
      action.accept(numbersOf.get(at));
    }
  }

  /** Adds the numbers of those that have a member in an authority or serve it. */
  void addAround(int authority, BitSet found) {
    var around = byAuthority.get(authority);
    if (around != null) {
      found.or(around);
    }
  }
}
