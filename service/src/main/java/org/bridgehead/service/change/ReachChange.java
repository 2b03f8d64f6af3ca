/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.change;

import io.micronaut.serde.annotation.Serdeable;
import org.bridgehead.service.question.Place;

/**
 * A school that loses, or gains, every route to another open school.
 *
 * @param school the school
 * @param change cut-off or joined-up
 * @param why what that rests on
 */
@Serdeable
public record ReachChange(Place school, String change, WhyChanged why) {}
