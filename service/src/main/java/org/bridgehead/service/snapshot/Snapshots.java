/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.snapshot;

import jakarta.inject.Singleton;
import java.util.List;
import org.bridgehead.cypher.data.BoltSessions;
import org.bridgehead.service.published.PublishedStore;
import org.bridgehead.service.published.Readiness;
import org.bridgehead.service.published.StoreState;
import org.bridgehead.service.topology.Topology;

/**
 * Holds the snapshot that questions are answered from. A reader asks once and keeps what it got: a
 * new revision is swapped in whole and never changes an answer under way.
 */
@Singleton
public final class Snapshots implements CurrentSnapshot {

  private static final Snapshot EMPTY =
      new Snapshot(0, false, null, Topology.builder().build(), List.of(), List.of());

  private volatile Snapshot current = EMPTY;
  private final SnapshotReader reader;
  private final Readiness readiness;
  private final PublishedStore published;

  Snapshots(BoltSessions sessions, Readiness readiness, PublishedStore published) {
    this.reader = new SnapshotReader(sessions::open);
    this.readiness = readiness;
    this.published = published;
  }

  @Override
  public Snapshot current() {
    return current;
  }

  /**
   * Reads the published revision and swaps it in.
   *
   * @param store the name of the store it is in, for those who ask what is served
   * @return what is in force from now on
   */
  public synchronized Snapshot refresh(String store) {
    Snapshot read = reader.read().orElse(EMPTY);
    current = read;
    published.publish(
        new StoreState(
            store,
            read.demonstration(),
            read.revision() == 0 ? null : read.revision(),
            read.newestDate(),
            licences(read)));
    readiness.ready(read.revision());
    return read;
  }

  private static List<String> licences(Snapshot read) {
    return read.sources().stream()
        .map(source -> source.publisher() + ": " + source.licence())
        .distinct()
        .toList();
  }
}
