/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.lookup;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.bridgehead.importer.claim.Claim;
import org.jspecify.annotations.Nullable;

/**
 * What one source states of a tie.
 *
 * @param source the source's id
 * @param start the start it states; null where it states none
 * @param end the end it states; null where it states none
 * @param note what else it says; null for nothing
 */
@Serdeable
public record ClaimDates(
    String source, @Nullable LocalDate start, @Nullable LocalDate end, @Nullable String note) {

  static ClaimDates of(Claim claim) {
    String note = claim.note().isEmpty() ? null : claim.note();
    return new ClaimDates(claim.source().id(), claim.start(), claim.end(), note);
  }
}
