/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import org.jspecify.annotations.Nullable;

/**
 * Draws small topologies for tests; nodes live and ties hold at all times unless said otherwise.
 */
final class Sketch {
  private final Topology.Builder builder = Topology.builder();
  private int nodes;
  private int ties;

  int school() {
    return school(true);
  }

  int school(boolean stateFunded) {
    return school(Days.NO_START, Days.NO_END, stateFunded);
  }

  int school(int start, int end, boolean stateFunded) {
    return add(
        Node.school("s" + nodes, "School", start, end, "type", "Primary", null, stateFunded));
  }

  int schoolIn(int authority) {
    int school = school();
    tie(school, authority, TieKind.IN, null);
    return school;
  }

  int authority() {
    return node(NodeKind.AUTHORITY);
  }

  int agency() {
    return node(NodeKind.AGENCY);
  }

  int person() {
    return node(NodeKind.PERSON);
  }

  int activity() {
    return node(NodeKind.ACTIVITY);
  }

  int node(NodeKind kind) {
    return add(Node.of(kind, kind + "-" + nodes, null, Days.NO_START, Days.NO_END));
  }

  int learning() {
    return network(NetworkClass.LEARNING, "hub");
  }

  int trust() {
    return network(NetworkClass.LEGAL, "trust");
  }

  int network(NetworkClass ofClass, String type) {
    return add(Node.network("n" + nodes, null, Days.NO_START, Days.NO_END, ofClass, type));
  }

  int add(Node node) {
    nodes++;
    return builder.addNode(node);
  }

  int partner(int member, int network) {
    return tie(member, network, TieKind.MEMBER_OF, MemberRole.PARTNER);
  }

  int serves(int person, int organisation) {
    return tie(person, organisation, TieKind.SERVES, "head");
  }

  int joins(int participant, int activity, int day) {
    return tie(participant, activity, TieKind.TOOK_PART_IN, "shared", day, Days.NO_END);
  }

  /** A plain route between any two nodes. */
  int link(int from, int to) {
    return tie(from, to, TieKind.PARTNERS, null);
  }

  int tie(int from, int to, TieKind kind, @Nullable String role) {
    return tie(from, to, kind, role, Days.NO_START, Days.NO_END);
  }

  int tie(int from, int to, TieKind kind, @Nullable String role, int start, int end) {
    return builder.addTie(Tie.of(from, to, kind, role, start, end, 1_000L + ties++));
  }

  int tie(Tie tie) {
    ties++;
    return builder.addTie(tie);
  }

  Topology draw() {
    return builder.build();
  }
}
