/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.error;

/** Carries a failure to the one place where it becomes an answer. */
public final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Failure failure;

  /**
   * @param failure what went wrong
   */
  public ProblemException(Failure failure) {
    super(failure.getClass().getSimpleName(), null, false, false);
    this.failure = failure;
  }

  /**
   * @return what went wrong
   */
  public Failure failure() {
    return failure;
  }
}
