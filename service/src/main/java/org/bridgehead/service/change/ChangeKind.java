/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.change;

import java.util.List;
import org.bridgehead.service.question.Codes;
import org.bridgehead.service.topology.NodeKind;
import org.jspecify.annotations.Nullable;

/** What may be supposed to happen. */
public enum ChangeKind {
  /** A school closes. */
  CLOSE_SCHOOL("A school closes", Asked.SCHOOL),
  /** Nobody holds a post any more. */
  LOSE_POST("A post is lost", new Asked("of", "Where the post is held", null)),
  /** A school becomes a partner in a network. */
  JOIN_NETWORK("A school joins a network", Asked.SCHOOL, Asked.NETWORK),
  /** A network is taken up by another. */
  MERGE_NETWORKS(
      "Two networks merge",
      new Asked("network", "Network that is taken up", NodeKind.NETWORK),
      new Asked("into", "Network that takes it up", NodeKind.NETWORK)),
  /** A network ends. */
  END_NETWORK("A network ends", Asked.NETWORK),
  /** Two take part in an activity. */
  MEET(
      "Two meet in an activity",
      new Asked("a", "The one who takes part", null),
      new Asked("b", "The other who takes part", null));

  private final String words;
  private final List<Asked> fields;

  ChangeKind(String words, Asked... fields) {
    this.words = words;
    this.fields = List.of(fields);
  }

  /**
   * Something that must be said of a change.
   *
   * @param field the name of the field
   * @param label what it is called
   * @param kind what it must be; null for any place
   */
  record Asked(String field, String label, @Nullable NodeKind kind) {
    private static final Asked SCHOOL = new Asked("school", "School", NodeKind.SCHOOL);
    private static final Asked NETWORK = new Asked("network", "Network", NodeKind.NETWORK);
  }

  /** Its code. */
  public String code() {
    return Codes.of(this);
  }

  /** It in words. */
  public String words() {
    return words;
  }

  /** What must be said of it. */
  List<Asked> fields() {
    return fields;
  }
}
