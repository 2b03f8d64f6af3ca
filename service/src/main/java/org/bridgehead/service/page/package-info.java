/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

/** What every page shares: its frame, and the layout template it goes into. */
@NullMarked
package org.bridgehead.service.page;

import org.jspecify.annotations.NullMarked;
