/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

/** Decisions on whether two people on record are one. */
@NullMarked
package org.bridgehead.service.people;

import org.jspecify.annotations.NullMarked;
