/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.links;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import org.bridgehead.service.question.ByChance;
import org.bridgehead.service.question.Place;
import org.bridgehead.service.question.Why;

/**
 * How much links two authorities.
 *
 * @param a the one
 * @param b the other
 * @param links how many things link them
 * @param byKind how many of each kind that has any
 * @param bySize what their sizes alone would lead one to expect
 * @param expectedByKind the same for each kind that counts
 * @param evidence where each of them is shown
 * @param why what that rests on
 */
@Serdeable
public record LinkedPair(
    Place a,
    Place b,
    int links,
    Map<String, Integer> byKind,
    ByChance bySize,
    Map<String, Double> expectedByKind,
    String evidence,
    Why why) {}
