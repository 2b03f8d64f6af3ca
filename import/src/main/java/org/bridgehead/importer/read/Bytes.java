/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Bytes that can be read from their start more than once. */
@FunctionalInterface
interface Bytes {

  /** What the first bytes say they are. */
  enum Kind {
    ZIP,
    GZIP,
    /** The container of older spreadsheet programs. */
    OLD_OFFICE,
    OTHER
  }

  InputStream open() throws IOException;

  /** A file as it lies on disk. */
  static Bytes of(Path path) {
    return () -> new BufferedInputStream(Files.newInputStream(path), 1 << 16);
  }

  /** What a gzipped file expands to. */
  static Bytes gunzipped(Path path, String name, Limits limits) {
    return () ->
        BoundedStream.of(
            new GZIPInputStream(Bytes.of(path).open(), 1 << 16), name, Files.size(path), limits);
  }

  /** Told by content: names lie. */
  default Kind kind() throws IOException {
    try (InputStream in = open()) {
      byte[] start = in.readNBytes(4);
      int magic = 0;
      for (byte one : start) {
        magic = magic << 8 | one & 0xff;
      }
      if (start.length < 4) {
        return Kind.OTHER;
      }
      if (magic == 0x504b0304 || magic == 0x504b0506) {
        return Kind.ZIP;
      }
      return magic >>> 16 == 0x1f8b
          ? Kind.GZIP
          : magic == 0xd0cf11e0 ? Kind.OLD_OFFICE : Kind.OTHER;
    }
  }
}
