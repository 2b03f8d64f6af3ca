/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.question;

import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.bridgehead.service.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * Keeps answers from the snapshot in force as they were sent, packed by gzip, as most clients take
 * them; the least recently used are let go first. A reader who steps through pages and days asks
 * for the same answers again, and writing one takes longer than finding what is in it.
 */
@Singleton
final class KeptAnswers {

  private static final int MOST_BYTES = 64 << 20;
  private static final int FIRST_SIZE = 64;
  private static final float LOAD = 0.75f;

  private final LinkedHashMap<String, byte[]> kept = new LinkedHashMap<>(FIRST_SIZE, LOAD, true);
  private @Nullable Snapshot snapshot;
  private long bytes;

  /**
   * An answer, packed.
   *
   * @param from the snapshot that it is from
   * @param tag tells it from all others of that snapshot
   * @param made writes it, unless it is kept
   */
  byte[] packed(Snapshot from, String tag, Supplier<byte[]> made) {
    var known = find(from, tag);
    if (known != null) {
      return known;
    }
    byte[] answer = pack(made.get());
    keep(from, tag, answer);
    return answer;
  }

  private synchronized byte @Nullable [] find(Snapshot from, String tag) {
    return snapshot == from ? kept.get(tag) : null;
  }

  /** Of another snapshot nothing is kept: that one is not answered from again. */
  private synchronized void keep(Snapshot from, String tag, byte[] answer) {
    if (snapshot != from) {
      kept.clear();
      bytes = 0;
      snapshot = from;
    }
    var before = kept.put(tag, answer);
    bytes += answer.length - (before == null ? 0 : before.length);
    while (bytes > MOST_BYTES) {
      bytes -= kept.pollFirstEntry().getValue().length;
    }
  }

  private static byte[] pack(byte[] plain) {
    var packed = new ByteArrayOutputStream(plain.length / 4);
    try (var out = new GZIPOutputStream(packed)) {
      out.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException("The bytes are in memory.", e);
    }
    return packed.toByteArray();
  }

  /** What was packed. */
  static byte[] unpack(byte[] packed) {
    try (var in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("The bytes are in memory.", e);
    }
  }
}
