/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.start;

/** The service does not start, for a reason that whoever started it can mend. */
public final class RefusedToStart extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param message what is wrong and what to do about it, in words for the terminal
   */
  public RefusedToStart(String message) {
    super(message);
  }

  /**
   * @param message what is wrong and what to do about it, in words for the terminal
   * @param cause the failure underneath
   */
  public RefusedToStart(String message, Throwable cause) {
    super(message, cause);
  }
}
