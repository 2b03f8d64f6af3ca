/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

/** What an import has to say: the issues it met and the counts of what it did. */
@NullMarked
package org.bridgehead.importer.report;

import org.jspecify.annotations.NullMarked;
