/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.lists;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of schools as it is to be.
 *
 * @param name what it is called, in at most 120 characters; no person's name
 * @param schools a line for each school: its URN, which something else may follow, or its name
 * @param version the version that is changed; not looked at where it is left out
 */
@Serdeable
public record ListRequest(
    @Nullable String name, @Nullable List<@Nullable String> schools, @Nullable Long version) {}
