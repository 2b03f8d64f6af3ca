/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

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
 * <p>Time and space O(nodes + ties + Σ over things of the square of the authorities attached).
 */
public final class AuthorityLinks {
  private final Topology topology;
  private final Scope scope;
  private final Options options;
  private final LinkFinder finder;
  private final List<LinkingThing> things;
  private final Map<Pair, int[]> counts = new TreeMap<>();

  private AuthorityLinks(Topology topology, Scope scope, Options options) {
    this.topology = topology;
    this.scope = scope;
    this.options = options;
    finder = new LinkFinder(topology, scope);
    things = finder.all();
    for (var thing : things) {
      forEachPair(
          thing,
          pair ->
              counts
                  .computeIfAbsent(pair, _ -> new int[AuthorityLinkKind.values().length])[
                  thing.kind().ordinal()]++);
    }
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

    private boolean admits(LinkingThing thing, int a, int b) {
      return kinds.contains(thing.kind()) && levels.contains(thing.levelOf(a, b));
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
   * @param borders the tie by which they share a border, -1 if they do not
   * @param resembles the ties by which one is statistically similar to the other
   */
  public record Gap(Pair pair, int borders, Indices resembles) {}

  /** The matrix on the scope's day. */
  public static AuthorityLinks compute(Topology topology, Scope scope, Options options) {
    return new AuthorityLinks(topology, scope, options);
  }

  /** The cells that are not empty, lowest pair first. */
  public List<Cell> cells() {
    return counts.entrySet().stream().map(each -> cell(each.getKey(), each.getValue())).toList();
  }

  /** The cell of two authorities, empty or not. */
  public Cell cell(Pair pair) {
    return cell(pair, counts.getOrDefault(pair, new int[AuthorityLinkKind.values().length]));
  }

  private static Cell cell(Pair pair, int[] byKind) {
    var kinds = new TreeMap<AuthorityLinkKind, Integer>();
    for (var kind : AuthorityLinkKind.values()) {
      if (byKind[kind.ordinal()] > 0) {
        kinds.put(kind, byKind[kind.ordinal()]);
      }
    }
    return new Cell(pair, kinds);
  }

  /** All that links two authorities, by the node it is. O(things). */
  public List<Link> links(Pair pair) {
    var links = new ArrayList<Link>();
    for (var thing : things) {
      if (thing.attaches(pair.a)
          && thing.attaches(pair.b)
          && options.admits(thing, pair.a, pair.b)) {
        links.add(
            new Link(
                thing.kind(),
                thing.levelOf(pair.a, pair.b),
                thing.via(),
                thing.tiesOf(pair.a),
                thing.tiesOf(pair.b)));
      }
    }
    return List.copyOf(links);
  }

  /** Pairs that border on or resemble one another and whose cell is empty, lowest first. */
  public List<Gap> gaps() {
    var expected = new TreeMap<Pair, Indices.Growing[]>();
    var ties = topology.ties();
    for (int tie = 0; tie < ties.count(); tie++) {
      var kind = ties.kind(tie);
      boolean expects = kind == TieKind.BORDERS || kind == TieKind.RESEMBLES;
      if (!expects || ties.from(tie) == ties.to(tie) || !topology.holds(tie, scope.asOf())) {
        continue;
      }
      var pair = Pair.of(ties.from(tie), ties.to(tie));
      if (!counts.containsKey(pair)) {
        expected
            .computeIfAbsent(
                pair, _ -> new Indices.Growing[] {new Indices.Growing(), new Indices.Growing()})[
            kind == TieKind.BORDERS ? 0 : 1]
            .add(tie);
      }
    }
    return expected.entrySet().stream()
        .map(
            each ->
                new Gap(
                    each.getKey(),
                    each.getValue()[0].size() == 0 ? -1 : each.getValue()[0].get(0),
                    each.getValue()[1].freeze()))
        .toList();
  }

  /**
   * The pairs that nothing links any more once a node is lost, the node itself in none of them.
   * Only the things that the node is or is tied to, and agencies in networks of its, can change.
   */
  public List<Pair> pairsLostWithout(int node) {
    var lost = new TreeMap<Pair, Integer>();
    if (topology.nodes().kind(node) == NodeKind.AUTHORITY) {
      return List.of();
    }
    finder.touchedBy(node).stream()
        .forEach(
            via -> {
              for (var thing : finder.of(via, -1)) {
                forEachPair(thing, pair -> lost.merge(pair, 1, Integer::sum));
              }
              if (via != node) {
                for (var thing : finder.of(via, node)) {
                  forEachPair(thing, pair -> lost.merge(pair, -1, Integer::sum));
                }
              }
            });
    lost.entrySet().removeIf(each -> each.getValue() < total(each.getKey()));
    return List.copyOf(lost.keySet());
  }

  private int total(Pair pair) {
    return Arrays.stream(counts.getOrDefault(pair, new int[0])).sum();
  }

  private void forEachPair(LinkingThing thing, Consumer<Pair> action) {
    if (!options.kinds.contains(thing.kind())) {
      return;
    }
    var distinct = thing.distinct();
    for (int i = 0; i < distinct.length; i++) {
      for (int j = i + 1; j < distinct.length; j++) {
        if (options.levels.contains(thing.levelOf(distinct[i], distinct[j]))) {
          action.accept(new Pair(distinct[i], distinct[j]));
        }
      }
    }
  }
}
