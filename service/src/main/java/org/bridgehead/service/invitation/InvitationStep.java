/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.invitation;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * A step of an invitation.
 *
 * @param state the code of the state it comes into
 * @param owner the post that looks after it from now on; null for the same as before
 * @param next the day on which it is to be looked at next, as 2026-01-31; a decline lapses then,
 *     and without one in a year; must be given where it is deferred
 */
@Serdeable
public record InvitationStep(
    @Nullable String state, @Nullable String owner, @Nullable String next) {}
