/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.health;

/** Tells whether the database answers. Supplied as a bean by whoever holds the connection. */
public interface DatabaseState {

  /**
   * Asks the database; takes no longer than a few seconds.
   *
   * @return whether it answered
   */
  boolean isUp();
}
