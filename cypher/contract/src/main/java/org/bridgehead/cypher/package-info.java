/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

/** The graph's contract. */
@NullMarked
package org.bridgehead.cypher;

import org.jspecify.annotations.NullMarked;
