/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * Reads a published revision of the graph into memory and swaps it in: what the four questions are
 * answered from. Nothing here answers a question.
 */
@NullMarked
package org.bridgehead.service.snapshot;

import org.jspecify.annotations.NullMarked;
