/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.change;

import io.micronaut.serde.annotation.Serdeable;
import org.bridgehead.service.question.Place;
import org.jspecify.annotations.Nullable;

/**
 * A post or organisation through which more or fewer routes between schools go.
 *
 * @param place the post or organisation
 * @param betweennessBefore on the shortest routes of how many pairs of other schools it was
 * @param betweennessAfter on those of how many it is
 * @param shareBefore the same as a share of all pairs that had a route, 0 to 1
 * @param shareAfter the same as a share of all that have one
 * @param rankBefore its place among those of its kinds, 1 for the greatest; null if it had no part
 * @param rankAfter the same after
 * @param cutPointBefore whether something had come apart without it
 * @param cutPointAfter whether something comes apart without it
 * @param why what that rests on
 */
@Serdeable
public record BridgeChange(
    Place place,
    double betweennessBefore,
    double betweennessAfter,
    double shareBefore,
    double shareAfter,
    @Nullable Integer rankBefore,
    @Nullable Integer rankAfter,
    boolean cutPointBefore,
    boolean cutPointAfter,
    WhyChanged why) {}
