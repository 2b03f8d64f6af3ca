/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.store;

import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/** Tells a database that cannot be reached from a fault of ours. */
public final class DatabaseAway {

  private DatabaseAway() {}

  /** Whether a failure came about because the database does not answer. */
  public static boolean isCauseOf(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof ServiceUnavailableException
          || cause instanceof SessionExpiredException) {
        return true;
      }
    }
    return false;
  }
}
