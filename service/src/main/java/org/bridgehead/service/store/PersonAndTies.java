/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.store;

import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * A person with all ties on record, read at one moment.
 *
 * @param self the person, without a name
 * @param ties all their ties of any date, but for activities; no person's name among them
 */
@Introspected
public record PersonAndTies(Person self, List<TieRow> ties) {

  /** Copies the ties. */
  public PersonAndTies {
    ties = List.copyOf(ties);
  }
}
