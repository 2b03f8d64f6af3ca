/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.claim;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One effective tie: a half-open interval and the claims it rests on.
 *
 * @param start first day; null where the tie holds as far back as anyone looks
 * @param startBasis stated, first seen, or unbounded where start is null
 * @param end first day on which it no longer held; null while it holds
 * @param endBasis stated, replaced or absent; null while it holds
 * @param claims in order, at least one
 * @param contradicted whether the claims disagree, or a source complete for it did not show it then
 */
public record Spell(
    @Nullable LocalDate start,
    Basis startBasis,
    @Nullable LocalDate end,
    @Nullable Basis endBasis,
    List<Claim> claims,
    boolean contradicted) {

  public Spell {
    claims = List.copyOf(claims);
    if (claims.isEmpty()) {
      throw new IllegalArgumentException("an effective tie rests on at least one claim");
    }
  }

  /** What the newest source to note anything notes; empty where none does. */
  public String note() {
    return claims.reversed().stream()
        .map(Claim::note)
        .filter(note -> !note.isEmpty() && !note.equals(Claim.DISPUTED))
        .findFirst()
        .orElse("");
  }

  /** Whether the tie held on that day. */
  public boolean holdsOn(LocalDate day) {
    return (start == null || !day.isBefore(start)) && (end == null || day.isBefore(end));
  }
}
