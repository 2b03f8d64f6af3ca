/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.read;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.bridgehead.importer.ImportRefused;

/**
 * A zip file. Nothing of it is ever written to disk, so that a name in it leads nowhere; names that
 * try to are refused all the same, as no honest sender makes them.
 */
final class Archive implements Closeable {

  private static final Pattern OUTSIDE =
      Pattern.compile("(.*[/\\\\])?\\.\\.([/\\\\].*)?|[/\\\\].*|[A-Za-z]:.*");

  private final ZipFile zip;
  private final String name;
  private final Limits limits;

  private Archive(ZipFile zip, String name, Limits limits) {
    this.zip = zip;
    this.name = name;
    this.limits = limits;
  }

  /**
   * @throws ImportRefused if it is damaged, holds too much, or names in it lead outside
   */
  static Archive open(Path path, String name, Limits limits) throws IOException {
    try {
      Archive archive =
          new Archive(new ZipFile(path.toFile(), StandardCharsets.UTF_8), name, limits);
      try {
        archive.check();
        return archive;
      } catch (RuntimeException e) {
        archive.close();
        throw e;
      }
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      throw new ImportRefused(name, "The archive is broken off or damaged. Send it again, whole.");
    }
  }

  private void check() {
    if (zip.size() > limits.entries()) {
      throw new ImportRefused(
          name,
          "The archive holds %d files; %d are read at most. Send the tables only."
              .formatted(zip.size(), limits.entries()));
    }
    Set<String> names = new HashSet<>();
    for (ZipEntry entry : entries()) {
      if (OUTSIDE.matcher(entry.getName()).matches()) {
        throw new ImportRefused(
            name, "A name in the archive leads outside of it. Pack the files again.");
      }
      if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
        throw twice(entry);
      }
    }
  }

  private ImportRefused twice(ZipEntry entry) {
    return new ImportRefused(
        name, "The archive holds two files named " + lastName(entry) + ". Send each once.");
  }

  /** Everything in it. */
  List<ZipEntry> entries() {
    List<ZipEntry> entries = new ArrayList<>();
    Enumeration<? extends ZipEntry> all = zip.entries();
    while (all.hasMoreElements()) {
      entries.add(all.nextElement());
    }
    return entries;
  }

  /** Whether it is a workbook of a spreadsheet program, which is a zip file too. */
  boolean isWorkbook() {
    return zip.getEntry("[Content_Types].xml") != null;
  }

  /**
   * The files in it that someone meant to send.
   *
   * @throws ImportRefused if two have one name
   */
  List<ZipEntry> files() {
    List<ZipEntry> files = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (ZipEntry entry : entries()) {
      if (!entry.isDirectory() && !isLeftByPacker(entry)) {
        if (!names.add(lastName(entry))) {
          throw twice(entry);
        }
        files.add(entry);
      }
    }
    return files;
  }

  private static boolean isLeftByPacker(ZipEntry entry) {
    return entry.getName().startsWith("__MACOSX/") || lastName(entry).startsWith(".");
  }

  /** A file's name without the folders it stands in. */
  static String lastName(ZipEntry entry) {
    String name = entry.getName();
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String printable = last.replaceAll("[\\p{Cntrl}|]", "_");
    return printable.substring(0, Math.min(120, printable.length()));
  }

  /** What a file in it holds. */
  Bytes bytes(ZipEntry entry) {
    return () -> open(entry);
  }

  /** A file in it, from its start. */
  BoundedStream open(ZipEntry entry) throws IOException {
    return BoundedStream.of(
        new BufferedInputStream(stream(entry), 1 << 16), name, entry.getCompressedSize(), limits);
  }

  private InputStream stream(ZipEntry entry) throws IOException {
    try {
      InputStream in = zip.getInputStream(entry);
      if (in != null) {
        return in;
      }
    } catch (ZipException e) {
      throw new ImportRefused(
          name,
          lastName(entry) + " in the archive is locked with a password or damaged. Send it open.");
    }
    throw new ImportRefused(name, lastName(entry) + " in the archive cannot be read.");
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
