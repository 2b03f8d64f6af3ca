/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

/** How a suggestion lives on: from being considered to a school that joined, or said no. */
@NullMarked
package org.bridgehead.service.invitation;

import org.jspecify.annotations.NullMarked;
