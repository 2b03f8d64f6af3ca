/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.paths;

import io.micronaut.serde.annotation.Serdeable;
import org.bridgehead.service.question.Place;
import org.bridgehead.service.question.Why;

/**
 * One step of a route.
 *
 * @param step its number, 1 for the first
 * @param from where it leaves
 * @param to where it arrives
 * @param why the tie that it takes, in words and as it is
 */
@Serdeable
public record PathStep(int step, Place from, Place to, Why why) {}
