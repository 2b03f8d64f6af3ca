/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

/** Between Java objects and the values, nodes and rows of Cypher. */
@NullMarked
package org.bridgehead.cypher.data.mapping;

import org.jspecify.annotations.NullMarked;
