/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.invitation;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * An invitation to be considered.
 *
 * @param urn the school's URN
 * @param networkId the network's id
 * @param owner the post that looks after it, such as "School improvement lead"; no person's name
 * @param next the day on which it is to be looked at next, as 2026-01-31; null if none is set
 */
@Serdeable
public record InvitationRequest(
    @Nullable String urn,
    @Nullable String networkId,
    @Nullable String owner,
    @Nullable String next) {}
