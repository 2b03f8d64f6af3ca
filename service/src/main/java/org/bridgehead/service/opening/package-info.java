/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

/** Opens the store at start, follows what is published in it, and changes to another store. */
@NullMarked
package org.bridgehead.service.opening;

import org.jspecify.annotations.NullMarked;
