/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.bridgehead.service.embedded.StoreName;
import org.bridgehead.service.start.DataFolder;
import org.bridgehead.service.start.SuppressionFile;

/**
 * One file of a backup.
 *
 * @param sha256 the hash of what it holds, in hexadecimal digits
 * @param bytes how much that is
 * @param name its name within the data folder, with slashes between folders; it leads nowhere else
 */
record Part(String sha256, long bytes, String name) {

  /** The folder of the store. */
  static final String STORE = StoreName.COUNTRY.folder();

  private static final long LARGEST = 1L << 42;
  private static final String WORD = "[A-Za-z0-9_][A-Za-z0-9._-]{0,150}";
  private static final Pattern NAME =
      Pattern.compile(
          "%1$s(/%4$s){1,12}|%2$s/%4$s/%4$s|%3$s|%5$s"
              .formatted(
                  STORE, DataFolder.UPLOADS, DataFolder.API_KEYS, WORD, SuppressionFile.NAME));

  Part {
    if (!isName(name) || !sha256.matches("[0-9a-f]{64}") || bytes < 0 || bytes > LARGEST) {
      throw new IllegalArgumentException("not a part of a backup: " + name);
    }
  }

  /** Whether a file of that name belongs into a backup. */
  static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  /** Whether it is a file that someone sent, kept as long as its import can be undone. */
  boolean isSentFile() {
    return name.matches(DataFolder.UPLOADS + "/[^/]+/[0-9]+");
  }

  /**
   * Copies what a part holds.
   *
   * @param most after how many bytes it is given up, as it is then not what it should be
   * @return the part as it was found
   */
  static Part copy(String name, InputStream in, OutputStream out, long most) throws IOException {
    MessageDigest hash = newDigest();
    byte[] buffer = new byte[1 << 16];
    long bytes = 0;
    for (int read = in.read(buffer); read >= 0 && bytes <= most; read = in.read(buffer)) {
      hash.update(buffer, 0, read);
      out.write(buffer, 0, read);
      bytes += read;
    }
    return new Part(HexFormat.of().formatHex(hash.digest()), bytes, name);
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
