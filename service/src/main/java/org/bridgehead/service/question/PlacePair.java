/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.question;

import io.micronaut.serde.annotation.Serdeable;

/**
 * Two places, in no particular order.
 *
 * @param a the one
 * @param b the other
 */
@Serdeable
public record PlacePair(Place a, Place b) {}
