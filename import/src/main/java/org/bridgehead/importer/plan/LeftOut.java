/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.plan;

import org.bridgehead.importer.suppression.SuppressionList;

/**
 * What an import does not take because of erasures.
 *
 * @param erased whom nothing may bring back, as known before the files were read
 * @param rows how many rows were left out; of a register's row only the head is
 * @param known the same list, with what the files say those on it are known by besides
 */
public record LeftOut(SuppressionList erased, long rows, SuppressionList known) {

  /** Whether the files say more of who is on the list than was known. */
  boolean saysMore() {
    return !erased.covers(known);
  }
}
