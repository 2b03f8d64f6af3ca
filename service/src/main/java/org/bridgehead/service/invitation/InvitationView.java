/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.invitation;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.bridgehead.service.question.Codes;
import org.bridgehead.service.store.Invitation;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as answers show it.
 *
 * @param id its id
 * @param urn the school's URN
 * @param networkId the network's id
 * @param state the code of its state
 * @param owner the post that looks after it
 * @param next the day on which it is to be looked at next; null if none is set
 * @param since the day on which it came into its state
 * @param lapsed whether it is a decline that holds no more
 * @param mayBecome the codes of the states that may follow now
 * @param version to be sent back as {@code If-Match} with the next step
 * @param history each step, oldest first
 */
@Serdeable
public record InvitationView(
    String id,
    String urn,
    String networkId,
    String state,
    String owner,
    @Nullable LocalDate next,
    LocalDate since,
    boolean lapsed,
    List<String> mayBecome,
    long version,
    List<Step> history) {

  /** Copies the lists. */
  public InvitationView {
    mayBecome = List.copyOf(mayBecome);
    history = List.copyOf(history);
  }

  /**
   * One step.
   *
   * @param at when it was taken
   * @param by the id of the key that took it
   * @param state the code of the state it led to
   * @param owner the post that looked after it from then on
   * @param next the next day that was set; null if none
   */
  @Serdeable
  public record Step(String at, String by, String state, String owner, @Nullable String next) {

    private static final int PARTS = 5;

    /** As it is kept; none of the parts holds a bar. */
    String text() {
      return String.join("|", at, by, state, owner, next == null ? "" : next);
    }

    static Step of(String text) {
      var parts = text.split("\\|", PARTS);
      return new Step(parts[0], parts[1], parts[2], parts[3], parts[4].isEmpty() ? null : parts[4]);
    }
  }

  static InvitationView of(Invitation invitation, boolean lapsed) {
    var state = Codes.parse(InvitationState.class, "state", invitation.state());
    return new InvitationView(
        invitation.id(),
        invitation.urn(),
        invitation.networkId(),
        invitation.state(),
        invitation.owner(),
        invitation.next(),
        invitation.since(),
        lapsed,
        state == InvitationState.DECLINED && !lapsed
            ? List.of()
            : state.next().stream().map(Codes::of).toList(),
        invitation.version(),
        invitation.history().stream().map(Step::of).toList());
  }
}
