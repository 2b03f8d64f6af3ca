/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.school;

import java.util.List;
import org.bridgehead.service.lookup.RecordPage.Fact;
import org.bridgehead.service.lookup.RecordPage.TieGroup;
import org.bridgehead.service.page.Words;
import org.jspecify.annotations.Nullable;

/** What is on record of a school, as its page and a report show it. */
final class SchoolFacts {

  private SchoolFacts() {}

  /** What it is called. */
  static String name(SchoolDetail found) {
    var school = found.school();
    return school.name() == null ? "School " + school.urn() : school.name();
  }

  /** What it is. */
  static List<Fact> facts(SchoolDetail found) {
    var school = found.school();
    var authority = found.authority();
    return List.of(
        Fact.of("URN", school.urn(), "Its number in the official register."),
        Fact.of("Open on the day", found.open() ? "yes" : "no"),
        Fact.of(
            "Authority",
            authority == null ? null : authority.name() + " (" + authority.key() + ")"),
        Fact.of("Phase", school.phase()),
        Fact.of("Type", school.type()),
        Fact.of("Ages", ages(school.lowAge(), school.highAge())),
        Fact.of("Town and postcode", place(school.town(), school.postcode())),
        Fact.of("Pupils", school.pupils()),
        Fact.of("Opened", school.opened()),
        Fact.of("Closed", school.closed() == null ? "no closing day on record" : school.closed()),
        Fact.of(
            "Activities",
            Words.number(found.activities()),
            "How many occasions of learning on record it took part in; none on record is not none"
                + " held."),
        Fact.of("Listed in", String.join(", ", school.listedIn())));
  }

  private static @Nullable String ages(@Nullable Integer low, @Nullable Integer high) {
    return low == null || high == null ? null : low + " to " + high;
  }

  private static @Nullable String place(@Nullable String town, @Nullable String postcode) {
    var together = String.join(" ", town == null ? "" : town, postcode == null ? "" : postcode);
    return together.isBlank() ? null : together.strip();
  }

  /** Its ties over time, by what they say. */
  static List<TieGroup> groups(SchoolDetail found) {
    return List.of(
        new TieGroup("memberships", "Networks it is or was in", found.memberships()),
        new TieGroup("posts", "Posts", found.posts()),
        new TieGroup("partnerships", "Agencies that work with it", found.partnerships()),
        new TieGroup("authorities", "Authorities it is or was in", found.authorities()),
        new TieGroup("predecessors", "Schools it followed", found.predecessors()),
        new TieGroup("successors", "Schools that followed it", found.successors()));
  }
}
