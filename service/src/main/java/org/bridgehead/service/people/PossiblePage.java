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
 * @param possible the pairs; null while no authority is chosen
 * @param errors what is wrong, by field
 */
public record PossiblePage(
    Here here, String authority, @Nullable Possible possible, Map<String, String> errors) {

  /** Copies the errors. */
  public PossiblePage {
    errors = Map.copyOf(errors);
  }
}
