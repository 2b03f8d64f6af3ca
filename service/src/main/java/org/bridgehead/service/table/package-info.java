/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

/** Tables as files: CSV and XLSX, streamed, with cells that no spreadsheet takes for a formula. */
@NullMarked
package org.bridgehead.service.table;

import org.jspecify.annotations.NullMarked;
