/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.links;

import io.micronaut.serde.annotation.Serdeable;
import org.bridgehead.service.question.Place;
import org.bridgehead.service.question.Why;

/**
 * One thing that links two authorities.
 *
 * @param kind what it links by
 * @param level who meets: schools, the authorities themselves, or services
 * @param via the network, post, activity or agency
 * @param whyA how it is tied to the one authority or its schools
 * @param whyB how it is tied to the other
 */
@Serdeable
public record Link(String kind, String level, Place via, Why whyA, Why whyB) {}
