/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.people;

import java.util.Map;
import org.bridgehead.service.page.Here;
import org.jspecify.annotations.Nullable;

/**
 * The page of people who may be one.
 *
 * @param here the address of the page
 * @param authority the code that is filled in; may be empty
 * @param after which page of the list it is; empty for the first
 * @param possible the pairs; null while no authority is chosen
 * @param reason what was typed as the reason for a pair; empty if nothing was
 * @param errors what is wrong, by field
 */
public record PossiblePage(
    Here here,
    String authority,
    String after,
    @Nullable Possible possible,
    String reason,
    Map<String, String> errors) {

  /** Copies the errors. */
  public PossiblePage {
    errors = Map.copyOf(errors);
  }

  /** The field for the reason of a pair. */
  public static String field(String of, String and) {
    return "why-" + of + "-" + and;
  }
}
