/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.erasure;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * Whom to erase.
 *
 * @param person the person's id, as posts show it
 * @param reason request, objection, not-needed or unlawful
 */
@Serdeable
record ErasureRequest(@Nullable String person, @Nullable String reason) {}
