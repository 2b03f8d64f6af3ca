/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.store;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that a network did on a day.
 *
 * @param on the day
 * @param sort activity or review
 * @param what the kind of activity, or what it was reviewed against; null if that is not on record
 * @param about the practice that an activity was about; null for none
 * @param parts how many criteria were scored; 1 for an activity
 */
@Introspected
public record Occasion(
    LocalDate on, String sort, @Nullable String what, @Nullable String about, long parts) {}
