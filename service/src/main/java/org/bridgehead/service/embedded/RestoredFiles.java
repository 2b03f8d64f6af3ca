/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import org.bridgehead.service.start.DataFolder;
import org.bridgehead.service.start.RefusedToStart;

/**
 * Puts restored files in the place of a data folder's own. They are made ready in a folder beside
 * those; one renaming of that folder decides that they count from then on; after it each is moved
 * to its place, and what was there is kept aside. What breaks off before the renaming has changed
 * nothing, and what breaks off after it is taken up at the next start.
 */
public final class RestoredFiles {

  private static final String STAGING = "restoring";
  private static final String READY = "restored";
  private static final String ASIDE = "replaced";

  private RestoredFiles() {}

  /**
   * @param folder a data folder whose lock is held
   * @return an empty data folder within it, where files are made ready
   */
  public static DataFolder stage(DataFolder folder) throws IOException {
    remove(folder.resolve(STAGING));
    return new DataFolder(folder.resolve(STAGING));
  }

  /**
   * Drops what was made ready, if it does not count yet.
   *
   * @param folder a data folder whose lock is held
   */
  public static void drop(DataFolder folder) throws IOException {
    remove(folder.resolve(STAGING));
  }

  /**
   * Decides that the files that were made ready count, and moves them to their places.
   *
   * @param folder a data folder whose lock is held
   * @return the folder that holds what was there before; it is not there if nothing was
   * @throws IOException if that cannot be decided; nothing has changed then
   * @throws RefusedToStart if it was decided and a file cannot be moved
   */
  public static Path commit(DataFolder folder) throws IOException {
    remove(folder.resolve(ASIDE));
    Files.move(folder.resolve(STAGING), folder.resolve(READY), StandardCopyOption.ATOMIC_MOVE);
    moveIn(folder);
    return folder.resolve(ASIDE);
  }

  /**
   * Ends what a restore left undone when it broke off.
   *
   * @param folder a data folder whose lock nobody holds
   * @throws RefusedToStart if files cannot be moved, or another holds the lock
   */
  public static void finish(DataFolder folder) {
    if (!folder.holds(READY) && !folder.holds(STAGING)) {
      return;
    }
    try (FolderLock _ = FolderLock.take(folder)) {
      remove(folder.resolve(STAGING));
      if (folder.holds(READY)) {
        moveIn(folder);
      }
    } catch (IOException e) {
      throw unmoved(folder, e);
    }
  }

  private static RefusedToStart unmoved(DataFolder folder, IOException cause) {
    return new RefusedToStart(
        "A restore broke off, and what it left in %s cannot be moved to its place: %s. Mend that; the next start goes on from there."
            .formatted(folder.path(), cause),
        cause);
  }

  private static void moveIn(DataFolder folder) {
    try {
      moveEach(folder);
    } catch (IOException e) {
      throw unmoved(folder, e);
    }
  }

  /** Each step can be the first again: a part that is no longer here has been moved already. */
  private static void moveEach(DataFolder folder) throws IOException {
    Path ready = folder.resolve(READY);
    Path aside = new DataFolder(folder.resolve(ASIDE)).path();
    for (Path part : list(ready)) {
      String name = part.getFileName().toString();
      Path place = folder.resolve(name);
      if (Files.exists(place)) {
        Files.move(place, aside.resolve(name), StandardCopyOption.ATOMIC_MOVE);
      }
      Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
    }
    if (list(aside).isEmpty()) {
      Files.delete(aside);
    }
    Files.delete(ready);
  }

  private static List<Path> list(Path folder) throws IOException {
    try (var parts = Files.list(folder)) {
      return parts.sorted().toList();
    }
  }

  /**
   * Removes a file, or a folder and all in it.
   *
   * @param path may not be there
   */
  public static void remove(Path path) throws IOException {
    if (!Files.exists(path)) {
      return;
    }
    try (var files = Files.walk(path)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
