/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.question;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * What one source states of a tie about which sources disagree.
 *
 * @param source the id of the source
 * @param start the start it states, as it states it; null if none
 * @param end the end it states; null if none
 * @param disputes whether it says that the tie is not so
 */
@Serdeable
public record StatedClaim(
    String source, @Nullable String start, @Nullable String end, boolean disputes) {

  /** The claim that the store keeps as {@code source|start|end|note}. */
  static StatedClaim of(String claim) {
    var parts = claim.split("\\|", -1);
    return new StatedClaim(
        parts[0], part(parts, 1), part(parts, 2), "disputed".equals(part(parts, 3)));
  }

  private static @Nullable String part(String[] parts, int at) {
    return at >= parts.length || parts[at].isEmpty() ? null : parts[at];
  }
}
