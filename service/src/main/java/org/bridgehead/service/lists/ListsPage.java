/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.lists;

import java.util.List;
import org.bridgehead.service.page.Here;

/**
 * The page of all saved lists.
 *
 * @param here where the reader is
 * @param rows the lists, by name
 */
public record ListsPage(Here here, List<ListLine> rows) {

  /** Copies the rows. */
  public ListsPage {
    rows = List.copyOf(rows);
  }
}
