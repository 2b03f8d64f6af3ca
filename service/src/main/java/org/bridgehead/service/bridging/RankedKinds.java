/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.bridging;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.topology.NodeKind;
import org.jspecify.annotations.Nullable;

/** Which kinds of node are ranked among one another. */
public final class RankedKinds {

  private static final Set<NodeKind> POSTS_AND_ORGANISATIONS =
      EnumSet.of(NodeKind.PERSON, NodeKind.SCHOOL, NodeKind.AUTHORITY, NodeKind.AGENCY);

  private RankedKinds() {}

  /** The kinds that are asked for by name; posts and organisations where none are. */
  public static Set<NodeKind> of(@Nullable List<String> named) {
    return named == null || named.isEmpty()
        ? POSTS_AND_ORGANISATIONS
        : Set.copyOf(Question.kinds("kind", named));
  }
}
