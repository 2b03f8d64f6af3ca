/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.change;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;

/**
 * How many schools stand where.
 *
 * @param before how many stand on each rung before
 * @param after how many after
 * @param fallen how many stand on a lower rung after than before
 * @param risen how many on a higher
 * @param left how many are in the scope only before
 * @param come how many are in it only after
 */
@Serdeable
public record IsolationChangeTotals(
    Map<String, Integer> before,
    Map<String, Integer> after,
    int fallen,
    int risen,
    int left,
    int come) {}
