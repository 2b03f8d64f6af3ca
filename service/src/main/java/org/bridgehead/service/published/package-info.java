/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

/** What is served at the moment: set by those who load a store, read by everyone else. */
@NullMarked
package org.bridgehead.service.published;

import org.jspecify.annotations.NullMarked;
