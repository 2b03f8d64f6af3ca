/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.change;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/**
 * What is said of a change between two days.
 *
 * @param from the first day
 * @param to the second
 * @param record how the record itself grew between them
 * @param totals what one of the four questions answers on both
 * @param <F> these totals
 */
@Serdeable
public record ChangeFigures<F>(LocalDate from, LocalDate to, RecordGrowth record, F totals) {}
