/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

/** Which authorities are linked, through what, and which that one would expect are not. */
@NullMarked
package org.bridgehead.service.links;

import org.jspecify.annotations.NullMarked;
