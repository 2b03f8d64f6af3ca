/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import org.bridgehead.service.start.DataFolder;
import org.bridgehead.service.start.RefusedToStart;
import org.jspecify.annotations.Nullable;

/**
 * Held by the one who works on the stores of a data folder: the service, a backup, a restore. It
 * ends with the process at the latest.
 */
public final class FolderLock implements AutoCloseable {

  /**
   * The file in the data folder that is locked; it stays behind, and says nothing by being there.
   */
  public static final String FILE = "lock";

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * @param folder the data folder
   * @return the lock, to be closed
   * @throws RefusedToStart if another holds it
   */
  public static FolderLock take(DataFolder folder) {
    try {
      FileChannel channel =
          FileChannel.open(
              folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(channel) != null) {
        return new FolderLock(channel);
      }
      channel.close();
    } catch (IOException e) {
      throw new RefusedToStart(
          "The data folder %s cannot be locked; is it yours to write to?".formatted(folder.path()),
          e);
    }
    throw new RefusedToStart(
        "Another process uses the data folder %s, most likely the service. Stop it, or name another data folder with %s."
            .formatted(folder.path(), DataFolder.PROPERTY));
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
