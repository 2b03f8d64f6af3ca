/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

/** How fast the engine is, side by side with its peers; see {@code mvn -Pbench}. */
@NullMarked
package org.bridgehead.service.bench;

import org.jspecify.annotations.NullMarked;
