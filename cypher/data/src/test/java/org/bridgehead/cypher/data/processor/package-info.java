/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

/** Tests of what is decided at compile time. */
@NullMarked
package org.bridgehead.cypher.data.processor;

import org.jspecify.annotations.NullMarked;
