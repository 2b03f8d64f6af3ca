/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.post;

import java.util.List;
import org.bridgehead.service.lookup.RecordPage.Fact;
import org.bridgehead.service.lookup.RecordPage.TieGroup;

/** What is on record of whoever holds some posts, as pages and reports tell it. */
final class PostFacts {

  private PostFacts() {}

  /** Who it is, as far as everybody may see it. */
  static List<Fact> facts(Posts found) {
    return List.of(
        Fact.of(
            "Id",
            found.of().key(),
            "Stands for whoever holds these posts; the name shows only to those who may see it."));
  }

  /** Their ties over time, by what they say. */
  static List<TieGroup> groups(Posts found) {
    return List.of(
        new TieGroup("posts", "Posts", found.posts()),
        new TieGroup("brokerage", "Networks brokered for", found.brokerage()),
        new TieGroup("facilitation", "What is facilitated", found.facilitation()));
  }
}
