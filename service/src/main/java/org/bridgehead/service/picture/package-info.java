/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

/** Pictures of a few lines, signs and words, written as SVG and as PNG. It knows no schools. */
@NullMarked
package org.bridgehead.service.picture;

import org.jspecify.annotations.NullMarked;
