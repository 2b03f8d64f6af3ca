/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.change;

import java.time.LocalDate;
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
 * @param parts what changed; null while no first day is asked for
 */
public record ChangesPage(
    Here here, ScopeChoices choices, LocalDate from, LocalDate to, @Nullable Parts parts) {

  /**
   * What changed, question by question.
   *
   * @param isolation which schools stand elsewhere
   * @param bridging which posts and organisations have a greater or smaller part; null while that
   *     is being worked out
   * @param links which pairs of authorities gained or lost links
   * @param paths how many pairs of schools gained or lost a route
   */
  public record Parts(
      Answer<ChangeFigures<IsolationChangeTotals>, RungChange> isolation,
      @Nullable Answer<ChangeFigures<BridgingChangeTotals>, BridgeChange> bridging,
      Answer<ChangeFigures<LinkChangeTotals>, LinkChange> links,
      Answer<ChangeFigures<PathChangeTotals>, ReachChange> paths) {}

  /** Where links lead that are about the first day. */
  public Here before() {
    return here.on(from);
  }

  /** Where links lead that are about the second day. */
  public Here after() {
    return here.on(to);
  }
}
