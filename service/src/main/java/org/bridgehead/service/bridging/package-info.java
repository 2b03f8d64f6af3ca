/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

/** Which posts and organisations join what would otherwise be apart, and what is lost with them. */
@NullMarked
package org.bridgehead.service.bridging;

import org.jspecify.annotations.NullMarked;
