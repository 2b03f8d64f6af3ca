/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.backup;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.bridgehead.service.start.DataFolder;
import org.bridgehead.service.start.OwnerOnly;

/**
 * A backup that is read. Nothing of it is believed: it holds what its manifest says, under names
 * that lead nowhere else, or it is refused.
 */
final class BackupReader implements Closeable {

  private static final int LARGEST_MANIFEST = 1 << 24;

  private final Path file;
  private final ZipFile zip;
  private final Manifest manifest;

  private BackupReader(Path file, ZipFile zip, Manifest manifest) {
    this.file = file;
    this.zip = zip;
    this.manifest = manifest;
  }

  /**
   * Opens a backup and reads what it says of itself.
   *
   * @throws BackupRefused if it is not there, not whole, or not a backup
   */
  static BackupReader open(Path file) throws IOException {
    if (!Files.isReadable(file) || !Files.isRegularFile(file)) {
      throw new BackupRefused("There is no backup to read at %s.".formatted(file));
    }
    ZipFile zip = zip(file);
    try {
      Manifest manifest = Manifest.parse(manifest(zip));
      requireSameNames(zip, manifest);
      return new BackupReader(file, zip, manifest);
    } catch (IllegalArgumentException | ZipException | EOFException e) {
      zip.close();
      throw broken(file, String.valueOf(e.getMessage()), e);
    }
  }

  private static ZipFile zip(Path file) throws IOException {
    try {
      return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      throw broken(file, "it is broken off, or no backup at all", e);
    }
  }

  private static String manifest(ZipFile zip) throws IOException {
    ZipEntry entry = zip.getEntry(Manifest.NAME);
    if (entry == null) {
      throw new IllegalArgumentException("it has no manifest");
    }
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes(LARGEST_MANIFEST);
      if (bytes.length == LARGEST_MANIFEST) {
        throw new IllegalArgumentException("its manifest has no end");
      }
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  private static void requireSameNames(ZipFile zip, Manifest manifest) {
    if (zip.size() != manifest.parts().size() + 1) {
      throw new IllegalArgumentException("it does not hold what its manifest says");
    }
    Set<String> held = zip.stream().map(ZipEntry::getName).collect(Collectors.toSet());
    Set<String> named = new HashSet<>(Set.of(Manifest.NAME));
    manifest.parts().forEach(part -> named.add(part.name()));
    if (!held.equals(named)) {
      throw new IllegalArgumentException("it does not hold what its manifest says");
    }
  }

  private static BackupRefused broken(Path file, String reason, Exception cause) {
    return new BackupRefused(
        "%s is not a backup that can be restored: %s. Nothing was changed.".formatted(file, reason),
        cause);
  }

  Manifest manifest() {
    return manifest;
  }

  /**
   * Writes all parts to an empty data folder, each compared with what the manifest says of it.
   *
   * @throws BackupRefused if one is not what it should be, or there is no room for them
   */
  void unpack(DataFolder folder) throws IOException {
    long room = Files.getFileStore(folder.path()).getUsableSpace();
    if (manifest.bytes() > room) {
      throw new BackupRefused(
          "The backup takes %d MB, and %s has room for %d MB. Nothing was changed."
              .formatted(manifest.bytes() >> 20, folder.path(), room >> 20));
    }
    for (Part part : manifest.parts()) {
      unpack(part, folder);
    }
  }

  private void unpack(Part part, DataFolder folder) throws IOException {
    Path place = folder.resolve(part.name());
    Files.createDirectories(place.getParent());
    ZipEntry entry = zip.getEntry(part.name());
    try (InputStream in = zip.getInputStream(entry);
        FileChannel out = OwnerOnly.create(place)) {
      Part found = Part.copy(part.name(), in, Channels.newOutputStream(out), part.bytes());
      out.force(true);
      if (!found.equals(part)) {
        throw new ZipException(part.name() + " is not as it was written");
      }
    } catch (ZipException | EOFException e) {
      throw broken(file, part.name() + " in it is damaged", e);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
