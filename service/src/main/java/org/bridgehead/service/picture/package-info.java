/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
/** Pictures that say what a table says: a few shapes, written out as SVG and as PNG. */
@NullMarked
package org.bridgehead.service.picture;

import org.jspecify.annotations.NullMarked;
