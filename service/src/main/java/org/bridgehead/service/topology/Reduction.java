/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.EnumSet;
import java.util.Set;

/** What makes the work smaller before {@link Betweenness} is summed; none changes the answer. */
enum Reduction {
  /** Each block on its own, with all that hangs on it as weight: {@link BlockTree}. */
  BLOCKS,
  /** Nodes of degree two as steps of length two: {@link SpannedPart}. */
  SPANS,
  /** No walk from such a node where there is one from both its neighbours: {@link SpanShares}. */
  SHARES;

  static final Set<Reduction> ALL = Set.copyOf(EnumSet.allOf(Reduction.class));
}
