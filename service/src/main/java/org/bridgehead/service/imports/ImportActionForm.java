/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.imports;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * What the page that asks before something is done sends.
 *
 * @param sure always there, so that the form is never empty
 * @param confirm {@code ends} to say yes to what ends, {@code later} to undo later imports too
 */
@Serdeable
record ImportActionForm(@Nullable String sure, @Nullable String confirm) {}
