/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

/** Compares what the sources state with what the graph holds, and writes the difference. */
@NullMarked
package org.bridgehead.importer.plan;

import org.jspecify.annotations.NullMarked;
