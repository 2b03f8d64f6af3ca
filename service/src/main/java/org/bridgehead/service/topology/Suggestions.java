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
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.bridgehead.service.topology.GoBetweens.GoBetween;

/**
 * Which learning networks could invite each school that is in none, on a day; see {@link
 * SuggestionScore} for what they are ranked by and {@link JoinableNetworks} for which may be
 * suggested at all. Never one that the school is a member of, is to avoid, or has been brought
 * together with already.
 *
 * <p>A network comes into question for a school if it has a member near enough (found through a
 * grid, never by comparing all pairs), a time of travel to it is on record, someone links both, or
 * it has members in the school's authority or serves it. Of these each school is dealt the best;
 * see {@link SuggestionDeal}. Schools are dealt to in this order: state-funded schools with an
 * authority first, and all others only from what is left; then lowest rung first; then by URN.
 *
 * <p>Time: O(nodes + ties) and O(log) for each school and network that come into question; space: 4
 * bytes for each suggestion made.
 */
public final class Suggestions {
  private static final double STEPS = 1e6;

  private final Topology topology;
  private final int asOf;
  private final SuggestionOptions options;
  private final SchoolAuthorities authorities;
  private final JoinableNetworks networks;
  private final AuthorityNearness nearness;
  private final GoBetweens betweens;
  private final SuggestionScore score;
  private final SuggestionParts parts;
  private final SchoolGrid members;
  private final Map<Integer, Set<Integer>> invited = new HashMap<>();
  private final Map<Integer, int[]> dealt = new HashMap<>();
  private final NewNetworks newNetworks;

  private Suggestions(
      Topology topology,
      int asOf,
      List<IsolationRow> rows,
      Collection<Invited> invitations,
      SuggestionOptions options) {
    this.topology = topology;
    this.asOf = asOf;
    this.options = options;
    authorities = new SchoolAuthorities(topology, asOf);
    networks = new JoinableNetworks(topology, asOf, authorities, invitations, options.largest());
    nearness = new AuthorityNearness(topology, asOf);
    betweens = new GoBetweens(topology, asOf, networks);
    score = new SuggestionScore(topology.nodes(), options, nearness);
    members = new SchoolGrid(topology.nodes(), networks.members());
    invitations.forEach(
        each -> invited.computeIfAbsent(each.school(), _ -> new HashSet<>()).add(each.network()));
    var unlinked =
        rows.stream()
            .filter(row -> row.rung() != IsolationRow.Rung.NETWORKED)
            .sorted(
                Comparator.comparing(IsolationRow::rung)
                    .thenComparing(row -> topology.nodes().key(row.school())))
            .mapToInt(IsolationRow::school)
            .toArray();
    var standard = Scope.standard(topology, asOf);
    parts =
        new SuggestionParts(
            topology, new CountedNetworks(topology, asOf), authorities, nearness, score, options);
    var places = IntStream.range(0, networks.count()).map(each -> networks.get(each).places());
    var cards = new SuggestionDeal(places.toArray(), options.most());
    deal(Arrays.stream(unlinked).filter(standard::contains).toArray(), cards);
    deal(Arrays.stream(unlinked).filter(each -> !standard.contains(each)).toArray(), cards);
    newNetworks =
        new NewNetworks(topology, asOf, authorities, nearness, standard, unlinked, options);
  }

  /**
   * The suggestions of a day.
   *
   * @param rows the ladder of all open schools of the day
   * @param invitations who has been brought together already, or said no
   */
  public static Suggestions deal(
      Topology topology,
      int asOf,
      List<IsolationRow> rows,
      Collection<Invited> invitations,
      SuggestionOptions options) {
    return new Suggestions(topology, asOf, rows, invitations, options);
  }

  private void deal(int[] schools, SuggestionDeal cards) {
    var wanted = Arrays.stream(schools).mapToObj(this::ranked).toArray(int[][]::new);
    var given = cards.deal(wanted);
    for (int at = 0; at < schools.length; at++) {
      dealt.put(schools[at], given[at]);
    }
  }

  /** The numbers of the networks that come into question, best first, of equals by their key. */
  private int[] ranked(int school) {
    var facts = facts(school);
    var between = betweens.of(school);
    return candidates(facts, between).stream()
        .mapToLong(
            number -> {
              double points = score.total(facts, networks.get(number), between.get(number));
              return Math.round((100 - points) * STEPS) << 32 | number;
            })
        .sorted()
        .mapToInt(each -> (int) each)
        .toArray();
  }

  private SchoolFacts facts(int school) {
    return new SchoolFacts(topology, asOf, school, authorities.of(school));
  }

  private BitSet candidates(SchoolFacts facts, Map<Integer, GoBetween> between) {
    var found = new BitSet(networks.count());
    members.forEachNear(
        facts.school, options.farKm(), member -> networks.forEachOf(member, found::set));
    for (int to : facts.journeys.keySet()) {
      if (networks.number(to) >= 0) {
        found.set(networks.number(to));
      }
      networks.forEachOf(to, found::set);
    }
    between.keySet().forEach(found::set);
    networks.addAround(facts.authority, found);
    var known = invited.getOrDefault(facts.school, Set.of());
    for (int at = found.nextSetBit(0); at >= 0; at = found.nextSetBit(at + 1)) {
      if (isOut(facts, known, networks.get(at))) {
        found.clear(at);
      }
    }
    return found;
  }

  private static boolean isOut(SchoolFacts facts, Set<Integer> known, Joinable network) {
    return facts.joined.contains(network.network())
        || known.contains(network.network())
        || facts.avoids(network);
  }

  /** The networks suggested to a school, best first; none for a networked or closed one. */
  public List<Suggestion> of(int school) {
    var given = dealt.getOrDefault(school, new int[0]);
    if (given.length == 0) {
      return List.of();
    }
    var facts = facts(school);
    var between = betweens.of(school);
    var suggestions = new ArrayList<Suggestion>();
    for (int number : given) {
      var network = networks.get(number);
      var someone = between.get(number);
      suggestions.add(
          new Suggestion(
              network.network(),
              score.total(facts, network, someone),
              parts.of(facts, network, someone)));
    }
    return suggestions;
  }

  /** The network suggested first to a school, -1 if none is. */
  public int best(int school) {
    var given = dealt.get(school);
    return given == null || given.length == 0 ? -1 : networks.get(given[0]).network();
  }

  /** All networks that come into question for an open school, best first. */
  public List<Fit> fits(int school) {
    var facts = facts(school);
    var between = betweens.of(school);
    return Arrays.stream(ranked(school))
        .mapToObj(number -> parts.fit(facts, networks.get(number), between.get(number)))
        .toList();
  }

  /** How many places of the band a network has left; 0 if it may not be suggested. */
  public int places(int network) {
    int number = networks.number(network);
    return number < 0 ? 0 : networks.get(number).places();
  }

  /** The schools and networks with which an open school is not to be brought together. */
  public Set<Integer> avoided(int school) {
    return Set.copyOf(facts(school).avoided);
  }

  /** All schools in no learning network that are in reach of one of them, best first. */
  public List<NewNetwork.Founder> inReach(int school) {
    return newNetworks.inReach(facts(school));
  }

  /** With whom the school could form a new network. */
  public NewNetwork newNetwork(int school) {
    return newNetworks.around(facts(school));
  }
}
