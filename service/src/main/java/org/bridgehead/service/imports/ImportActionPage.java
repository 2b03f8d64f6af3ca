/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.imports;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The page that asks before something is done about an import.
 *
 * @param id of the import
 * @param action what would be done
 * @param reasons why it takes a yes of its own; empty if it takes none
 * @param errors what is wrong, by field
 */
public record ImportActionPage(
    String id, ImportAction action, List<String> reasons, Map<String, String> errors) {

  /** Copies what it is given. */
  public ImportActionPage {
    reasons = List.copyOf(reasons);
    errors = Map.copyOf(errors);
  }

  /** The part of the address that names the action. */
  public String path() {
    return "/imports/" + id + "/" + action.name().toLowerCase(Locale.ROOT);
  }
}
