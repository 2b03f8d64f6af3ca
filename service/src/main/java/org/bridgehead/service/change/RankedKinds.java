/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.change;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.topology.NodeKind;
import org.jspecify.annotations.Nullable;

/** Which kinds of place are ranked together. */
final class RankedKinds {

  private static final Set<NodeKind> POSTS_AND_ORGANISATIONS =
      EnumSet.of(NodeKind.PERSON, NodeKind.SCHOOL, NodeKind.AUTHORITY, NodeKind.AGENCY);

  private RankedKinds() {}

  /** The kinds named, posts and organisations if none are, else a problem. */
  static Set<NodeKind> of(@Nullable List<String> kinds) {
    return kinds == null || kinds.isEmpty()
        ? Set.copyOf(POSTS_AND_ORGANISATIONS)
        : Set.copyOf(Question.kinds("kind", kinds));
  }
}
