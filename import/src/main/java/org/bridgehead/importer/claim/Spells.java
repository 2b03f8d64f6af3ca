/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bridgehead.cypher.TieSort;
import org.jspecify.annotations.Nullable;

/**
 * Adds claims up to ties. The result is a function of three sets and of nothing else, so the order
 * in which sources arrived cannot matter:
 *
 * <ul>
 *   <li>the claims made under one {@link TieKey};
 *   <li>the extracts that list the tie's subject and are complete for its sort: one of them that
 *       does not show the tie is an absence;
 *   <li>the stated starts of the subject's other ties of that sort, which may have replaced it.
 * </ul>
 *
 * <p>Each claim reaches from its stated start (else the day it was seen) to its stated end (else
 * the first absence after it was seen, else without end). Claims whose reaches overlap, directly or
 * through others, speak of one tie; claims with a gap between them speak of two. Of one tie:
 *
 * <ul>
 *   <li>it starts at the earliest stated start; if none is stated, when it was first seen;
 *   <li>it ends at the end that the newest source to state one states; else, if an absence follows
 *       the last time it was seen, at the start of whatever replaced it if that falls after the one
 *       and no later than the other, else at the absence.
 * </ul>
 *
 * A stated date outranks an absence; where they disagree the tie is marked contradicted.
 */
public final class Spells {

  /** Ties that hold whenever both their ends live, unless a source dates them. */
  private static final Set<TieSort> UNDATED =
      EnumSet.of(
          TieSort.PARTICIPATION,
          TieSort.ACTIVITY,
          TieSort.BORDER,
          TieSort.RESEMBLANCE,
          TieSort.AVOIDANCE,
          TieSort.TRAVEL,
          TieSort.HEADCOUNT,
          TieSort.REVIEW,
          TieSort.OUTCOME,
          TieSort.INTERVENTION);

  private final TieSort sort;
  private final NavigableSet<LocalDate> absences;
  private final NavigableSet<LocalDate> replacements;

  private Spells(
      TieSort sort, NavigableSet<LocalDate> absences, NavigableSet<LocalDate> replacements) {
    this.sort = sort;
    this.absences = absences;
    this.replacements = replacements;
  }

  /**
   * Adds up the claims of one tie.
   *
   * @param sort what the tie is a tie of
   * @param claims all claims under the tie's key, at least one
   * @param complete the extracts that list its subject and are complete for the sort
   * @param replacements the starts stated for the subject's other ties of the sort
   * @return the effective ties, earliest first; one unless the claims leave gaps
   */
  public static List<Spell> of(
      TieSort sort,
      Collection<Claim> claims,
      Collection<Source> complete,
      NavigableSet<LocalDate> replacements) {
    List<Claim> stated = claims.stream().filter(claim -> !claim.disputes()).toList();
    List<Claim> disputes = claims.stream().filter(Claim::disputes).sorted().toList();
    if (stated.isEmpty()) {
      return List.of(neverHeld(disputes));
    }
    List<Spell> spells = new Spells(sort, absences(stated, complete), replacements).addUp(stated);
    return disputes.isEmpty() ? spells : disputed(spells, disputes);
  }

  /** What nobody states but some dispute is kept and holds on no day. */
  private static Spell neverHeld(List<Claim> disputes) {
    LocalDate seen = disputes.getFirst().seen();
    return new Spell(seen, Basis.FIRST_SEEN, seen, Basis.ABSENT, disputes, false);
  }

  /**
   * A dispute is kept with the newest spell, and is at rest once its source states the tie again.
   */
  private static List<Spell> disputed(List<Spell> spells, List<Claim> disputes) {
    Spell newest = spells.getLast();
    List<Claim> claims =
        Stream.concat(newest.claims().stream(), disputes.stream()).sorted().toList();
    boolean open =
        disputes.stream()
            .anyMatch(
                dispute -> newest.claims().stream().noneMatch(claim -> claim.restates(dispute)));
    List<Spell> all = new ArrayList<>(spells.subList(0, spells.size() - 1));
    all.add(
        new Spell(
            newest.start(),
            newest.startBasis(),
            newest.end(),
            newest.endBasis(),
            claims,
            newest.contradicted() || open));
    return List.copyOf(all);
  }

