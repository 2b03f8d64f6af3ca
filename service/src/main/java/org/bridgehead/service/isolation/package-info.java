/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

/** Which schools have no network on record. */
@NullMarked
package org.bridgehead.service.isolation;

import org.jspecify.annotations.NullMarked;
