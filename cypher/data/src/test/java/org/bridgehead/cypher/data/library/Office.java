/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

package org.bridgehead.cypher.data.library;

import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** Transactions around several calls. */
@Singleton
public class Office {

  private final SchoolRepository schools;

  Office(SchoolRepository schools) {
    this.schools = schools;
  }

  /** Saves both or neither. */
  @Transactional
  public void saveBoth(School one, School other) {
    schools.save(one);
    schools.save(other);
    if (one.urn().equals(other.urn())) {
      throw new IllegalArgumentException("twice the same");
    }
  }

  /** Whether it is there before the end of the transaction that saves it. */
  @Transactional
  public boolean saveAndSee(School school) {
    schools.save(school);
    return schools.existsById(school.urn());
  }

  /** Saves the first whatever becomes of the second. */
  @Transactional
  public void saveApart(School one, Desk desk) {
    desk.saveAlone(one);
    throw new IllegalStateException("the outer transaction fails");
  }

  /** Cannot work. */
  @Transactional(readOnly = true)
  public void saveReading(School school) {
    schools.save(school);
  }

  /** Cannot work. */
  @Transactional(isolation = Isolation.SERIALIZABLE)
  public void saveSerializable(School school) {
    schools.save(school);
  }
}
