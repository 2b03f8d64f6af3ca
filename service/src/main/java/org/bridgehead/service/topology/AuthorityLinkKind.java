/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Through what sort of thing two authorities are linked. */
public enum AuthorityLinkKind {
  /** A learning network. */
  LEARNING_NETWORK,
  /** A person who serves, brokers or facilitates on both sides. */
  PERSON,
  /** An activity in which both sides took part. */
  ACTIVITY,
  /** A legal network whose finer kind speaks of a trust. */
  TRUST,
  /** A legal network whose finer kind speaks of a federation. */
  FEDERATION,
  /** A legal network whose finer kind speaks of a sponsor. */
  SPONSOR,
  /** Any other legal network. */
  OTHER_LEGAL,
  /** An agency that is a member or partner on both sides. */
  AGENCY;

  /** The kinds by which authorities learn from one another; the ones that count by default. */
  public static final Set<AuthorityLinkKind> LEARNING =
      Collections.unmodifiableSet(EnumSet.of(LEARNING_NETWORK, PERSON, ACTIVITY));

  /**
   * Whether a network's finer kind speaks of no trust, federation or sponsor: a co-operative trust,
   * say, is joined to learn together and yet governs its schools.
   */
  static boolean speaksOfNothingLegal(@Nullable String type) {
    var words = type == null ? "" : type.toLowerCase(Locale.ROOT);
    return !words.contains("trust") && !words.contains("federation") && !words.contains("sponsor");
  }

  /** What a network links by. */
  static AuthorityLinkKind ofNetwork(Nodes nodes, int network) {
    if (nodes.isLearningNetwork(network)) {
      return LEARNING_NETWORK;
    }
    var type = nodes.type(network);
    var words = type == null ? "" : type.toLowerCase(Locale.ROOT);
    if (words.contains("trust")) {
      return TRUST;
    }
    if (words.contains("federation")) {
      return FEDERATION;
    }
    return words.contains("sponsor") ? SPONSOR : OTHER_LEGAL;
  }

  /** The level at which two authorities are linked. */
  public enum Level {
    /** Schools of both sides meet. */
    SCHOOLS,
    /** An authority itself is a party, on at least one side. */
    AUTHORITIES,
    /** An agency works with both sides. */
    SERVICES
  }
}
