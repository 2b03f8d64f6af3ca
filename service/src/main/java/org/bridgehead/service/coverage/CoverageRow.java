/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.coverage;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.bridgehead.cypher.TieSort;
import org.bridgehead.service.store.Covered;
import org.jspecify.annotations.Nullable;

/**
 * What one source holds of one sort of tie.
 *
 * @param sort what they are ties of, such as trust or head
 * @param state "held"; "not known" where no source says anything, which does not mean none
 * @param source the kind of source, and its sender where it has one; null where none says anything
 * @param ties how many are on record, of any date
 * @param inForce how many of them hold on the day
 * @param newestExtract the newest extract that shows one of them; null where none says anything
 */
@Serdeable
public record CoverageRow(
    String sort,
    String state,
    @Nullable String source,
    long ties,
    long inForce,
    @Nullable LocalDate newestExtract) {

  static CoverageRow of(Covered covered) {
    return new CoverageRow(
        covered.sort(),
        "held",
        covered.source(),
        covered.ties(),
        covered.inForce(),
        covered.newestExtract());
  }

  static CoverageRow notKnown(TieSort sort) {
    return new CoverageRow(sort.text(), "not known", null, 0, 0, null);
  }
}
