/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.lookup;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.bridgehead.importer.claim.Claim;
import org.bridgehead.service.store.TieRow;
import org.jspecify.annotations.Nullable;

/**
 * A tie on record, with what it rests on.
 *
 * @param sort what it is a tie of, such as trust, head or membership
 * @param role the role in it; null where it has none
 * @param with the other end
 * @param start first day; null as far back as anyone looks
 * @param startBasis stated, first-seen (the start is not known: the first extract that showed it)
 *     or unbounded
 * @param end first day on which it no longer held; null while it holds
 * @param endBasis stated, replaced, or absent (it ended no later than that); null while it holds
 * @param inForce whether it holds on the day asked about, and both ends live then
 * @param kind what kind of succession it is, or how a member came in; null for neither
 * @param rank how alike two authorities are, 1 for the most; null for other sorts
 * @param sources the sources that show it, oldest first
 * @param lastConfirmed the newest day on which a source showed it
 * @param contradicted whether the sources disagree
 * @param claims what each source states, where they disagree or state different dates; else empty
 */
@Serdeable
public record RecordedTie(
    String sort,
    @Nullable String role,
    Party with,
    @Nullable LocalDate start,
    @Nullable String startBasis,
    @Nullable LocalDate end,
    @Nullable String endBasis,
    boolean inForce,
    @Nullable String kind,
    @Nullable Long rank,
    List<String> sources,
    @Nullable LocalDate lastConfirmed,
    boolean contradicted,
    List<ClaimDates> claims) {

  /** Copies the sources and the claims. */
  public RecordedTie {
    sources = List.copyOf(sources);
    claims = List.copyOf(claims);
  }

  static RecordedTie of(TieRow row, boolean inForce, Map<String, String> names) {
    List<Claim> claims = row.claims().stream().map(Claim::of).toList();
    List<Claim> stated = claims.stream().filter(claim -> !claim.disputes()).toList();
    boolean contradicted = Boolean.TRUE.equals(row.contradicted());
    boolean person = row.otherKind().equals(Party.PERSON);
    String name = person ? names.get(row.otherKey()) : row.otherName();
    return new RecordedTie(
        row.sort(),
        row.role(),
        new Party(row.otherKind(), row.otherKey(), name),
        row.start(),
        row.startBasis(),
        row.end(),
        row.endBasis(),
        inForce,
        row.kind() == null ? row.entry() : row.kind(),
        row.rank(),
        stated.stream().map(claim -> claim.source().id()).distinct().toList(),
        stated.stream().map(Claim::seen).max(Comparator.naturalOrder()).orElse(null),
        contradicted,
        contradicted || stateDifferentDates(stated)
            ? claims.stream().map(ClaimDates::of).toList()
            : List.of());
  }

  private static boolean stateDifferentDates(List<Claim> claims) {
    return differ(claims.stream().map(Claim::start).toList())
        || differ(claims.stream().map(Claim::end).toList());
  }

  private static boolean differ(List<@Nullable LocalDate> dates) {
    return dates.stream().filter(date -> date != null).distinct().count() > 1;
  }
}
