/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.read;

/** Told how far the reading of files has come; may throw to stop it. */
@FunctionalInterface
public interface RowProgress {

  /**
   * @param file the file's name; empty once all files are read and while they are compared
   * @param rows how many of its rows have been read
   */
  void read(String file, long rows);
}
