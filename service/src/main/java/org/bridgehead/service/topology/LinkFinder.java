/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the things that link authorities on a day; one node may be left out, as if it were lost.
 */
final class LinkFinder {
  private static final int NOBODY = -1;

  private final Topology topology;
  private final Scope scope;
  private final SchoolAuthorities authorities;

  LinkFinder(Topology topology, Scope scope) {
    this.topology = topology;
    this.scope = scope;
    authorities = new SchoolAuthorities(topology, scope.asOf());
  }

  /** One tie that attaches an authority to a thing. */
  private record Attachment(int authority, int tie, boolean bySchool) {}

  /** All things to which at least two authorities are attached, by node, then level. */
  List<LinkingThing> all() {
    var things = new ArrayList<LinkingThing>();
    for (int node = 0; node < topology.nodes().count(); node++) {
      things.addAll(of(node, NOBODY));
    }
    return things;
  }

  /** The things that a node is, with another node left out: none, one, or one a level. */
  List<LinkingThing> of(int node, int without) {
    var found = new ArrayList<LinkingThing>();
    switch (topology.nodes().kind(node)) {
      case NETWORK -> {
        var kind = AuthorityLinkKind.ofNetwork(topology.nodes(), node);
        add(found, kind, AuthorityLinkKind.Level.SCHOOLS, node, schoolMembers(node, without));
        add(found, kind, AuthorityLinkKind.Level.AUTHORITIES, node, ownMembers(node, without));
      }
      case PERSON ->
          add(
              found,
              AuthorityLinkKind.PERSON,
              AuthorityLinkKind.Level.SCHOOLS,
              node,
              parties(node, without));
      case ACTIVITY ->
          add(
              found,
              AuthorityLinkKind.ACTIVITY,
              AuthorityLinkKind.Level.SCHOOLS,
              node,
              parties(node, without));
      case AGENCY ->
          add(
              found,
              AuthorityLinkKind.AGENCY,
              AuthorityLinkKind.Level.SERVICES,
              node,
              served(node, without));
      case SCHOOL, AUTHORITY -> {}
    }
    return found;
  }

  private void add(
      List<LinkingThing> found,
      AuthorityLinkKind kind,
      AuthorityLinkKind.Level level,
      int via,
      List<Attachment> attachments) {
    if (attachments.size() < 2
        || attachments.stream().mapToInt(Attachment::authority).distinct().limit(2).count() < 2) {
      return;
    }
    attachments.sort(
        Comparator.comparingInt(Attachment::authority).thenComparingInt(Attachment::tie));
    var bySchool = new boolean[attachments.size()];
    for (int at = 0; at < bySchool.length; at++) {
      bySchool[at] = attachments.get(at).bySchool();
    }
    found.add(
        new LinkingThing(
            kind,
            level,
            via,
            attachments.stream().mapToInt(Attachment::authority).toArray(),
            attachments.stream().mapToInt(Attachment::tie).toArray(),
            bySchool));
  }

  /** Schools that are lead or partner. */
  private List<Attachment> schoolMembers(int network, int without) {
    var found = new ArrayList<Attachment>();
    for (int at = topology.first(network); at < topology.first(network + 1); at++) {
      int tie = topology.tieAt(at);
      int school = topology.ties().other(tie, network);
      if (isMembership(tie, network)
          && topology.ties().carriesRoute(tie)
          && topology.nodes().kind(school) == NodeKind.SCHOOL) {
        attach(school, tie, without).ifPresent(found::add);
      }
    }
    return found;
  }

  /** Authorities that are members in any role. */
  private List<Attachment> ownMembers(int network, int without) {
    var found = new ArrayList<Attachment>();
    for (int at = topology.first(network); at < topology.first(network + 1); at++) {
      int tie = topology.tieAt(at);
      int authority = topology.ties().other(tie, network);
      if (isMembership(tie, network) && topology.nodes().kind(authority) == NodeKind.AUTHORITY) {
        attach(authority, tie, without).ifPresent(found::add);
      }
    }
    return found;
  }

  /** Schools and authorities that a person serves, or that took part in an activity. */
  private List<Attachment> parties(int node, int without) {
    var found = new ArrayList<Attachment>();
    boolean person = topology.nodes().kind(node) == NodeKind.PERSON;
    for (int at = topology.first(node); at < topology.first(node + 1); at++) {
      int tie = topology.tieAt(at);
      var kind = topology.ties().kind(tie);
      boolean attaches =
          person
              ? kind.attachesPerson() && topology.ties().from(tie) == node
              : kind == TieKind.TOOK_PART_IN && topology.ties().to(tie) == node;
      if (attaches && topology.holds(tie, scope.asOf())) {
        attach(topology.ties().other(tie, node), tie, without).ifPresent(found::add);
      }
    }
    return found;
  }

  /** Those an agency partners, and the members of networks in which it is a member or partner. */
  private List<Attachment> served(int agency, int without) {
    var found = new ArrayList<Attachment>();
    for (int at = topology.first(agency); at < topology.first(agency + 1); at++) {
      int tie = topology.tieAt(at);
      var kind = topology.ties().kind(tie);
      boolean works = kind == TieKind.MEMBER_OF || kind == TieKind.PARTNERS;
      int other = topology.ties().other(tie, agency);
      if (!works || other == without || !topology.holds(tie, scope.asOf())) {
        continue;
      }
      if (topology.nodes().kind(other) == NodeKind.NETWORK) {
        for (var member : schoolMembers(other, without)) {
          found.add(new Attachment(member.authority(), tie, true));
        }
        for (var member : ownMembers(other, without)) {
          found.add(new Attachment(member.authority(), tie, false));
        }
      } else {
        attach(other, tie, without).ifPresent(found::add);
      }
    }
    return new ArrayList<>(found.stream().distinct().toList());
  }

  private boolean isMembership(int tie, int network) {
    return topology.ties().kind(tie) == TieKind.MEMBER_OF
        && topology.ties().to(tie) == network
        && topology.holds(tie, scope.asOf());
  }

  private Optional<Attachment> attach(int node, int tie, int without) {
    if (node == without) {
      return Optional.empty();
    }
    return switch (topology.nodes().kind(node)) {
      case AUTHORITY -> Optional.of(new Attachment(node, tie, false));
      case SCHOOL ->
          scope.contains(node) && authorities.of(node) >= 0
              ? Optional.of(new Attachment(authorities.of(node), tie, true))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /**
   * The node, all it is tied to, and the agencies in networks of these: what may change with it.
   */
  BitSet touchedBy(int node) {
    var touched = new BitSet();
    touched.set(node);
    for (int at = topology.first(node); at < topology.first(node + 1); at++) {
      int other = topology.ties().other(topology.tieAt(at), node);
      touched.set(other);
      if (topology.nodes().kind(other) == NodeKind.NETWORK) {
        addAgencies(other, touched);
      }
    }
    return touched;
  }

  private void addAgencies(int network, BitSet touched) {
    for (int at = topology.first(network); at < topology.first(network + 1); at++) {
      int member = topology.ties().other(topology.tieAt(at), network);
      if (topology.nodes().kind(member) == NodeKind.AGENCY) {
        touched.set(member);
      }
    }
  }
}
