/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.people;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * What is decided.
 *
 * @param kind same or apart
 * @param of the one person's id, as posts show it
 * @param and the other's
 * @param reason why, in at most 200 characters; without a name
 */
@Serdeable
record DecisionRequest(
    @Nullable String kind, @Nullable String of, @Nullable String and, @Nullable String reason) {}
