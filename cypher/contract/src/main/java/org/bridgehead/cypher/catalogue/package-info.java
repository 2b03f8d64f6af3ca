/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * The catalogue of named queries: Cypher files with a strictly parsed header that says what a query
 * answers, takes and returns. What runs a query belongs elsewhere.
 */
@NullMarked
package org.bridgehead.cypher.catalogue;

import org.jspecify.annotations.NullMarked;
