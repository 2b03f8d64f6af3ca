/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

/** The service. */
@NullMarked
package org.bridgehead.service;

import org.jspecify.annotations.NullMarked;
