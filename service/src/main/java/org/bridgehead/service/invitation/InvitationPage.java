/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.invitation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.question.Place;
import org.jspecify.annotations.Nullable;

/**
 * Invitations as pages show them.
 *
 * @param here where the reader is
 * @param rows the invitations
 * @param next to be given as {@code after} for the next page; null if this is the last
 * @param mayWrite whether the reader may take steps
 * @param typed what was sent with a form, by field; empty if nothing was
 * @param errors what is wrong with what was sent, by field; empty for nothing
 */
public record InvitationPage(
    Here here,
    List<Row> rows,
    @Nullable String next,
    boolean mayWrite,
    Map<String, String> typed,
    Map<String, String> errors) {

  /** Copies the rows, what was typed and the errors. */
  public InvitationPage {
    rows = List.copyOf(rows);
    typed = Map.copyOf(typed);
    errors = Map.copyOf(errors);
  }

  /**
   * What was typed into a field.
   *
   * @param otherwise what stands there where nothing was sent
   */
  public String typed(String field, String otherwise) {
    return typed.getOrDefault(field, otherwise);
  }

  /**
   * An invitation.
   *
   * @param invitation the invitation
   * @param school its school
   * @param network its network
   * @param today the day on which it is looked at
   */
  public record Row(InvitationView invitation, Place school, Place network, LocalDate today) {

    /** Whether its next date has come, and something may still follow. */
    public boolean isDue() {
      var next = invitation.next();
      return next != null && !next.isAfter(today) && !invitation.mayBecome().isEmpty();
    }
  }
}
