/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.opening;

import jakarta.inject.Singleton;
import org.bridgehead.cypher.data.DatabaseProbe;
import org.bridgehead.service.health.DatabaseState;

/** The state of the database that the driver is connected to. */
@Singleton
final class DatabaseAnswers implements DatabaseState {

  private final DatabaseProbe probe;

  DatabaseAnswers(DatabaseProbe probe) {
    this.probe = probe;
  }

  @Override
  public boolean isUp() {
    return probe.probe().reachable();
  }
}
