/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.invitation;

import java.util.Arrays;
import java.util.List;
import org.bridgehead.service.question.Codes;

/** The states of an invitation in words. */
public final class InvitationWords {

  private InvitationWords() {}

  /** The codes of all states, in the order in which they follow one another. */
  public static List<String> states() {
    return Arrays.stream(InvitationState.values()).map(Codes::of).toList();
  }

  /** A state in words. */
  public static String state(String code) {
    return switch (Codes.parse(InvitationState.class, "state", code)) {
      case CONSIDERING -> "considering";
      case CHECKED_WITH_HEAD -> "checked with the head";
      case NETWORK_ASKED -> "network asked";
      case INVITED -> "invited";
      case ACCEPTED -> "accepted";
      case DECLINED -> "declined";
      case DEFERRED -> "deferred";
      case JOINED -> "joined";
      case REVIEWED -> "reviewed";
    };
  }

  /** What a state means, in one sentence. */
  public static String means(String code) {
    return switch (Codes.parse(InvitationState.class, "state", code)) {
      case CONSIDERING -> "Somebody thinks of it; nobody has been spoken to.";
      case CHECKED_WITH_HEAD -> "The head knows of it and does not mind.";
      case NETWORK_ASKED -> "The network was asked whether it would invite the school.";
      case INVITED -> "The network has invited the school.";
      case ACCEPTED -> "The school has accepted.";
      case DECLINED ->
          "The school or the network said no; that holds until its next date, or until the school"
              + " has another head.";
      case DEFERRED -> "It was put off to a later day.";
      case JOINED -> "The school has joined.";
      case REVIEWED -> "What came of it was looked at.";
    };
  }
}
