/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

/** Imports over HTTP: files in, a plan to look at, a revision out. */
@NullMarked
package org.bridgehead.service.imports;

import org.jspecify.annotations.NullMarked;
