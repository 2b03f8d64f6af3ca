/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.published;

import jakarta.inject.Singleton;

/** Holds whether questions can be answered. Whoever loads a snapshot says so here. */
@Singleton
public final class Readiness {

  /** Ready, or why not. */
  public sealed interface State {}

  /**
   * Questions are answered.
   *
   * @param revision the revision they are answered from
   */
  public record Ready(long revision) implements State {}

  /**
   * Questions cannot be answered.
   *
   * @param reason what is being waited for, in words fit for anyone
   */
  public record NotReady(String reason) implements State {}

  private volatile State state = new NotReady("No snapshot is loaded.");

  /**
   * @return whether questions can be answered now
   */
  public State state() {
    return state;
  }

  /**
   * @param revision the revision that questions are answered from, from now on
   */
  public void ready(long revision) {
    state = new Ready(revision);
  }

  /**
   * @param reason what is being waited for, in words fit for anyone
   */
  public void notReady(String reason) {
    state = new NotReady(reason);
  }
}
