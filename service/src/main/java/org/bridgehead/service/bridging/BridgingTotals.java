/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.bridging;

import io.micronaut.serde.annotation.Serdeable;

/**
 * What the ranks are counted from.
 *
 * @param schools how many schools the scope has
 * @param pairsWithRoute how many pairs of them have a route
 * @param withoutPart how many of the kinds in question have a tie on record but are on no shortest
 *     route; a list leaves them out
 */
@Serdeable
public record BridgingTotals(int schools, long pairsWithRoute, long withoutPart) {}
