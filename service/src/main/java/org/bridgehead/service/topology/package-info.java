/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * The engine: an immutable snapshot of the tie graph in memory and one kernel per question. It
 * imports the JDK and itself; whoever needs it maps in and out.
 */
@NullMarked
package org.bridgehead.service.topology;

import org.jspecify.annotations.NullMarked;
