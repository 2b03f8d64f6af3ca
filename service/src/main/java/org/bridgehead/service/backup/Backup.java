/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.bridgehead.service.backup.Manifest.Stand;
import org.bridgehead.service.embedded.FolderLock;
import org.bridgehead.service.start.DataFolder;

/** Backs up what a data folder holds of the country. */
final class Backup {

  private Backup() {}

  /**
   * Takes a backup.
   *
   * @param folder a data folder that no service uses
   * @param to the file it goes to; nothing is there yet
   * @param taken when it is taken
   * @return what it says of itself
   * @throws BackupRefused if there is nothing to back up, or something in the way
   */
  static Manifest take(DataFolder folder, Path to, Instant taken) throws IOException {
    requireStore(folder);
    BackupWriter.requireFree(folder, to);
    Stand stand;
    try (OpenStore store = OpenStore.in(folder)) {
      stand = store.stand();
    }
    return take(folder, stand, to, taken);
  }

  /** The same of a store that has just been looked at. */
  static Manifest take(DataFolder folder, Stand stand, Path to, Instant taken) throws IOException {
    try (FolderLock _ = FolderLock.take(folder)) {
      return BackupWriter.write(folder, stand, taken, to);
    }
  }

  /**
   * @throws BackupRefused if the folder holds no store but the demonstration's
   */
  static void requireStore(DataFolder folder) {
    if (!folder.holds(Part.STORE)) {
      throw new BackupRefused(
          "There is nothing of yours in %s: no real data has been imported, and the demonstration is made anew wherever it is missing."
              .formatted(folder.path()));
    }
  }
}
