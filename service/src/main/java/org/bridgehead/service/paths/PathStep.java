/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.paths;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.bridgehead.service.question.Place;
import org.bridgehead.service.question.Why;
import org.jspecify.annotations.Nullable;

/**
 * One step of a route.
 *
 * @param route the number of the route, 1 for the first told
 * @param step its number within the route, 1 for the first
 * @param from where it leaves
 * @param to where it arrives
 * @param usableFrom within a window, the first day on which it can be taken after those before it;
 *     null if all are taken on one day
 * @param why the tie that it takes, in words and as it is
 */
@Serdeable
public record PathStep(
    int route, int step, Place from, Place to, @Nullable LocalDate usableFrom, Why why) {}
