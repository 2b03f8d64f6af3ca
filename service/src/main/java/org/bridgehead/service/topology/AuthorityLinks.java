/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The matrix of authorities: through what any two are linked on a day.
 *
 * <ul>
 *   <li>A network links, at the level of schools, the authorities of the schools of the scope that
 *       are its leads or partners, and at the level of authorities those that are its members
 *       themselves, in any role;
 *   <li>a person links the authorities of the schools, and the authorities, that they serve, broker
 *       or facilitate; an activity those that took part. The level is that of schools where a
 *       school is attached on both sides, else that of authorities;
 *   <li>an agency links, at the level of services, those it partners, and the members of the
 *       networks that it is a member or partner of.
 * </ul>
 *
 * <p>{@link #byChance} says how many links of a pair its authorities' sizes alone would lead one to
 * expect. Time O(nodes + ties + Σ over things of the square of the authorities attached), space
 * O(things + their attachments + authorities²). What links a pair is looked up when it is asked
 * for.
 */
public final class AuthorityLinks {
  private final Topology topology;
  private final Scope scope;
  private final Options options;
  private final LinkFinder finder;
  private final LinkCells cells;
  private final LinksByChance byChance;

  private AuthorityLinks(Topology topology, Scope scope, Options options) {
    this.topology = topology;
    this.scope = scope;
    this.options = options;
    finder = new LinkFinder(topology, scope);
    var authorities =
        IntStream.range(0, topology.nodes().count())
            .filter(node -> topology.nodes().kind(node) == NodeKind.AUTHORITY)
            .toArray();
    var things = finder.all();
    cells = new LinkCells(authorities, options, things);
    var alive =
        IntStream.of(authorities).filter(node -> topology.nodes().isAlive(node, scope.asOf()));
    byChance = new LinksByChance(options, things, schools(authorities), (int) alive.count());
  }

  /** How many schools of the scope each authority has. */
  private int[] schools(int[] authorities) {
    var schools = new int[authorities.length];
    scope.stream()
        .map(finder.authorities()::of)
        .filter(authority -> authority >= 0)
        .map(cells::number)
        .filter(number -> number >= 0)
        .forEach(number -> schools[number]++);
    return schools;
  }

  /**
   * Which links count.
   *
   * @param kinds the kinds of things
   * @param levels the levels
   */
  public record Options(Set<AuthorityLinkKind> kinds, Set<AuthorityLinkKind.Level> levels) {
    /** The learning kinds at every level. */
    public static final Options STANDARD =
        new Options(AuthorityLinkKind.LEARNING, Set.of(AuthorityLinkKind.Level.values()));

    /** Copies the sets. */
    public Options {
      kinds = Set.copyOf(kinds);
      levels = Set.copyOf(levels);
    }
  }

  /**
   * Two authorities, the lower node first.
   *
   * @param a the lower node
   * @param b the higher node
   */
  public record Pair(int a, int b) implements Comparable<Pair> {
    /** The pair of two different authorities, in either order. */
    public static Pair of(int one, int other) {
      return new Pair(Math.min(one, other), Math.max(one, other));
    }

    @Override
    public int compareTo(Pair other) {
      return a != other.a ? Integer.compare(a, other.a) : Integer.compare(b, other.b);
    }
  }

  /**
   * How much links two authorities.
   *
   * @param pair the authorities
   * @param byKind how many links there are of each kind that has any
   */
  public record Cell(Pair pair, Map<AuthorityLinkKind, Integer> byKind) {
    /** How many links there are of any kind. */
    public int total() {
      return byKind.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  /**
   * One thing that links two authorities.
   *
   * @param kind what it links by
   * @param level at what level
   * @param via the network, person, activity or agency
   * @param tiesOfA the ties that attach the lower authority or its schools to it
   * @param tiesOfB the ties that attach the higher
   */
  public record Link(
      AuthorityLinkKind kind,
      AuthorityLinkKind.Level level,
      int via,
      Indices tiesOfA,
      Indices tiesOfB) {}

  /**
   * Two authorities that one would expect to be linked, and nothing that counts links them.
   *
   * @param pair the authorities
   * @param borders the ties by which they share a border; none if they do not
   * @param resembles the ties by which one is statistically similar to the other
   * @param successions the ties by which one of them stands for the authority that such a tie names
   */
  public record Gap(Pair pair, Indices borders, Indices resembles, Indices successions) {}

  /** The matrix on the scope's day. */
  public static AuthorityLinks compute(Topology topology, Scope scope, Options options) {
    return new AuthorityLinks(topology, scope, options);
  }

  /** The cells that are not empty, lowest pair first. */
  public List<Cell> cells() {
    return cells.linked().stream().map(this::cell).toList();
  }

  /** The cell of two authorities, empty or not. */
  public Cell cell(Pair pair) {
    return new Cell(pair, cells.byKind(pair));
  }

  /**
   * How many links of that kind two authorities would have by chance, by their sizes alone; see
   * {@link LinksByChance} for the null. Nothing is expected of a kind that does not count.
   */
  public Chance byChance(Pair pair, AuthorityLinkKind kind) {
    return byChance.of(cells.number(pair.a), cells.number(pair.b), kind::equals);
  }

  /** The same of all kinds that count. */
  public Chance byChance(Pair pair) {
    return byChance.of(cells.number(pair.a), cells.number(pair.b), _ -> true);
  }

  /** All that links two authorities, by the node it is. O(things that attach the lower). */
  public List<Link> links(Pair pair) {
    var links = new ArrayList<Link>();
    for (var thing : cells.things(pair.a)) {
      int one = thing.position(pair.a);
      int other = thing.position(pair.b);
      if (other >= 0 && thing.isAdmitted(options, one, other)) {
        links.add(
            new Link(
                thing.kind(),
                thing.levelAt(one, other),
                thing.via(),
                thing.tiesOf(pair.a),
                thing.tiesOf(pair.b)));
      }
    }
    return List.copyOf(links);
  }

  /**
   * Pairs that border on or resemble one another, themselves or through those they follow, and
   * whose cell is empty, lowest first.
   */
  public List<Gap> gaps() {
    return new ExpectedPairs(topology, scope.asOf())
        .gaps().stream().filter(gap -> !cells.isLinked(gap.pair())).toList();
  }

  /**
   * The pairs of other authorities that nothing links any more once some nodes are lost. Only the
   * things that these are or are tied to, and agencies in networks of theirs, can change.
   */
  public List<Pair> pairsLostWithout(BitSet lost) {
    var changed = new TreeMap<Pair, Integer>();
    finder.touchedBy(lost).stream()
        .forEach(
            via -> {
              finder.of(via, new BitSet()).forEach(thing -> add(thing, 1, changed));
              if (!lost.get(via)) {
                finder.of(via, lost).forEach(thing -> add(thing, -1, changed));
              }
            });
    changed
        .entrySet()
        .removeIf(
            each ->
                each.getValue() < cell(each.getKey()).total()
                    || lost.get(each.getKey().a)
                    || lost.get(each.getKey().b));
    return List.copyOf(changed.keySet());
  }

  private void add(LinkingThing thing, int links, TreeMap<Pair, Integer> changed) {
    thing.forEachPair(
        options,
        (one, other) ->
            changed.merge(
                new Pair(thing.authority(one), thing.authority(other)), links, Integer::sum));
  }
}
