/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.people;

import io.micronaut.serde.annotation.Serdeable;
import java.time.ZonedDateTime;
import org.bridgehead.importer.plan.PeopleDecisions.Decision;
import org.jspecify.annotations.Nullable;

/**
 * A decision on whether two people are one.
 *
 * @param id its id
 * @param kind same or apart
 * @param of the one person's id when it was decided
 * @param and the other's
 * @param reason why
 * @param by the id of the key it was decided with
 * @param at when
 * @param withdrawnBy the id of the key that withdrew it; null while it stands
 * @param withdrawnAt when; null while it stands
 */
@Serdeable
public record DecisionView(
    String id,
    String kind,
    String of,
    String and,
    String reason,
    String by,
    ZonedDateTime at,
    @Nullable String withdrawnBy,
    @Nullable ZonedDateTime withdrawnAt) {

  static DecisionView of(Decision decision) {
    return new DecisionView(
        decision.id(),
        decision.kind(),
        decision.of(),
        decision.and(),
        decision.reason(),
        decision.by(),
        decision.at(),
        decision.withdrawnBy(),
        decision.withdrawnAt());
  }
}
