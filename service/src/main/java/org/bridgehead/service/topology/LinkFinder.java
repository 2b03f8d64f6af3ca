/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.bridgehead.service.topology.AuthorityLinkKind.Level;
import org.bridgehead.service.topology.LinkingThing.Attachment;

/** Finds the things that link authorities on a day; nodes may be left out, as if they were lost. */
final class LinkFinder {
  private static final BitSet NOBODY = new BitSet();

  private final Topology topology;
  private final Scope scope;
  private final SchoolAuthorities authorities;

  LinkFinder(Topology topology, Scope scope) {
    this.topology = topology;
    this.scope = scope;
    authorities = new SchoolAuthorities(topology, scope.asOf());
  }

  /** The authorities of the open schools of the day. */
  SchoolAuthorities authorities() {
    return authorities;
  }

  /** All things to which two parties or more are attached, by node, then level. */
  List<LinkingThing> all() {
    var things = new ArrayList<LinkingThing>();
    for (int node = 0; node < topology.nodes().count(); node++) {
      if (topology.first(node + 1) - topology.first(node) > 0) {
        find(node, NOBODY, things);
      }
    }
    return things;
  }

  /** The things that a node is, with other nodes left out: none, one, or one a level. */
  List<LinkingThing> of(int node, BitSet without) {
    var found = new ArrayList<LinkingThing>();
    find(node, without, found);
    return found;
  }

  private void find(int node, BitSet without, List<LinkingThing> found) {
    var kind = topology.nodes().kind(node);
    switch (kind) {
      case NETWORK -> {
        var links = AuthorityLinkKind.ofNetwork(topology.nodes(), node);
        add(found, links, Level.SCHOOLS, node, schoolMembers(node, without));
        add(found, links, Level.AUTHORITIES, node, ownMembers(node, without));
      }
      case PERSON, ACTIVITY -> {
        if (topology.first(node + 1) - topology.first(node) > 1) {
          var links =
              kind == NodeKind.PERSON ? AuthorityLinkKind.PERSON : AuthorityLinkKind.ACTIVITY;
          add(found, links, Level.SCHOOLS, node, parties(node, without));
        }
      }
      case AGENCY ->
          add(found, AuthorityLinkKind.AGENCY, Level.SERVICES, node, served(node, without));
      case SCHOOL, AUTHORITY -> {}
    }
  }

  private static void add(
      List<LinkingThing> found,
      AuthorityLinkKind kind,
      Level level,
      int via,
      List<Attachment> attachments) {
    if (attachments.size() > 1) {
      found.add(new LinkingThing(kind, level, via, attachments));
    }
  }

  /** Schools that are lead or partner. */
  private List<Attachment> schoolMembers(int network, BitSet without) {
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
  private List<Attachment> ownMembers(int network, BitSet without) {
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
  private List<Attachment> parties(int node, BitSet without) {
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
  private List<Attachment> served(int agency, BitSet without) {
    var found = new ArrayList<Attachment>();
    for (int at = topology.first(agency); at < topology.first(agency + 1); at++) {
      int tie = topology.tieAt(at);
      var kind = topology.ties().kind(tie);
      boolean works = kind == TieKind.MEMBER_OF || kind == TieKind.PARTNERS;
      int other = topology.ties().other(tie, agency);
      if (!works || without.get(other) || !topology.holds(tie, scope.asOf())) {
        continue;
      }
      if (topology.nodes().kind(other) == NodeKind.NETWORK) {
        var members = schoolMembers(other, without);
        members.addAll(ownMembers(other, without));
        for (var member : members) {
          found.add(new Attachment(member.authority(), member.party(), tie));
        }
      } else {
        attach(other, tie, without).ifPresent(found::add);
      }
    }
    return found;
  }

  private boolean isMembership(int tie, int network) {
    return topology.ties().kind(tie) == TieKind.MEMBER_OF
        && topology.ties().to(tie) == network
        && topology.holds(tie, scope.asOf());
  }

  private Optional<Attachment> attach(int node, int tie, BitSet without) {
    if (without.get(node)) {
      return Optional.empty();
    }
    return switch (topology.nodes().kind(node)) {
      case AUTHORITY -> Optional.of(new Attachment(node, node, tie));
      case SCHOOL ->
          scope.contains(node) && authorities.of(node) >= 0
              ? Optional.of(new Attachment(authorities.of(node), node, tie))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /**
   * The nodes, all they are tied to, and the agencies in networks of these: what may change with
   * them.
   */
  BitSet touchedBy(BitSet nodes) {
    var touched = new BitSet();
    touched.or(nodes);
    nodes.stream().forEach(node -> touchNeighbours(node, touched));
    return touched;
  }

  private void touchNeighbours(int node, BitSet touched) {
    for (int at = topology.first(node); at < topology.first(node + 1); at++) {
      int other = topology.ties().other(topology.tieAt(at), node);
      touched.set(other);
      if (topology.nodes().kind(other) == NodeKind.NETWORK) {
        addAgencies(other, touched);
      }
    }
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
