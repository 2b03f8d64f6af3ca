/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.inclusion;

import io.micronaut.serde.annotation.Serdeable;
import org.bridgehead.service.question.Place;
import org.bridgehead.service.question.Why;
import org.jspecify.annotations.Nullable;

/**
 * What the plan proposes for one school.
 *
 * @param school the school
 * @param rung the code of its rung on the ladder of isolation
 * @param placed whether it is placed
 * @param network the network that could invite it; null where it is left out, or is to form a new
 *     one
 * @param networkName the same in words; null where it is left out
 * @param score how well they fit, 0 to 100; null where it is left out
 * @param why why there, or why it remains out
 */
@Serdeable
public record PlannedSchool(
    Place school,
    String rung,
    boolean placed,
    @Nullable Place network,
    @Nullable String networkName,
    @Nullable Double score,
    Why why) {}
