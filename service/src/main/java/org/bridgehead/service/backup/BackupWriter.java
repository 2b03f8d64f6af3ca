/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bridgehead.service.backup.Manifest.Stand;
import org.bridgehead.service.start.DataFolder;
import org.bridgehead.service.start.OwnerOnly;
import org.bridgehead.service.start.SuppressionFile;

/** Writes the files of a data folder that nobody works on into one file. */
final class BackupWriter {

  private BackupWriter() {}

  /**
   * Writes a backup under another name and moves it to its own once it is whole. Only its owner can
   * open it.
   *
   * @param folder a data folder whose lock is held
   * @param to where it goes; nothing is there yet
   * @return what it says of itself
   * @throws BackupRefused if something is there, or the folder holds what cannot be backed up
   */
  static Manifest write(DataFolder folder, Stand stand, Instant taken, Path to) throws IOException {
    requireFree(folder, to);
    Path draft = to.resolveSibling(to.getFileName() + ".part");
    Files.deleteIfExists(draft);
    try {
      Manifest manifest;
      try (FileChannel file = OwnerOnly.create(draft);
          var zip =
              new ZipOutputStream(
                  new BufferedOutputStream(Channels.newOutputStream(file), 1 << 16))) {
        zip.setLevel(Deflater.BEST_SPEED);
        manifest = new Manifest(stand, taken, parts(folder, zip));
        zip.putNextEntry(new ZipEntry(Manifest.NAME));
        zip.write(manifest.text().getBytes(StandardCharsets.UTF_8));
        zip.finish();
        zip.flush();
        file.force(true);
      }
      Files.move(draft, to, StandardCopyOption.ATOMIC_MOVE);
      return manifest;
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /**
   * @throws BackupRefused if a backup cannot go there
   */
  static void requireFree(DataFolder folder, Path to) {
    if (to.startsWith(folder.resolve(Part.STORE))
        || to.startsWith(folder.resolve(DataFolder.UPLOADS))) {
      throw new BackupRefused(
          "A backup cannot go where %s is: it would hold itself.".formatted(to));
    }
    if (Files.exists(to)) {
      throw new BackupRefused("There is something at %s already; name another file.".formatted(to));
    }
    if (to.getParent() == null || !Files.isDirectory(to.getParent())) {
      throw new BackupRefused("There is no folder for %s; make it, or name another.".formatted(to));
    }
  }

  private static List<Part> parts(DataFolder folder, ZipOutputStream zip) throws IOException {
    List<Part> parts = new ArrayList<>();
    for (String name : names(folder)) {
      zip.putNextEntry(new ZipEntry(name));
      try (InputStream in = Files.newInputStream(folder.resolve(name))) {
        parts.add(Part.copy(name, in, zip, Long.MAX_VALUE));
      }
      zip.closeEntry();
    }
    return parts;
  }

  private static List<String> names(DataFolder folder) throws IOException {
    List<String> names = new ArrayList<>();
    for (String top :
        List.of(Part.STORE, DataFolder.UPLOADS, DataFolder.API_KEYS, SuppressionFile.NAME)) {
      if (Files.exists(folder.resolve(top))) {
        try (Stream<Path> files = Files.walk(folder.resolve(top))) {
          files
              .filter(Files::isRegularFile)
              .filter(file -> !file.getFileName().toString().startsWith("."))
              .map(file -> name(folder, file))
              .sorted()
              .forEach(names::add);
        }
      }
    }
    return names;
  }

  private static String name(DataFolder folder, Path file) {
    String name = folder.path().relativize(file).toString().replace('\\', '/');
    if (!Part.isName(name)) {
      throw new BackupRefused(
          "%s is none of Bridgehead's files; take it out of the data folder.".formatted(file));
    }
    return name;
  }
}
