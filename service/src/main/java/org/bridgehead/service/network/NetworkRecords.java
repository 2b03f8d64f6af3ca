/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.network;

import jakarta.inject.Singleton;
import org.bridgehead.cypher.TieType;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.lookup.Day;
import org.bridgehead.service.lookup.Lookups;
import org.bridgehead.service.lookup.RecordedTies;
import org.bridgehead.service.lookup.TieAnswers;
import org.bridgehead.service.security.Access;
import org.bridgehead.service.store.Network;
import org.bridgehead.service.store.NetworkAndTies;
import org.bridgehead.service.store.NetworkRepository;
import org.jspecify.annotations.Nullable;

/** Finds all that is on record of a network, for the API and for pages. */
@Singleton
final class NetworkRecords {

  private final NetworkRepository networks;
  private final Lookups lookups;
  private final TieAnswers answers;

  NetworkRecords(NetworkRepository networks, Lookups lookups, TieAnswers answers) {
    this.networks = networks;
    this.lookups = lookups;
    this.answers = answers;
  }

  /** All that is on record of it, as far as the reader may see it. */
  NetworkDetail find(String id, @Nullable String asOf, Access access) {
    Day day = lookups.day(asOf);
    NetworkAndTies found =
        networks.find(id).orElseThrow(() -> new Failure.UnknownResource("network", id).exception());
    Network network = found.self();
    RecordedTies ties = answers.read(access, day, found.ties(), network.started(), network.ended());
    return new NetworkDetail(
        day.asOf(),
        day.newestDate(),
        day.revision(),
        network,
        day.isWithin(network.started(), network.ended()),
        NetworkSize.of(day, id),
        ties.to(TieType.MEMBER_OF),
        ties.to(TieType.BROKERS),
        ties.to(TieType.FACILITATES),
        ties.to(TieType.PARTNERS),
        ties.to(TieType.SERVES),
        found.activities());
  }

  /** What happened to it and when. */
  TimeLine timeLine(NetworkDetail found) {
    return TimeLine.of(found, networks.listOccasions(found.network().id()));
  }
}
