/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bridgehead.service.store.NamesakePost;
import org.jspecify.annotations.Nullable;

/**
 * What the record says for and against it that two people of one name are one. None of it decides
 * anything.
 *
 * @param speaksFor in words
 * @param against in words
 */
record Evidence(List<String> speaksFor, List<String> against) {

  private static final double FAR_KM = 50;
  private static final double METRES = 1000;

  static Evidence of(Namesake one, Namesake other) {
    List<String> speaksFor = new ArrayList<>(List.of("The same name."));
    List<String> against = new ArrayList<>();
    if (one.hasGid() && other.hasGid()) {
      against.add("The register of governors gives them two numbers.");
    }
    for (NamesakePost a : one.posts()) {
      for (NamesakePost b : other.posts()) {
        if (isSamePlace(a, b)) {
          add(speaksFor, "Both have served " + Namesake.place(a) + ".");
        } else if (overlap(a, b)) {
          compareElsewhere(a, b, against);
        }
      }
    }
    return new Evidence(speaksFor, against);
  }

  private static void compareElsewhere(NamesakePost a, NamesakePost b, List<String> against) {
    double km = distanceKm(a, b);
    if (km >= FAR_KM) {
      add(
          against,
          "Posts at the same time, %.0f km apart: %s and %s."
              .formatted(km, Namesake.place(a), Namesake.place(b)));
    } else if (a.sort().equals("head") && b.sort().equals("head")) {
      add(
          against,
          "Heads at the same time of %s and %s.".formatted(Namesake.place(a), Namesake.place(b)));
    }
  }

  private static void add(List<String> evidence, String words) {
    if (!evidence.contains(words)) {
      evidence.add(words);
    }
  }

  private static boolean isSamePlace(NamesakePost a, NamesakePost b) {
    return a.organisationKind().equals(b.organisationKind())
        && a.organisationKey().equals(b.organisationKey());
  }

  /** Whether the one began before the other ended; a day that is not known is taken as far off. */
  private static boolean overlap(NamesakePost a, NamesakePost b) {
    return isBefore(a.start(), b.end()) && isBefore(b.start(), a.end());
  }

  private static boolean isBefore(@Nullable LocalDate start, @Nullable LocalDate end) {
    return start == null || end == null || start.isBefore(end);
  }

  /** In kilometres as the crow flies; 0 where it is not known. */
  private static double distanceKm(NamesakePost a, NamesakePost b) {
    if (a.easting() == null
        || a.northing() == null
        || b.easting() == null
        || b.northing() == null) {
      return 0;
    }
    return Math.hypot(a.easting() - b.easting(), a.northing() - b.northing()) / METRES;
  }
}
