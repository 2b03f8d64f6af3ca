/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.report;

import java.util.List;

/**
 * A section of a report.
 *
 * @param heading what it is about
 * @param blocks what it holds, in order
 */
public record Section(String heading, List<Block> blocks) {

  /** Copies the blocks. */
  public Section {
    blocks = List.copyOf(blocks);
  }
}
