/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.claim;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * When a school, network or activity lived: a half-open interval.
 *
 * @param start first day; null where none is stated: then as far back as anyone looks
 * @param end first day on which it no longer lived; null while it does
 */
public record Lifetime(@Nullable LocalDate start, @Nullable LocalDate end) {

  /**
   * Adds up what sources say of one lifetime, whatever their order: it starts at the earliest start
   * that any states; the newest source decides whether it has ended: at the end it states, else, if
   * it shows it closed, when that was first seen after it was last seen open.
   */
  public static Lifetime of(Collection<Claim> claims) {
    LocalDate start =
        claims.stream()
            .map(Claim::start)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(null);
    TreeSet<Claim> ordered = new TreeSet<>(claims);
    if (ordered.isEmpty()) {
      return new Lifetime(start, null);
    }
    LocalDate end = ordered.last().end();
    if (end == null && !ordered.last().shown()) {
      end = firstSeenClosed(ordered);
    }
    return new Lifetime(start, end);
  }

  private static LocalDate firstSeenClosed(TreeSet<Claim> ordered) {
    LocalDate first = ordered.last().seen();
    for (Claim claim : ordered.descendingSet()) {
      if (claim.shown()) {
        break;
      }
      if (claim.end() != null) {
        return claim.end();
      }
      first = claim.seen();
    }
    return first;
  }
}
