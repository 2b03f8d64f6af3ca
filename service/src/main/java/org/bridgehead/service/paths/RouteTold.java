/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.paths;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * One of the routes.
 *
 * @param route its number, 1 for the best
 * @param words it, told
 * @param steps how many ties it takes
 * @param strength the share of a practice that would arrive by it, above 0 and at most 1; null
 *     within a window
 */
@Serdeable
public record RouteTold(int route, String words, int steps, @Nullable Double strength) {}
