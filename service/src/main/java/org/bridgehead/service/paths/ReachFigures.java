/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.paths;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.bridgehead.service.question.Place;
import org.bridgehead.service.question.Why;
import org.jspecify.annotations.Nullable;

/**
 * How far practice reaches.
 *
 * @param from where it begins
 * @param words the same in words
 * @param reached how many places are reached by each step or month
 * @param firstCarriers through whom most is reached, the greatest first
 * @param firstCarriersLeftOut how many more there are
 */
@Serdeable
public record ReachFigures(
    Place from,
    String words,
    List<Reached> reached,
    List<FirstCarrier> firstCarriers,
    int firstCarriersLeftOut) {

  /** Copies the lists. */
  public ReachFigures {
    reached = List.copyOf(reached);
    firstCarriers = List.copyOf(firstCarriers);
  }

  /**
   * What is reached by a step or a day, what was reached before included.
   *
   * @param steps within how many steps; null if it is reached by date
   * @param by by which day, the last of a month or of the window; null if it is reached by steps
   * @param schools how many schools
   * @param networks how many networks
   * @param posts how many posts
   * @param agencies how many agencies
   * @param authorities how many authorities, as parties to a tie
   * @param activities how many activities
   * @param authoritiesOfSchools how many authorities have a school among those reached
   */
  @Serdeable
  public record Reached(
      @Nullable Integer steps,
      @Nullable LocalDate by,
      int schools,
      int networks,
      int posts,
      int agencies,
      int authorities,
      int activities,
      int authoritiesOfSchools) {}

  /**
   * A place one step from the start through which others are reached.
   *
   * @param place the place
   * @param schools how many schools are told by a route that begins there
   * @param places how many places of any kind
   * @param why the tie to it from the start
   */
  @Serdeable
  public record FirstCarrier(Place place, int schools, int places, Why why) {}
}
