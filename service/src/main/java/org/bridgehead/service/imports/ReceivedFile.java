/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.imports;

import io.micronaut.http.multipart.CompletedFileUpload;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A file that was taken to disk, and what was learnt of it on the way.
 *
 * @param name its name, without a folder
 * @param size its size in bytes
 * @param sha256 the SHA-256 of its bytes, in hexadecimal
 * @param lines how many lines it has
 */
record ReceivedFile(String name, long size, String sha256, long lines) {

  private static final int LONGEST_NAME = 120;

  static ReceivedFile take(CompletedFileUpload file, Path folder, int number) throws IOException {
    try (InputStream in = file.getInputStream()) {
      return take(file.getFilename(), in, folder, number);
    }
  }

  /** Takes what is read from a stream to disk, under that number. */
  static ReceivedFile take(String name, InputStream in, Path folder, int number)
      throws IOException {
    MessageDigest digest = digest();
    long size = 0;
    long lines = 0;
    byte[] buffer = new byte[1 << 16];
    try (OutputStream out = Files.newOutputStream(folder.resolve(Integer.toString(number)))) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        out.write(buffer, 0, read);
        digest.update(buffer, 0, read);
        size += read;
        for (int i = 0; i < read; i++) {
          lines += buffer[i] == '\n' ? 1 : 0;
        }
      }
    }
    String hash = HexFormat.of().formatHex(digest.digest());
    return new ReceivedFile(safeName(name), size, hash, lines);
  }

  /**
   * @param date the day that is said for all; a file that says its day in its name keeps that
   */
  SentFile describing(@Nullable LocalDate date) {
    boolean dated = name.matches(".*(?<!\\d)20\\d{6}(?!\\d).*");
    boolean plain = name.toLowerCase(Locale.ROOT).endsWith(".csv");
    return new SentFile(name, size, sha256, dated ? null : date, plain ? lines : null);
  }

  /** The last part of a name, whatever folder the sender had it in. */
  private static String safeName(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String printable = last.replaceAll("[\\p{Cntrl}|]", "_");
    return printable.isBlank()
        ? "file"
        : printable.substring(0, Math.min(LONGEST_NAME, printable.length()));
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
