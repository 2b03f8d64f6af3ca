/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

/** Who was erased and must not come back: known by keyed hashes alone. */
@NullMarked
package org.bridgehead.importer.suppression;

import org.jspecify.annotations.NullMarked;
