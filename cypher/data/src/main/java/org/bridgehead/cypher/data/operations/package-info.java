/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

/** What Micronaut Data calls at run time to carry out a repository's methods. */
@NullMarked
package org.bridgehead.cypher.data.operations;

import org.jspecify.annotations.NullMarked;
