/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

/** Micronaut Data on Neo4j. */
@NullMarked
package org.bridgehead.cypher.data;

import org.jspecify.annotations.NullMarked;
