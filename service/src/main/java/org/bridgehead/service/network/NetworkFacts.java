/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.network;

import java.util.List;
import org.bridgehead.service.lookup.RecordPage.Fact;
import org.bridgehead.service.lookup.RecordPage.TieGroup;
import org.bridgehead.service.page.Words;

/** What is on record of a network, as its page and a report show it. */
final class NetworkFacts {

  private NetworkFacts() {}

  /** What it is called. */
  static String name(NetworkDetail found) {
    var network = found.network();
    return network.name() == null ? "Network " + network.id() : network.name();
  }

  /** What it is. */
  static List<Fact> facts(NetworkDetail found) {
    var network = found.network();
    return List.of(
        Fact.of("Id", network.id()),
        Fact.of(
            "Category",
            network.category(),
            "Legal (a trust, federation or sponsor’s group) or learning (joined to learn together);"
                + " legal groups do not stand in for collaboration."),
        Fact.of("Kind", network.kind()),
        Fact.of("Purpose", network.purpose()),
        Fact.of("Programme", network.programme()),
        Fact.of("Phase", network.phase(), "Planning, early, sustained or ended."),
        Fact.of("Accepts enquiries", network.acceptsEnquiries()),
        Fact.of("From", network.started()),
        Fact.of("Until", network.ended() == null ? "still in being" : network.ended()),
        Fact.of(
            "Member schools",
            Words.number(found.size().schools()) + " (" + found.size().band() + ")",
            "How many schools are members on the day; 6 to 24 is the band in which networks are"
                + " known to work, others are flagged, never forbidden."),
        Fact.of(
            "Activities",
            Words.number(found.activities()),
            "How many occasions of learning of it are on record; none on record is not none"
                + " held."));
  }

  /** Its ties over time, by what they say. */
  static List<TieGroup> groups(NetworkDetail found) {
    return List.of(
        new TieGroup("members", "Members", found.members()),
        new TieGroup("brokers", "Who brokers for it", found.brokers()),
        new TieGroup("facilitators", "Who facilitates it", found.facilitators()),
        new TieGroup("partnerships", "Agencies that work with it", found.partnerships()),
        new TieGroup("posts", "Posts", found.posts()));
  }
}
