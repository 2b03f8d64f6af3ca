/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * Micronaut Data on Neo4j: {@link org.bridgehead.cypher.data.Neo4jRepository}, and the connection,
 * transactions, bookmarks and state of the database behind it.
 */
@NullMarked
package org.bridgehead.cypher.data;

import org.jspecify.annotations.NullMarked;
