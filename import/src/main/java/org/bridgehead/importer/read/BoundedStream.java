/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.bridgehead.importer.ImportRefused;

/** Expanded bytes, refused as soon as they are more than they may be. */
final class BoundedStream extends FilterInputStream {

  private final String name;
  private final long most;
  private long read;

  private BoundedStream(InputStream in, String name, long most) {
    super(in);
    this.name = name;
    this.most = most;
  }

  /**
   * @param compressed how many bytes these are when compressed
   */
  static BoundedStream of(InputStream in, String name, long compressed, Limits limits) {
    long byRatio = Math.max(limits.freeBytes(), limits.ratio() * Math.max(0, compressed));
    return new BoundedStream(in, name, Math.min(limits.expandedBytes(), byRatio));
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    count(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    count(Math.max(0, count));
    return count;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  /** How many bytes have been read. */
  long bytes() {
    return read;
  }

  private void count(long bytes) {
    read += bytes;
    if (read > most) {
      throw new ImportRefused(
          name,
          "What is compressed here grows to more than %d MB, which no table of this size does. Send it as plain CSV."
              .formatted(most >> 20));
    }
  }
}
