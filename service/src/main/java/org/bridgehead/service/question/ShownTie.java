/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.question;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tie, with what it rests on.
 *
 * @param type what it is, such as {@code MEMBER_OF}
 * @param role the role in it; for a likeness its rank; null if there is none
 * @param from where it leads from
 * @param to where it leads to
 * @param start the first day on which it holds; null if it has no known start at all
 * @param startKnown whether a source states the start; else it is the first sighting
 * @param end the day from which it holds no more; null if it is open
 * @param endBasis why it ends then; null if it is open
 * @param sources the ids of the sources that claim it
 * @param lastConfirmed the newest day on which a source showed it; null if no source is on record
 * @param contradicted whether the sources disagree
 * @param claims what each source states where they disagree; else empty
 */
@Serdeable
public record ShownTie(
    String type,
    @Nullable String role,
    Place from,
    Place to,
    @Nullable LocalDate start,
    boolean startKnown,
    @Nullable LocalDate end,
    @Nullable String endBasis,
    List<String> sources,
    @Nullable LocalDate lastConfirmed,
    boolean contradicted,
    List<StatedClaim> claims) {

  /** Copies the lists. */
  public ShownTie {
    sources = List.copyOf(sources);
    claims = List.copyOf(claims);
  }
}
