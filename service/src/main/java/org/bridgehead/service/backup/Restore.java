/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.bridgehead.importer.NewerStore;
import org.bridgehead.importer.plan.Erasures;
import org.bridgehead.importer.suppression.SuppressionList;
import org.bridgehead.service.backup.Manifest.Stand;
import org.bridgehead.service.embedded.EmbeddedNeo4j;
import org.bridgehead.service.embedded.FolderLock;
import org.bridgehead.service.embedded.RestoredFiles;
import org.bridgehead.service.start.DataFolder;
import org.bridgehead.service.start.RefusedToStart;
import org.bridgehead.service.start.SuppressionFile;

/**
 * Puts a backup in the place of what a data folder holds of the country. All is made ready beside
 * it: unpacked and compared, opened, brought to the schema of this version, and rid of whoever was
 * erased. Only then it takes the place.
 */
final class Restore {

  private static final Set<String> RESTORED =
      Set.of(Part.STORE, DataFolder.UPLOADS, DataFolder.API_KEYS, SuppressionFile.NAME);

  private final DataFolder folder;
  private final OpenStore.Opener stores;
  private final Path from;

  private Restore(DataFolder folder, OpenStore.Opener stores, Path from) {
    this.folder = folder;
    this.stores = stores;
    this.from = from;
  }

  /**
   * What a restore did.
   *
   * @param manifest what the backup says of itself
   * @param schema what the schema of its store is at now
   * @param removed how many people were in it who have been erased
   * @param withoutSentFiles whether the files of imports were left out, as somebody was erased
   *     since the backup and may be in them
   * @param aside the folder that holds what was there before; it is not there if nothing was
   */
  record Outcome(
      Manifest manifest, String schema, int removed, boolean withoutSentFiles, Path aside) {}

  /**
   * Restores a backup.
   *
   * @param folder a data folder that no service uses
   * @param stores opens the restored store
   * @param from the backup
   * @throws BackupRefused if it cannot be restored; nothing has changed then
   */
  static Outcome run(DataFolder folder, OpenStore.Opener stores, Path from) throws IOException {
    try (FolderLock _ = FolderLock.take(folder);
        BackupReader backup = BackupReader.open(from)) {
      return new Restore(folder, stores, from).restore(backup);
    }
  }

  private Outcome restore(BackupReader backup) throws IOException {
    Manifest manifest = backup.manifest();
    requireOpenable(manifest.stand().neo4j());
    try {
      DataFolder staged = RestoredFiles.stage(folder);
      backup.unpack(staged);
      SuppressionList here = SuppressionFile.read(folder);
      SuppressionList there = SuppressionFile.read(staged);
      SuppressionList both = here.unite(there);
      Erasures.Removed removed;
      Stand stand;
      try (OpenStore store = open(staged)) {
        requireRevision(store.stand().revision(), manifest);
        migrate(store);
        removed = store.remove(both);
        stand = store.stand();
      }
      SuppressionFile.write(staged, removed.list());
      boolean withoutSentFiles = !there.covers(here);
      if (withoutSentFiles) {
        removeSentFiles(manifest, staged);
      }
      tidy(staged);
      Path aside = RestoredFiles.commit(folder);
      return new Outcome(manifest, stand.schema(), removed.people(), withoutSentFiles, aside);
    } finally {
      RestoredFiles.drop(folder);
    }
  }

  /** A newer Neo4j may keep its files in a way that this one does not read. */
  private void requireOpenable(String version) {
    if (Arrays.compare(numbers(version), numbers(EmbeddedNeo4j.version())) > 0) {
      throw new BackupRefused(
          "The store in %s is of Neo4j %s, and this version of Bridgehead comes with %s. Restore it with the version that took it, or a later one. Nothing was changed."
              .formatted(from, version, EmbeddedNeo4j.version()));
    }
  }

  private static int[] numbers(String version) {
    return Arrays.stream(version.split("[^0-9]+"))
        .filter(number -> !number.isEmpty() && number.length() < 10)
        .mapToInt(Integer::parseInt)
        .toArray();
  }

  private OpenStore open(DataFolder staged) {
    try {
      return stores.open(staged);
    } catch (RefusedToStart e) {
      throw new BackupRefused(
          "The store in %s does not open with this version. Nothing was changed.".formatted(from),
          e);
    }
  }

  private void requireRevision(long revision, Manifest manifest) {
    if (revision != manifest.stand().revision()) {
      throw new BackupRefused(
          "The store in %s is at revision %d, and its manifest says %d. Nothing was changed."
              .formatted(from, revision, manifest.stand().revision()));
    }
  }

  private static void migrate(OpenStore store) {
    try {
      store.migrate();
    } catch (NewerStore e) {
      throw new BackupRefused(e.getMessage() + " Nothing was changed.", e);
    }
  }

  private static void removeSentFiles(Manifest manifest, DataFolder staged) throws IOException {
    for (Part part : manifest.parts()) {
      if (part.isSentFile()) {
        Files.delete(staged.resolve(part.name()));
      }
    }
  }

  /**
   * Leaves what belongs into the data folder. The folder's own keys stay where there are any, as
   * one that was removed since the backup must not count again; and uploads of imports that the
   * restored store knows nothing of do not stay.
   */
  private void tidy(DataFolder staged) throws IOException {
    if (Files.exists(folder.resolve(DataFolder.API_KEYS))) {
      Files.deleteIfExists(staged.resolve(DataFolder.API_KEYS));
    }
    Files.createDirectories(staged.resolve(DataFolder.UPLOADS));
    String[] names = staged.path().toFile().list();
    for (String name : names == null ? List.<String>of() : List.of(names)) {
      if (!RESTORED.contains(name)) {
        RestoredFiles.remove(staged.resolve(name));
      }
    }
  }
}
