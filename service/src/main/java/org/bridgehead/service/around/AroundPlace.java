/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.around;

import io.micronaut.serde.annotation.Serdeable;
import org.bridgehead.service.question.Place;

/**
 * A place in the network around another.
 *
 * @param place the place
 * @param words the same in words; a post by its roles and where they are held
 * @param steps how many ties away it is; 0 for the place in the middle
 * @param shown how many of its ties are shown
 * @param further how many it has beyond these, to places that are not shown
 */
@Serdeable
public record AroundPlace(Place place, String words, int steps, int shown, int further) {}
