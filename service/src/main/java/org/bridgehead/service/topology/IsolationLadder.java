/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The ladder of isolation: for each open school of a scope its rung and its flags on a day.
 *
 * <ul>
 *   <li>{@code NO_LINK}: its component of the route graph holds no other open organisation;
 *   <li>{@code NO_NETWORK}: it does, but no membership counts. One counts where the school and
 *       another open organisation are lead or partner of the same network;
 *   <li>{@code OWN_GROUP_ONLY}: only memberships of legal networks count;
 *   <li>{@code NETWORKED}: a membership of a learning network counts.
 * </ul>
 *
 * <p>One pass over nodes and ties: O(nodes + ties) time, about 80 bytes a node while it runs.
 */
public final class IsolationLadder {
  private final Topology topology;
  private final Options options;
  private final int asOf;
  private final SchoolAuthorities authorities;
  private final CountedNetworks networks;
  private final ActivityRecord activities;
  private final AuthorityRecord records;
  private final BlockTree tree;
  private final long[] organisations;
  private final int[] onlyTies;
  private final Map<Integer, Indices> served = new HashMap<>();

  private IsolationLadder(RouteGraph graph, Options options) {
    topology = graph.topology();
    this.options = options;
    asOf = graph.asOf();
    authorities = new SchoolAuthorities(topology, asOf);
    networks = new CountedNetworks(topology, asOf);
    activities = new ActivityRecord(topology, asOf);
    records = new AuthorityRecord(topology, authorities, networks, activities);
    tree = graph.blocks();
    organisations = tree.sumsBelow(node -> topology.nodes().isOpenOrganisation(node, asOf) ? 1 : 0);
    onlyTies = OnlyLinks.find(tree);
  }

  /**
   * What counts as recent, and as thin.
   *
   * @param recentDays how many days before the day an activity is recent
   * @param thinPercent the share of an authority's open schools, in per cent, below which what is
   *     recorded of their learning networks and activities is thin
   */
  public record Options(int recentDays, int thinPercent) {
    /** Two years, five per cent. */
    public static final Options STANDARD = new Options(730, 5);
  }

  /** One row a school of the scope, lowest number first, on the scope's day. */
  public static List<IsolationRow> compute(Topology topology, Scope scope, Options options) {
    return compute(RouteGraph.of(topology, scope.asOf()), scope, options);
  }

  /** The same over a route graph of the scope's day that is at hand. */
  public static List<IsolationRow> compute(RouteGraph graph, Scope scope, Options options) {
    var ladder = new IsolationLadder(graph, options);
    var rows = new ArrayList<IsolationRow>(scope.size());
    scope.stream().forEach(school -> rows.add(ladder.row(school)));
    return List.copyOf(rows);
  }

  private IsolationRow row(int school) {
    var counted = countedTies(school);
    var offers = offers(school);
    int latest = activities.latestTie(school);
    return new IsolationRow(
        school,
        authorities.of(school),
        rung(school, counted),
        flags(school, offers, latest),
        counted,
        onlyTies[school],
        offers,
        latest);
  }

  private IsolationRow.Rung rung(int school, Indices counted) {
    if (organisations[tree.root(school)] <= 1) {
      return IsolationRow.Rung.NO_LINK;
    }
    if (counted.isEmpty()) {
      return IsolationRow.Rung.NO_NETWORK;
    }
    return counted.stream().anyMatch(tie -> isLearning(topology.ties().to(tie)))
        ? IsolationRow.Rung.NETWORKED
        : IsolationRow.Rung.OWN_GROUP_ONLY;
  }

  private Set<IsolationRow.Flag> flags(int school, Indices offers, int latest) {
    var flags = EnumSet.noneOf(IsolationRow.Flag.class);
    int authority = authorities.of(school);
    if (onlyTies[school] >= 0) {
      flags.add(IsolationRow.Flag.RELIES_ON_ONE_LINK);
    }
    if (authority >= 0 && records.hasActivity(authority) && !isRecent(latest)) {
      flags.add(IsolationRow.Flag.NO_RECENT_ACTIVITY);
    }
    if (!offers.isEmpty()) {
      flags.add(IsolationRow.Flag.OFFERED_NOT_JOINED);
    }
    if (authority < 0 || records.isThin(authority, options.thinPercent())) {
      flags.add(IsolationRow.Flag.COVERAGE_THIN);
    }
    return flags;
  }

  private boolean isRecent(int latest) {
    return latest >= 0 && activities.day(latest) >= (long) asOf - options.recentDays();
  }

  private Indices countedTies(int school) {
    var counted = new Indices.Growing();
    for (int at = topology.first(school); at < topology.first(school + 1); at++) {
      int tie = topology.tieAt(at);
      if (networks.isCountedMembership(tie)) {
        counted.add(tie);
      }
    }
    return counted.freeze();
  }

  private Indices offers(int school) {
    int authority = authorities.of(school);
    if (authority < 0) {
      return Indices.NONE;
    }
    var offers = new Indices.Growing();
    served.computeIfAbsent(authority, this::servedTies).stream()
        .filter(tie -> !isMember(school, topology.ties().to(tie)))
        .forEach(offers::add);
    return offers.freeze();
  }

  /** The authority's ties to learning networks that serve it: the same for all its schools. */
  private Indices servedTies(int authority) {
    var found = new Indices.Growing();
    for (int at = topology.first(authority); at < topology.first(authority + 1); at++) {
      if (isServed(topology.tieAt(at))) {
        found.add(topology.tieAt(at));
      }
    }
    return found.freeze();
  }

  private boolean isServed(int tie) {
    var ties = topology.ties();
    return ties.kind(tie) == TieKind.MEMBER_OF
        && MemberRole.SERVED.equals(ties.role(tie))
        && isLearning(ties.to(tie))
        && topology.holds(tie, asOf);
  }

  private boolean isMember(int school, int network) {
    for (int at = topology.first(school); at < topology.first(school + 1); at++) {
      int tie = topology.tieAt(at);
      if (topology.ties().kind(tie) == TieKind.MEMBER_OF
          && topology.ties().to(tie) == network
          && topology.holds(tie, asOf)) {
        return true;
      }
    }
    return false;
  }

  private boolean isLearning(int network) {
    return topology.nodes().isLearningNetwork(network);
  }
}
