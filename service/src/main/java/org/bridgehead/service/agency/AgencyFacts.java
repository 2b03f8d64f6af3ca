/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.agency;

import java.util.List;
import org.bridgehead.service.lookup.RecordPage.Fact;
import org.bridgehead.service.lookup.RecordPage.TieGroup;
import org.bridgehead.service.page.Words;

/** What is on record of an agency, as its page and a report show it. */
final class AgencyFacts {

  private AgencyFacts() {}

  /** What it is called. */
  static String name(AgencyDetail found) {
    var agency = found.agency();
    return agency.name() == null ? "Agency " + agency.id() : agency.name();
  }

  /** What it is. */
  static List<Fact> facts(AgencyDetail found) {
    var agency = found.agency();
    return List.of(
        Fact.of("Id", agency.id()),
        Fact.of("Kind", agency.kind()),
        Fact.of("Authority’s code", agency.authorityCode()),
        Fact.of("From", agency.started()),
        Fact.of("Until", agency.ended() == null ? "still in being" : agency.ended()),
        Fact.of(
            "Activities",
            Words.number(found.activities()),
            "How many occasions of learning on record it took part in; none on record is not none held."));
  }

  /** Its ties over time, by what they say. */
  static List<TieGroup> groups(AgencyDetail found) {
    return List.of(
        new TieGroup("partnerships", "Whom it works with", found.partnerships()),
        new TieGroup("networks", "Networks it is in", found.networks()),
        new TieGroup("brokerage", "Networks it brokers for", found.brokerage()),
        new TieGroup("facilitation", "What it facilitates", found.facilitation()),
        new TieGroup("posts", "Posts", found.posts()));
  }
}
