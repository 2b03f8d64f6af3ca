/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.snapshot;

import java.util.function.Function;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Session;

/** Reads snapshots for a benchmark, as the service does. */
public final class SnapshotTimer {
  private final SnapshotReader reader;

  /** Over these sessions. */
  public SnapshotTimer(Function<AccessMode, Session> sessions) {
    reader = new SnapshotReader(sessions);
  }

  /** The published revision. */
  public Snapshot read() {
    return reader.read().orElseThrow();
  }
}
