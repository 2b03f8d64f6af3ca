/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

package org.bridgehead.cypher.data;

import org.jspecify.annotations.Nullable;

/**
 * Whether the database answers.
 *
 * @param reachable whether a query was answered
 * @param database the database asked
 * @param server what the server says it is, such as {@code Neo4j/2026.08.1}; null when it did not
 *     answer
 */
public record DatabaseState(boolean reachable, String database, @Nullable String server) {}
