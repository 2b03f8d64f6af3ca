/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.change;

import io.micronaut.serde.annotation.Serdeable;

/**
 * How many pairs of schools of the scope have a route.
 *
 * @param pairsBefore how many had one
 * @param pairsAfter how many have one
 * @param pairsLost how many pairs of schools that are in the scope before and after lose theirs
 * @param pairsGained how many of these gain one
 * @param cutOff how many schools have a route to another open school only before
 * @param joinedUp how many have one only after
 * @param left how many schools are in the scope only before
 * @param come how many are in it only after
 */
@Serdeable
public record PathChangeTotals(
    long pairsBefore,
    long pairsAfter,
    long pairsLost,
    long pairsGained,
    int cutOff,
    int joinedUp,
    int left,
    int come) {}
