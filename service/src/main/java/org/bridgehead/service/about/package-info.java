/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

/** What this service is and what it serves. */
@NullMarked
package org.bridgehead.service.about;

import org.jspecify.annotations.NullMarked;
