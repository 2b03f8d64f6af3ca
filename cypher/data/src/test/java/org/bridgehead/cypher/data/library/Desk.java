/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

package org.bridgehead.cypher.data.library;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** A transaction of its own inside another. */
@Singleton
public class Desk {

  private final SchoolRepository schools;

  Desk(SchoolRepository schools) {
    this.schools = schools;
  }

  /** Saves in a new transaction. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void saveAlone(School school) {
    schools.save(school);
  }
}
