/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

package org.bridgehead.cypher.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.transaction.exceptions.TransactionUsageException;
import org.bridgehead.cypher.data.library.Desk;
import org.bridgehead.cypher.data.library.Office;
import org.bridgehead.cypher.data.library.School;
import org.bridgehead.cypher.data.library.SchoolRepository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.exceptions.ClientException;

@ExtendWith(TestDatabase.class)
final class TransactionTest {

  private static final School ONE = School.of("1", "A", "Leeds");

  private final SchoolRepository schools;
  private final Office office;
  private final Desk desk;

  TransactionTest(SchoolRepository schools, Office office, Desk desk) {
    this.schools = schools;
    this.office = office;
    this.desk = desk;
  }

  @Test
  void aTransactionCommitsAll() {
    office.saveBoth(ONE, School.of("2", "B", "Leeds"));
    assertThat(schools.count()).isEqualTo(2);
  }

  @Test
  void aTransactionThatFailsLeavesNothing() {
    assertThatThrownBy(() -> office.saveBoth(ONE, ONE))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(schools.count()).isZero();
  }

  @Test
  void aTransactionSeesItsOwnWrites() {
    assertThat(office.saveAndSee(ONE)).isTrue();
  }

  @Test
  void aTransactionOfItsOwnOutlivesTheOuterOne() {
    assertThatThrownBy(() -> office.saveApart(ONE, desk)).hasMessageContaining("outer");
    assertThat(schools.existsById("1")).isTrue();
  }

  @Test
  void aReadOnlyTransactionCannotWrite() {
    assertThatThrownBy(() -> office.saveReading(ONE)).isInstanceOf(ClientException.class);
    assertThat(schools.count()).isZero();
  }

  @Test
  void anIsolationThatNeo4jDoesNotHaveIsRefused() {
    assertThatThrownBy(() -> office.saveSerializable(ONE))
        .isInstanceOf(TransactionUsageException.class)
        .hasMessageContaining("SERIALIZABLE");
  }
}
