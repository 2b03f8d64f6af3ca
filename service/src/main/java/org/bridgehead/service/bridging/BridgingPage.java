/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.bridging;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bridgehead.service.page.Words;
import org.bridgehead.service.question.ShownTie;

/** Words of the pages of bridges. */
public final class BridgingPage {

  /** The kinds that a list can be narrowed down to. */
  public static final List<String> KINDS =
      List.of("post", "school", "authority", "agency", "network", "activity");

  private static final int MOST_POSTS = 3;

  private BridgingPage() {}

  /**
   * A bridge by name; a post by its roles and where they are held, and by what its holder took part
   * in only where there is no role.
   */
  public static String who(Bridge bridge) {
    var place = bridge.place();
    if (!place.kind().equals("post")) {
      return Objects.requireNonNullElse(place.name(), place.kind() + " " + place.key());
    }
    var ties =
        bridge.why().ties().stream().filter(tie -> tie.from().key().equals(place.key())).toList();
    var held =
        ties.stream().filter(tie -> !isPart(tie)).map(BridgingPage::held).distinct().toList();
    if (held.isEmpty()) {
      return ties.isEmpty()
          ? "a post without a role on record on the day"
          : "a participant in "
              + Words.number(ties.size())
              + (ties.size() == 1 ? " activity" : " activities");
    }
    return held.stream().limit(MOST_POSTS).collect(Collectors.joining(" and "))
        + (held.size() > MOST_POSTS ? " and " + (held.size() - MOST_POSTS) + " more" : "");
  }

  private static boolean isPart(ShownTie tie) {
    return tie.type().equals("TOOK_PART_IN");
  }

  private static String held(ShownTie tie) {
    var role =
        switch (tie.type()) {
          case "BROKERS" -> "broker";
          case "FACILITATES" -> "facilitator";
          default -> Objects.requireNonNullElse(tie.role(), "post");
        };
    var where = Objects.requireNonNullElse(tie.to().name(), tie.to().key());
    return "the " + role.toLowerCase(java.util.Locale.UK) + " of " + where;
  }
}
