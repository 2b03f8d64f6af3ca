/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.paths;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.bridgehead.service.question.Place;
import org.bridgehead.service.question.Why;

/**
 * A place that practice reaches.
 *
 * @param place the place
 * @param steps how many ties away it is
 * @param on the day on which it is reached; the day of the question if it is reached by steps
 * @param firstCarrier the first place on the route to it, the place itself if it is one step away
 * @param previous the place before it on that route
 * @param why the tie by which it is reached from there
 */
@Serdeable
public record ReachedPlace(
    Place place, int steps, LocalDate on, Place firstCarrier, Place previous, Why why) {}
