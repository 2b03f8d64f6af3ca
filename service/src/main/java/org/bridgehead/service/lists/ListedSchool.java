/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.lists;

import io.micronaut.serde.annotation.Serdeable;
import org.bridgehead.service.question.Place;
import org.jspecify.annotations.Nullable;

/**
 * A school of a list.
 *
 * @param urn its URN
 * @param name its name; null if it is on record no more, or without one
 * @param authority its authority on the newest day; null if none is on record
 * @param open whether it is open on that day, as far as is on record
 */
@Serdeable
public record ListedSchool(
    String urn, @Nullable String name, @Nullable Place authority, boolean open) {}
