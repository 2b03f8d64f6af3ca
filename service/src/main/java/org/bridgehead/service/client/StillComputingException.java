/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.client;

/** The answer takes longer than the request waited. Ask the same again once the job is done. */
public final class StillComputingException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String job;

  StillComputingException(String job) {
    super("being computed: " + job);
    this.job = job;
  }

  /** The path of the job, which tells how far it has come. */
  public String job() {
    return job;
  }
}
