/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.synthetic;

import java.util.List;
import org.bridgehead.importer.synthetic.Heads.Head;
import org.bridgehead.importer.synthetic.Leaders.Leader;

/**
 * Finds leaders for the networks, and among them those on whom much depends: the one critical
 * friend between a secluded authority and the rest, and the one leader of each cluster.
 */
final class LeadersBuilder {

  /** One secluded authority in two has nobody who links it to the rest. */
  private static final int UNREACHED_EVERY = 48;

  private final Territory territory;
  private final Schools schools;
  private final Heads heads;
  private final List<Agency> agencies;
  private final List<Network> networks;
  private final List<Network> outgoing;
  private final Chance chance;
  private final Leaders.Book book;

  private LeadersBuilder(
      Territory territory,
      Schools schools,
      Heads heads,
      List<Agency> agencies,
      List<Network> networks,
      long seed) {
    this.territory = territory;
    this.schools = schools;
    this.heads = heads;
    this.agencies = agencies;
    this.networks = networks;
    this.outgoing =
        networks.stream()
            .filter(network -> network.running() && !network.cluster())
            .filter(network -> !network.home().secluded() && !network.schools().isEmpty())
            .toList();
    this.chance = Chance.of(seed, "leaders", 0);
    this.book = new Leaders.Book(chance);
  }

  static Leaders build(
      Territory territory,
      Schools schools,
      Heads heads,
      List<Agency> agencies,
      List<Network> networks,
      Sizes sizes,
      long seed) {
    LeadersBuilder builder =
        new LeadersBuilder(territory, schools, heads, agencies, networks, seed);
    territory.authorities().stream().filter(Authority::secluded).forEach(builder::befriend);
    networks.forEach(builder::lead);
    while (builder.book.size() < sizes.leaders()) {
      builder.crossCut();
    }
    return builder.book.leaders();
  }

  private void befriend(Authority secluded) {
    if (secluded.index() % UNREACHED_EVERY == UNREACHED_EVERY - 1) {
      return;
    }
    Network local =
        networks.stream().filter(n -> n.home().equals(secluded)).findFirst().orElseThrow();
    Leader friend = book.leader();
    book.network(friend, local, "critical friend");
    book.network(friend, chance.pick(outgoing), "critical friend");
  }

  private void lead(Network network) {
    if (network.cluster()) {
      Leader only = book.leader();
      book.network(only, network, "network leader");
      book.network(only, chance.pick(outgoing), "co-leader");
    } else if (!chance.percent(network.home().thin() ? 50 : 8)) {
      leadFromPost(network);
    }
  }

  private void leadFromPost(Network network) {
    List<School> members = network.schools();
    boolean local = network.home().secluded();
    if (members.isEmpty() || !local && chance.percent(15)) {
      Leader officer = book.leader();
      book.network(officer, network, "network leader");
      book.authority(officer, network.home(), "adviser");
    } else if (local || chance.percent(60)) {
      School school = chance.pick(members);
      Leader head = leaderFrom(school);
      book.network(head, network, "network leader");
      book.school(head, school, "headteacher");
      coLead(head, local);
    } else {
      Leader leader = book.leader();
      book.network(leader, network, "network leader");
      book.school(leader, schoolNear(network.home()), "deputy headteacher");
    }
  }

  private void coLead(Leader leader, boolean local) {
    if (!local && chance.percent(20)) {
      book.network(leader, chance.pick(outgoing), "co-leader");
    }
  }

  /** The head by name, so that the workbook and the register can be found to mean one person. */
  private Leader leaderFrom(School school) {
    Head head = heads.of(school);
    return head == null || chance.percent(40) ? book.leader() : book.leader(head.name().full());
  }

  private void crossCut() {
    Leader leader = book.leader();
    switch (chance.below(7)) {
      case 0, 1 -> {
        chance
            .some(outgoing, chance.between(2, 3))
            .forEach(network -> book.network(leader, network, "critical friend"));
      }
      case 2 -> {
        Authority home = chance.pick(territory.outgoing());
        book.school(leader, sociable(home), "executive head");
        book.school(leader, schoolNear(home), "executive head");
      }
      case 3 -> {
        book.network(leader, chance.pick(outgoing), "facilitator");
        book.authority(leader, chance.pick(territory.outgoing()), "adviser");
      }
      case 4 -> {
        Network network = chance.pick(outgoing);
        book.network(leader, network, "facilitator");
        book.school(leader, schoolNear(network.home()), "deputy headteacher");
      }
      case 5 -> {
        Agency agency = chance.pick(agencies.stream().filter(this::reachesOut).toList());
        book.agency(leader, agency, "network link officer");
        book.network(leader, chance.pick(outgoing), "facilitator");
      }
      default -> {
        Network network = chance.pick(outgoing);
        book.network(leader, network, "facilitator");
        book.authority(leader, network.home(), "children's services officer");
      }
    }
  }

  private boolean reachesOut(Agency agency) {
    return agency.authority() == null || !agency.authority().secluded();
  }

  /** A school in an authority that works with this one, or in this one if there is none. */
  private School schoolNear(Authority home) {
    List<Authority> near = territory.partnersOf(home);
    return sociable(near.isEmpty() ? home : chance.pick(near));
  }

  private School sociable(Authority authority) {
    return chance.pick(schools.sociableIn(authority));
  }
}
