/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.change;

import io.micronaut.serde.annotation.Serdeable;

/**
 * What bridging is counted from, before and after.
 *
 * @param pairsBefore how many pairs of schools of the scope had a route
 * @param pairsAfter how many have one
 * @param gained how many posts and organisations have a greater share of them
 * @param lost how many have a smaller share
 */
@Serdeable
public record BridgingChangeTotals(long pairsBefore, long pairsAfter, long gained, long lost) {}
