/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * The graph on a day, or a part of it, in the formats of other tools. It is told from the snapshot,
 * so that it holds no person's name.
 */
@NullMarked
package org.bridgehead.service.export;

import org.jspecify.annotations.NullMarked;
