/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * Neo4j in this process, for when no address of a database is configured. Nothing else uses Neo4j's
 * own classes.
 */
@NullMarked
package org.bridgehead.service.embedded;

import org.jspecify.annotations.NullMarked;
