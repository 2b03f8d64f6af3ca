/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

/** An application of the library, for its tests. */
@NullMarked
package org.bridgehead.cypher.data.library;

import org.jspecify.annotations.NullMarked;
