/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

/** What the four questions answer before and after: of two days, or of what is supposed. */
@NullMarked
package org.bridgehead.service.change;

import org.jspecify.annotations.NullMarked;
