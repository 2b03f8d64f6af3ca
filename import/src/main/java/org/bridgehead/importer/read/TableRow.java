/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.read;

import java.util.List;

/**
 * One row of a table as it was sent.
 *
 * @param line where it starts, counted from 1
 * @param values its cells, in order
 */
record TableRow(long line, List<String> values) {

  /** Whether no cell of it holds anything. */
  boolean isBlank() {
    return values.stream().allMatch(String::isBlank);
  }
}
