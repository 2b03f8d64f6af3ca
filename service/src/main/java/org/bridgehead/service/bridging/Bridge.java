/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.bridging;

import io.micronaut.serde.annotation.Serdeable;
import org.bridgehead.service.question.Place;
import org.bridgehead.service.question.Why;

/**
 * How much of the routes between schools goes through one post or organisation.
 *
 * @param place the post or organisation
 * @param betweenness of how many pairs of other schools it is on the shortest routes
 * @param share the same as a share of all pairs with a route, 0 to 1
 * @param cutPoint whether something comes apart without it
 * @param pairsCut how many pairs of other schools have no route without it
 * @param why what that rests on
 */
@Serdeable
public record Bridge(
    Place place, double betweenness, double share, boolean cutPoint, long pairsCut, Why why) {}
