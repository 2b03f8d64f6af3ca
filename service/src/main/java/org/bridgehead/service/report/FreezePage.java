/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.report;

import java.util.Map;
import org.bridgehead.service.page.Here;

/**
 * The form by which a view is frozen.
 *
 * @param here where the reader is
 * @param view the address of the page that is to be frozen
 * @param typed what was typed so far, by the field
 * @param errors what is wrong, by the field
 */
public record FreezePage(
    Here here, String view, Map<String, String> typed, Map<String, String> errors) {

  /** Copies both maps. */
  public FreezePage {
    typed = Map.copyOf(typed);
    errors = Map.copyOf(errors);
  }

  /** What was typed into a field. */
  public String typed(String field) {
    return typed.getOrDefault(field, "");
  }
}
