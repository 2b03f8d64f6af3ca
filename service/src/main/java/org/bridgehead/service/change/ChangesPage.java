/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.change;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.question.Answer;
import org.bridgehead.service.question.ScopeChoices;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two days, as its page shows it.
 *
 * @param here where the reader is
 * @param choices what a reader may narrow it down to
 * @param from the first day; the one that is proposed, while none is asked for
 * @param to the second day
 * @param alone the one question that is shown alone and paged; null for all four
 * @param parts what changed; null while no first day is asked for
 */
public record ChangesPage(
    Here here,
    ScopeChoices choices,
    LocalDate from,
    LocalDate to,
    @Nullable Topic alone,
    @Nullable Parts parts) {

  /**
   * What changed, question by question; null for those not shown.
   *
   * @param isolation which schools stand elsewhere
   * @param bridging which posts and organisations have a greater or smaller part; null too while
   *     that is being worked out
   * @param links which pairs of authorities gained or lost links
   * @param paths how many pairs of schools gained or lost a route
   */
  public record Parts(
      @Nullable Answer<ChangeFigures<IsolationChangeTotals>, RungChange> isolation,
      @Nullable Answer<ChangeFigures<BridgingChangeTotals>, BridgeChange> bridging,
      @Nullable Answer<ChangeFigures<LinkChangeTotals>, LinkChange> links,
      @Nullable Answer<ChangeFigures<PathChangeTotals>, ReachChange> paths) {

    /** One of those that are there; null if none is. */
    public @Nullable Answer<? extends ChangeFigures<?>, ?> any() {
      return Stream.<@Nullable Answer<? extends ChangeFigures<?>, ?>>of(
              isolation, bridging, links, paths)
          .filter(Objects::nonNull)
          .findFirst()
          .orElse(null);
    }
  }

  /** Whether a question has a part on this page. */
  public boolean shows(Topic topic) {
    return alone == null || alone == topic;
  }

  /** Where the rows of a question are that are not on this page. */
  public Rest rest(Topic topic, Answer<?, ?> answer) {
    return alone == null
        ? new Rest(here.with("part", topic.code()), false, null)
        : new Rest(null, true, answer.next());
  }

  /** Where links lead that are about the first day. */
  public Here before() {
    return here.on(from);
  }

  /** Where links lead that are about the second day. */
  public Here after() {
    return here.on(to);
  }
}
