/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

/**
 * Sources of a {@link SpannedPart} that are walked from together.
 *
 * @param sources those walked from, one a lane
 * @param spans those that need no walk, as both their ends are among the sources
 * @param lanes the two lanes of each such span's ends, side by side
 */
record SourceBatch(int[] sources, int[] spans, int[] lanes) {

  /** How many sources it does for. */
  int size() {
    return sources.length + spans.length;
  }
}
