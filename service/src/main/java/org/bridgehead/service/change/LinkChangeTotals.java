/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.change;

import io.micronaut.serde.annotation.Serdeable;

/**
 * How many pairs of authorities are linked.
 *
 * @param pairsBefore how many were
 * @param pairsAfter how many are
 * @param lost how many lose their last link
 * @param fewer how many lose some
 * @param more how many gain some
 * @param gained how many gain their first
 */
@Serdeable
public record LinkChangeTotals(
    int pairsBefore, int pairsAfter, long lost, long fewer, long more, long gained) {}
