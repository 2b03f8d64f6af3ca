/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.store;

import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * The school with all that is on record of it, read at one moment.
 *
 * @param self the school
 * @param ties all its ties of any date, but for activities; no person's name among them
 * @param activities how many activities on record it took part in
 */
@Introspected
public record SchoolAndTies(School self, List<TieRow> ties, long activities) {

  /** Copies the ties. */
  public SchoolAndTies {
    ties = List.copyOf(ties);
  }
}
