/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.report;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * A view to be frozen, and what was decided upon it.
 *
 * @param view the address of its page with all parameters, such as /isolation?authority=908
 * @param title what the report is to be called; the title of the page if none is given
 * @param decided what was decided
 * @param options which options were considered
 * @param rejected which were rejected, and why
 */
@Serdeable
public record ReportRequest(
    @Nullable String view,
    @Nullable String title,
    @Nullable String decided,
    @Nullable String options,
    @Nullable String rejected) {}
