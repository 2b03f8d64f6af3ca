/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.question;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import org.bridgehead.service.topology.EiIndex;
import org.jspecify.annotations.Nullable;

/**
 * How far a group's contacts lead out of it: its E–I index.
 *
 * @param outside how many pairs of a school of the group and one outside share something
 * @param inside how many pairs of two schools of the group do
 * @param index (outside − inside) / (outside + inside), from −1 to 1; null where there are none
 * @param expected the index if contacts fell anywhere; null where there could be none
 * @param words the same in words
 */
@Serdeable
public record OutsideTies(
    long outside, long inside, @Nullable Double index, @Nullable Double expected, String words) {

  /** What the figures are. */
  public static final Map<String, Meaning> MEANING =
      Map.of(
          "outside",
          new Meaning(
              "Contacts outside",
              "How many pairs of a school of the group and one of another share a learning network,"
                  + " a post or an activity on record."),
          "inside",
          new Meaning("Contacts inside", "How many pairs of two schools of the group do."),
          "index",
          new Meaning(
              "Outwardness (E–I index)",
              "Contacts outside less those inside, as a share of both: −1 if all are inside, 1 if"
                  + " all are outside."),
          "expected",
          new Meaning(
              "Outwardness by chance",
              "What it would be if contacts fell on any two schools alike: a small group can"
                  + " hardly but look outwards."));

  /** The index of a group with its words. */
  public static OutsideTies of(EiIndex index) {
    return new OutsideTies(
        index.outside(),
        index.inside(),
        ByChance.orNull(index.value()),
        ByChance.orNull(index.expected()),
        words(index));
  }

  private static String words(EiIndex index) {
    if (index.outside() == 0) {
      return index.inside() == 0 ? "no link on record" : "no outside link on record";
    }
    double less = index.value().orElse(0) - index.expected().orElse(0);
    return less < 0
        ? "more inward than contacts at random would be"
        : "as outward as contacts at random would be, or more";
  }
}
