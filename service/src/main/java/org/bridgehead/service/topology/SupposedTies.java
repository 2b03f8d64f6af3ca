/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** The ties of a record on a day while changes are supposed: which are ended, which are added. */
final class SupposedTies {
  private final Topology topology;
  private final Topology.Builder builder;
  private final int asOf;
  private final BitSet endedNodes = new BitSet();
  private final BitSet endedTies = new BitSet();
  private final List<Added> added = new ArrayList<>();

  SupposedTies(Topology topology, Topology.Builder builder, int asOf) {
    this.topology = topology;
    this.builder = builder;
    this.asOf = asOf;
  }

  private record Added(int number, Tie tie) {}

  boolean isAlive(int node) {
    return topology.nodes().isAlive(node, asOf) && !endedNodes.get(node);
  }

  /** Whether the school is a lead or partner of the network. */
  boolean isMember(int school, int network) {
    return of(school).stream()
        .anyMatch(
            each ->
                each.tie().kind() == TieKind.MEMBER_OF
                    && each.tie().to() == network
                    && TieKind.MEMBER_OF.carriesRoute(each.tie().role()));
  }

  /** Whether the person serves, brokers or facilitates there; -1 for anywhere. */
  boolean holdsPost(int person, int organisation) {
    return !posts(person, organisation).isEmpty();
  }

  private List<Added> posts(int person, int organisation) {
    IntPredicate meant = to -> organisation < 0 || to == organisation;
    return of(person).stream()
        .filter(each -> each.tie().kind().attachesPerson() && each.tie().from() == person)
        .filter(each -> meant.test(each.tie().to()))
        .toList();
  }

  void endPosts(int person, int organisation) {
    posts(person, organisation).forEach(each -> end(each.number()));
  }

  void endNode(int node) {
    endedNodes.set(node);
    builder.endNode(node, asOf);
  }

  private void end(int tie) {
    endedTies.set(tie);
    builder.endTie(tie, asOf);
  }

  void add(int from, int to, TieKind kind, @Nullable String role) {
    var tie = Tie.of(from, to, kind, role, asOf, Days.NO_END, Tie.NO_EVIDENCE);
    added.add(new Added(builder.addTie(tie), tie));
  }

  /** Ties all that is tied to a node to another instead, unless it is so already, and ends it. */
  void move(int node, int into) {
    for (var each : of(node)) {
      int from = each.tie().from() == node ? into : each.tie().from();
      int to = each.tie().to() == node ? into : each.tie().to();
      if (from != to && !isTied(from, to, each.tie())) {
        add(from, to, each.tie().kind(), each.tie().role());
      }
    }
    endNode(node);
  }

  /** A lead or partner of the one that goes on stays what it is there. */
  private boolean isTied(int from, int to, Tie like) {
    return of(to).stream()
        .map(Added::tie)
        .filter(tie -> tie.from() == from && tie.to() == to && tie.kind() == like.kind())
        .anyMatch(
            tie ->
                Objects.equals(tie.role(), like.role())
                    || tie.kind() == TieKind.MEMBER_OF && tie.kind().carriesRoute(tie.role()));
  }

  /** The ties of a node that hold, on record or supposed. */
  private List<Added> of(int node) {
    var found = new ArrayList<Added>();
    for (int at = topology.first(node); at < topology.first(node + 1); at++) {
      int tie = topology.tieAt(at);
      if (topology.holds(tie, asOf)) {
        found.add(new Added(tie, topology.ties().get(tie)));
      }
    }
    added.stream()
        .filter(each -> each.tie().from() == node || each.tie().to() == node)
        .forEach(found::add);
    found.removeIf(
        each ->
            endedTies.get(each.number())
                || endedNodes.get(each.tie().from())
                || endedNodes.get(each.tie().to()));
    return found;
  }
}
