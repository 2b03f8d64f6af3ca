/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.around;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.bridgehead.service.question.Place;
import org.bridgehead.service.question.ShownTie;

/**
 * What is around a place.
 *
 * @param place the place in the middle
 * @param words the same in words
 * @param steps within how many steps
 * @param counted how many places of each kind are shown, the nearest first
 * @param leftOut how many more places are within the steps
 * @param leftOutWords which of them are shown, in words; empty if all are
 * @param ties every tie of the day between two of the places shown
 */
@Serdeable
public record AroundFigures(
    Place place,
    String words,
    int steps,
    List<Counted> counted,
    int leftOut,
    String leftOutWords,
    List<ShownTie> ties) {

  /** Copies the lists. */
  public AroundFigures {
    counted = List.copyOf(counted);
    ties = List.copyOf(ties);
  }

  /**
   * How many places of a kind are so many steps away.
   *
   * @param steps how many steps
   * @param kind the kind, such as school
   * @param places how many
   */
  @Serdeable
  public record Counted(int steps, String kind, int places) {}
}
