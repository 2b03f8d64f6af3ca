/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * What must stand before the service starts: the data folder, files that only their owner reads,
 * and refusals to start.
 */
@NullMarked
package org.bridgehead.service.start;

import org.jspecify.annotations.NullMarked;
