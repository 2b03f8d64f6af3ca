/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

/** By what routes practice can travel from here to there, and how far it reaches. */
@NullMarked
package org.bridgehead.service.paths;

import org.jspecify.annotations.NullMarked;
