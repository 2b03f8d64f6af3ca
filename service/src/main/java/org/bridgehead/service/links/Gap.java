/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.links;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.bridgehead.service.question.Place;
import org.bridgehead.service.question.Why;
import org.jspecify.annotations.Nullable;

/**
 * Two authorities that one would expect to be linked, with no link on record.
 *
 * @param a the one
 * @param b the other
 * @param borders whether they share a border
 * @param likenesses where one is among those most like the other
 * @param state "nothing on record" where something is recorded of both, else "not known"
 * @param schoolsOfA how many schools of the scope the one has on record
 * @param schoolsOfB how many the other has
 * @param why what that rests on
 */
@Serdeable
public record Gap(
    Place a,
    Place b,
    boolean borders,
    List<Likeness> likenesses,
    String state,
    int schoolsOfA,
    int schoolsOfB,
    Why why) {

  /** Copies the likenesses. */
  public Gap {
    likenesses = List.copyOf(likenesses);
  }

  /**
   * One authority's likeness to another.
   *
   * @param of the code of the authority whose list of likes it is
   * @param to the code of the one in that list
   * @param rank its rank there, 1 for the most alike; null if none is on record
   */
  @Serdeable
  public record Likeness(String of, String to, @Nullable String rank) {}
}
