/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.report;

/**
 * Where in what was sent an issue stands.
 *
 * @param file the file's name as sent, without its folder
 * @param line the line on which the row starts, counted from 1; the header is line 1
 */
public record Place(String file, long line) implements Comparable<Place> {

  @Override
  public int compareTo(Place other) {
    int byFile = file.compareTo(other.file);
    return byFile != 0 ? byFile : Long.compare(line, other.line);
  }
}
