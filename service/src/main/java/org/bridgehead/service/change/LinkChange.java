/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.change;

import io.micronaut.serde.annotation.Serdeable;
import org.bridgehead.service.question.Place;

/**
 * Two authorities that more or fewer things link.
 *
 * @param a the one
 * @param b the other
 * @param change gained (there was none), more, fewer or lost (there is none)
 * @param before how many things linked them
 * @param after how many do
 * @param why what that rests on
 */
@Serdeable
public record LinkChange(Place a, Place b, String change, int before, int after, WhyChanged why) {}
