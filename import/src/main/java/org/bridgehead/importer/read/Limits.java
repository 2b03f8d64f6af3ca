/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.read;

/**
 * How much a sender may have us read, so that a small file cannot grow without end.
 *
 * @param expandedBytes how many bytes one sent file may expand to
 * @param ratio how many times its size a compressed file may expand to
 * @param freeBytes how many bytes may be expanded before the ratio counts
 * @param entries how many files an archive may hold
 * @param workbookBytes how many bytes one workbook may expand to
 * @param columns how many columns a sheet may have
 */
record Limits(
    long expandedBytes, int ratio, long freeBytes, int entries, long workbookBytes, int columns) {

  /** Ten times the country's register and governance; a hundred times an authority's workbook. */
  static final Limits DEFAULT = new Limits(8L << 30, 200, 16L << 20, 200, 256L << 20, 512);
}
