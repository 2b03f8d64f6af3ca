/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

/** The sheets of the workbook, described once for those who read it, write it and report on it. */
@NullMarked
package org.bridgehead.importer.sheet;

import org.jspecify.annotations.NullMarked;
