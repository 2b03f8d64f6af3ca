/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.people;

import java.util.List;
import org.bridgehead.service.page.Here;

/**
 * The page of decisions on people.
 *
 * @param here the address of the page
 * @param rows the decisions, the newest first
 */
public record DecisionsPage(Here here, List<DecisionView> rows) {

  /** Copies the rows. */
  public DecisionsPage {
    rows = List.copyOf(rows);
  }
}
