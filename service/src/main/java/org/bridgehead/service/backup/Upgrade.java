/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.bridgehead.service.backup.Manifest.Stand;
import org.bridgehead.service.start.DataFolder;

/**
 * What an upgrade did.
 *
 * @param from what the schema of the store was at
 * @param to what it is at now; the same if there was nothing to do, and no backup was taken
 */
record Upgrade(String from, String to) {

  /**
   * Brings a store to the schema of this version, and takes a backup before.
   *
   * @param folder a data folder that no service uses
   * @param stores opens its store
   * @param backup the file the backup goes to; nothing is there yet
   * @param now when the backup is taken
   * @throws BackupRefused if there is no store, or something in the way
   * @throws org.bridgehead.importer.NewerStore if a newer version has worked on the store
   */
  static Upgrade run(DataFolder folder, OpenStore.Opener stores, Path backup, Instant now)
      throws IOException {
    Backup.requireStore(folder);
    BackupWriter.requireFree(folder, backup);
    Stand before;
    try (OpenStore store = stores.open(folder)) {
      before = store.stand();
      if (!store.isOlder()) {
        return new Upgrade(before.schema(), before.schema());
      }
    }
    Backup.take(folder, before, backup, now);
    try (OpenStore store = stores.open(folder)) {
      store.migrate();
      return new Upgrade(before.schema(), store.stand().schema());
    }
  }

  boolean isNothing() {
    return from.equals(to);
  }
}
