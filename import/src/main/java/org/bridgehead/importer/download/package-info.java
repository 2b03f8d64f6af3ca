/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

/** Fetches the public register files of a day. */
@NullMarked
package org.bridgehead.importer.download;

import org.jspecify.annotations.NullMarked;
