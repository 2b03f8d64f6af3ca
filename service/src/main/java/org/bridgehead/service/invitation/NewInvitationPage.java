/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.invitation;

import java.util.Map;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.question.Place;

/**
 * The page on which an invitation is first considered.
 *
 * @param here where the reader is
 * @param school whom to invite
 * @param network by whom
 * @param typed what was sent, by field; empty if nothing was
 * @param errors what is wrong with what was sent, by field; empty for nothing
 */
public record NewInvitationPage(
    Here here, Place school, Place network, Map<String, String> typed, Map<String, String> errors) {

  /** Copies what was typed and the errors. */
  public NewInvitationPage {
    typed = Map.copyOf(typed);
    errors = Map.copyOf(errors);
  }

  /** What was typed into a field. */
  public String typed(String field) {
    return typed.getOrDefault(field, "");
  }
}
