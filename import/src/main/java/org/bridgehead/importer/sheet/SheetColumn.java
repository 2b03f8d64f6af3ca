/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.sheet;

import java.util.List;

/**
 * One column of a sheet.
 *
 * @param name as in the header
 * @param kind what its cells hold
 * @param needed whether a sheet is recognised by it
 * @param codes the values it may hold; empty where any
 * @param example what an example row holds
 * @param note what it is, for those who fill it in
 */
public record SheetColumn(
    String name, Kind kind, boolean needed, List<String> codes, String example, String note) {

  /** What cells hold. */
  public enum Kind {
    /** The sheet's own id: each value stands once. */
    KEY,
    TEXT,
    /** One of a few words. */
    CODE,
    DAY,
    NUMBER
  }

  public SheetColumn {
    codes = List.copyOf(codes);
  }
}
