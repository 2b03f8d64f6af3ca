/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.change;

import io.micronaut.serde.annotation.Serdeable;
import org.bridgehead.service.question.Place;
import org.jspecify.annotations.Nullable;

/**
 * A school that stands elsewhere on the ladder of isolation.
 *
 * @param school the school
 * @param authority its authority; null if none is on record
 * @param before the code of its rung before; null if it was not in the scope
 * @param after the code of its rung after; null if it is not in the scope
 * @param why what that rests on
 */
@Serdeable
public record RungChange(
    Place school,
    @Nullable Place authority,
    @Nullable String before,
    @Nullable String after,
    WhyChanged why) {}
