/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

/** Files in, graph out: the one way through, from files to a published revision. */
@NullMarked
package org.bridgehead.importer;

import org.jspecify.annotations.NullMarked;