  private static NavigableSet<LocalDate> absences(
      Collection<Claim> claims, Collection<Source> complete) {
    if (complete.isEmpty()) {
      return Collections.emptyNavigableSet();
    }
    NavigableSet<LocalDate> absences = new TreeSet<>();
    for (Source source : complete) {
      absences.add(source.date());
    }
    for (Claim claim : claims) {
      absences.remove(claim.seen());
    }
    return absences;
  }

  private List<Spell> addUp(Collection<Claim> claims) {
    if (claims.size() == 1) {
      return List.of(spell(List.copyOf(claims)));
    }
    List<Claim> byReach =
        new TreeSet<>(claims).stream().sorted(Comparator.comparing(Spells::reachStart)).toList();
    List<Spell> spells = new ArrayList<>();
    List<Claim> together = new ArrayList<>();
    LocalDate reached = LocalDate.MIN;
    for (Claim claim : byReach) {
      if (!together.isEmpty() && !reachStart(claim).isBefore(reached)) {
        spells.add(spell(together));
        together.clear();
        reached = LocalDate.MIN;
      }
      together.add(claim);
      LocalDate end = reachEnd(claim);
      reached = end.isAfter(reached) ? end : reached;
    }
    spells.add(spell(together));
    return List.copyOf(spells);
  }

  private static LocalDate reachStart(Claim claim) {
    return claim.start() != null ? claim.start() : claim.seen();
  }

  private LocalDate reachEnd(Claim claim) {
    if (claim.end() != null) {
      return claim.end();
    }
    LocalDate absent = absences.higher(claim.seen());
    return absent != null ? absent : LocalDate.MAX;
  }

  private Spell spell(List<Claim> together) {
    List<Claim> claims = together.stream().sorted().toList();
    LocalDate firstSeen = claims.getFirst().seen();
    LocalDate lastSeen = claims.getLast().seen();
    LocalDate stated =
        stated(claims.stream().map(Claim::start)).min(LocalDate::compareTo).orElse(null);
    LocalDate start = stated != null ? stated : UNDATED.contains(sort) ? null : firstSeen;
    Basis startBasis =
        stated != null ? Basis.STATED : start == null ? Basis.UNBOUNDED : Basis.FIRST_SEEN;
    LocalDate end = statedEnd(claims);
    Basis endBasis = end == null ? null : Basis.STATED;
    LocalDate absent = absences.higher(lastSeen);
    if (end == null && absent != null) {
      LocalDate replaced = replacements.higher(lastSeen);
      boolean inWindow = replaced != null && !replaced.isAfter(absent);
      end = inWindow ? replaced : absent;
      endBasis = inWindow ? Basis.REPLACED : Basis.ABSENT;
    }
    if (start != null && end != null && end.isBefore(start)) {
      end = start;
    }
    return new Spell(start, startBasis, end, endBasis, claims, contradicted(claims, start, end));
  }

  private static @Nullable LocalDate statedEnd(List<Claim> claims) {
    return claims.stream()
        .filter(claim -> claim.end() != null)
        .max(Comparator.naturalOrder())
        .map(Claim::end)
        .orElse(null);
  }

  private boolean contradicted(
      List<Claim> claims, @Nullable LocalDate start, @Nullable LocalDate end) {
    if (claims.size() == 1 && absences.isEmpty()) {
      return false;
    }
    boolean disagree =
        stated(claims.stream().map(Claim::start)).distinct().count() > 1
            || stated(claims.stream().map(Claim::end)).distinct().count() > 1;
    boolean seenOutside =
        end != null
            && claims.stream()
                .anyMatch(claim -> !claim.seen().isBefore(end) && claim.end() == null);
    boolean notShown =
        start != null
            && absences.stream()
                .anyMatch(day -> !day.isBefore(start) && (end == null || day.isBefore(end)));
    return disagree || seenOutside || notShown;
  }

  private static Stream<LocalDate> stated(Stream<@Nullable LocalDate> dates) {
    return dates.filter(Objects::nonNull).map(Objects::requireNonNull);
  }
}
