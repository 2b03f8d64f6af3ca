/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

/** Tests of the library as a library: repositories compiled with it, on a Neo4j in this process. */
@NullMarked
package org.bridgehead.cypher.data;

import org.jspecify.annotations.NullMarked;
