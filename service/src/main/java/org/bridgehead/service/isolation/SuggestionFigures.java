/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.isolation;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.bridgehead.service.question.Place;
import org.bridgehead.service.question.Why;
import org.jspecify.annotations.Nullable;

/**
 * What else could be done for a school: answers of the same standing as the networks suggested.
 *
 * @param school the school
 * @param rung the code of its rung; null if it was not open
 * @param rungWords its rung in words; null if it was not open
 * @param newNetwork forming a new network
 * @param leaveAlone leaving the school alone for now
 */
@Serdeable
public record SuggestionFigures(
    Place school,
    @Nullable String rung,
    @Nullable String rungWords,
    NewNetworkView newNetwork,
    LeaveAlone leaveAlone) {

  /**
   * Forming a new network with these.
   *
   * @param possible whether enough schools are in reach for a network in band
   * @param words the same in words
   * @param inReach how many schools without a learning network are in reach, listed or not
   * @param schools the best of them
   */
  @Serdeable
  public record NewNetworkView(
      boolean possible, String words, int inReach, List<FounderView> schools) {

    /** Copies the schools. */
    public NewNetworkView {
      schools = List.copyOf(schools);
    }
  }

  /**
   * A school with which a new network could be formed.
   *
   * @param school the school
   * @param score how well it fits, 0 to 100
   * @param why the same in words and by ties
   */
  @Serdeable
  public record FounderView(Place school, double score, Why why) {}

  /**
   * Leaving it alone for now.
   *
   * @param words what speaks for it
   * @param reasons each thing that does, in a sentence
   */
  @Serdeable
  public record LeaveAlone(String words, List<String> reasons) {

    /** Copies the reasons. */
    public LeaveAlone {
      reasons = List.copyOf(reasons);
    }
  }
}
