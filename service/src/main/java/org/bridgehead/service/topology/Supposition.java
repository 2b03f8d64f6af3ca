/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.Optional;
import org.bridgehead.service.topology.Change.Refusal;

/**
 * A record as it would be after some changes on a day, made one after the other; the record itself
 * stays as it is. Nodes and ties keep their numbers; those that are supposed come after them and
 * have {@link Tie#NO_EVIDENCE}. Not thread-safe.
 *
 * <p>Time O(nodes + ties) to copy the columns once and for {@link #topology}, and O(ties of the
 * nodes it names) a change; space as much again as the record.
 */
public final class Supposition {
  private final Topology topology;
  private final Topology.Builder builder;
  private final SupposedTies ties;
  private final int asOf;
  private int meetings;

  /** Nothing changed yet, on that epoch day. */
  public Supposition(Topology topology, int asOf) {
    this.topology = topology;
    this.asOf = asOf;
    builder = topology.toBuilder();
    ties = new SupposedTies(topology, builder, asOf);
  }

  /**
   * Supposes one more change, given the ones before it.
   *
   * @param change what happens; its nodes are of the record
   * @return why it makes no sense, in which case nothing has changed; empty if it does
   */
  public Optional<Refusal> suppose(Change change) {
    var refusal = refusal(change);
    if (refusal.isEmpty()) {
      apply(change);
    }
    return refusal;
  }

  /** The record as it would be; more changes may be made after it. */
  public Topology topology() {
    return builder.build();
  }

  private Optional<Refusal> refusal(Change change) {
    return switch (change) {
      case Change.CloseSchool(int school) -> ofKind(school, NodeKind.SCHOOL);
      case Change.LosePost(int person, int organisation) ->
          ofKind(person, NodeKind.PERSON)
              .or(() -> unless(ties.holdsPost(person, organisation), Refusal.NO_SUCH_POST));
      case Change.JoinNetwork(int school, int network) ->
          ofKind(school, NodeKind.SCHOOL)
              .or(() -> ofKind(network, NodeKind.NETWORK))
              .or(() -> unless(!ties.isMember(school, network), Refusal.ALREADY_MEMBER));
      case Change.MergeNetworks(int network, int into) ->
          ofKind(network, NodeKind.NETWORK)
              .or(() -> ofKind(into, NodeKind.NETWORK))
              .or(() -> unless(network != into, Refusal.THE_SAME))
              .or(() -> unless(areOfOneSort(network, into), Refusal.DIFFERENT_SORTS));
      case Change.EndNetwork(int network) -> ofKind(network, NodeKind.NETWORK);
      case Change.Meet(int one, int other) ->
          party(one).or(() -> party(other)).or(() -> unless(one != other, Refusal.THE_SAME));
    };
  }

  private Optional<Refusal> ofKind(int node, NodeKind kind) {
    return unless(topology.nodes().kind(node) == kind, Refusal.WRONG_KIND)
        .or(() -> unless(ties.isAlive(node), Refusal.NOT_OPEN));
  }

  private Optional<Refusal> party(int node) {
    return unless(topology.nodes().kind(node) != NodeKind.ACTIVITY, Refusal.WRONG_KIND)
        .or(() -> unless(ties.isAlive(node), Refusal.NOT_OPEN));
  }

  private static Optional<Refusal> unless(boolean sound, Refusal refusal) {
    return sound ? Optional.empty() : Optional.of(refusal);
  }

  private boolean areOfOneSort(int network, int other) {
    var nodes = topology.nodes();
    return nodes.isLearningNetwork(network) == nodes.isLearningNetwork(other);
  }

  private void apply(Change change) {
    switch (change) {
      case Change.CloseSchool(int school) -> ties.endNode(school);
      case Change.LosePost(int person, int organisation) -> losePost(person, organisation);
      case Change.JoinNetwork(int school, int network) ->
          ties.add(school, network, TieKind.MEMBER_OF, MemberRole.PARTNER);
      case Change.MergeNetworks(int network, int into) -> ties.move(network, into);
      case Change.EndNetwork(int network) -> ties.endNode(network);
      case Change.Meet(int one, int other) -> meet(one, other);
    }
  }

  /** Without all their posts a person has no other part left either: the one who follows has. */
  private void losePost(int person, int organisation) {
    if (organisation < 0) {
      ties.endNode(person);
    } else {
      ties.endPosts(person, organisation);
    }
  }

  private void meet(int one, int other) {
    int activity = builder.addNode(meeting());
    ties.add(one, activity, TieKind.TOOK_PART_IN, null);
    ties.add(other, activity, TieKind.TOOK_PART_IN, null);
  }

  private Node meeting() {
    String key;
    do {
      key = "supposed-" + ++meetings;
    } while (topology.nodes().find(NodeKind.ACTIVITY, key) >= 0);
    return Node.of(NodeKind.ACTIVITY, key, "a supposed meeting", asOf, Days.NO_END);
  }
}
