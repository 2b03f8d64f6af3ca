/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.error;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpStatus;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

/** What an exception becomes. */
class MappingTest {

  @Test
  void aDatabaseThatDoesNotAnswerIsNoFaultOfOurs() {
    Exception failure = new IllegalStateException(new ServiceUnavailableException("bolt://secret"));
    Problem problem = Mapping.problem(failure, HttpStatus.INTERNAL_SERVER_ERROR);
    assertThat(problem.status()).isEqualTo(503);
    assertThat(problem.detail()).startsWith("The database does not answer").doesNotContain("bolt");
  }

  @Test
  void anythingElseIsAFault() {
    Exception failure = new IllegalStateException("secret");
    Problem problem = Mapping.problem(failure, HttpStatus.INTERNAL_SERVER_ERROR);
    assertThat(problem.status()).isEqualTo(500);
    assertThat(problem.detail()).doesNotContain("secret");
  }
}
