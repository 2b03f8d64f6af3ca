/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.authority;

import java.util.List;
import org.bridgehead.service.lookup.RecordPage.Fact;
import org.bridgehead.service.lookup.RecordPage.TieGroup;
import org.bridgehead.service.page.Words;

/** What is on record of an authority, as its page and a report show it. */
final class AuthorityFacts {

  private AuthorityFacts() {}

  /** What it is called. */
  static String name(AuthorityDetail found) {
    var authority = found.authority();
    return authority.name() == null ? "Authority " + authority.code() : authority.name();
  }

  /** What it is. */
  static List<Fact> facts(AuthorityDetail found) {
    var authority = found.authority();
    return List.of(
        Fact.of("Code", authority.code()),
        Fact.of("Region", authority.region()),
        Fact.of("Type", authority.type()),
        Fact.of("From", authority.started()),
        Fact.of("Until", authority.ended() == null ? "still in being" : authority.ended()),
        Fact.of(
            "Schools",
            Words.number(found.schools()),
            "How many schools were open in it on the day, by the record."),
        Fact.of(
            "State-funded schools",
            Words.number(found.stateFundedSchools()),
            "How many of them the state paid for."),
        Fact.of(
            "Activities",
            Words.number(found.activities()),
            "How many occasions of learning on record it took part in; none on record is not none held."));
  }

  /** Its ties over time, by what they say. */
  static List<TieGroup> groups(AuthorityDetail found) {
    return List.of(
        new TieGroup("networks", "Networks it leads, is part of or is served by", found.networks()),
        new TieGroup("brokerage", "Networks it brokers for", found.brokerage()),
        new TieGroup("facilitation", "What it facilitates", found.facilitation()),
        new TieGroup("facilitators", "Who facilitates it", found.facilitators()),
        new TieGroup("partnerships", "Agencies that work with it", found.partnerships()),
        new TieGroup("posts", "Posts", found.posts()),
        new TieGroup("borders", "Authorities it shares a border with", found.borders()),
        new TieGroup("similar", "Statistically similar authorities", found.similar()),
        new TieGroup("resembling", "Authorities whose similar authority it is", found.resembling()),
        new TieGroup("predecessors", "Authorities it followed", found.predecessors()),
        new TieGroup("successors", "Authorities that followed it", found.successors()));
  }
}
