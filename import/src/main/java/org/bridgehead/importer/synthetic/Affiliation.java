/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.synthetic;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The legal groups of one school at the days of the two group link extracts.
 *
 * @param before the trust at the earlier day, or null
 * @param now the trust at the later day, or null
 * @param sponsorBefore the sponsor at the earlier day, or null
 * @param sponsorNow the sponsor at the later day, or null
 * @param federation the federation, which only the register itself shows, or null
 */
record Affiliation(
    @Nullable Link before,
    @Nullable Link now,
    @Nullable Link sponsorBefore,
    @Nullable Link sponsorNow,
    @Nullable Group federation) {

  static final Affiliation NONE = new Affiliation(null, null, null, null, null);

  /** A school's place in a group, and since when. */
  record Link(Group group, LocalDate joined) {}

  static Affiliation federated(Group federation) {
    return new Affiliation(null, null, null, null, federation);
  }

  Affiliation sponsored(@Nullable Link earlier, @Nullable Link later) {
    return new Affiliation(before, now, earlier, later, federation);
  }

  /** The group that decides which schools can share a head, or null. */
  @Nullable Group owner() {
    return now != null ? now.group() : federation;
  }
}
