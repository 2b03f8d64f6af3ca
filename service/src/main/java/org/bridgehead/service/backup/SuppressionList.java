/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bridgehead.service.start.OwnerOnly;

/**
 * People who were erased and whom nothing may bring back. It names nobody: a line holds a key and
 * the HMAC-SHA256, under that key, of a person's id. Lists with different keys can be united.
 */
final class SuppressionList {

  /** The file in the data folder that holds it. */
  static final String FILE = "suppressed";

  private static final String LINE = "[A-Za-z0-9_-]{1,100} [0-9a-f]{64}";
  private static final String HMAC = "HmacSHA256";

  private final Set<String> lines;

  private SuppressionList(Collection<String> lines) {
    this.lines = new TreeSet<>(lines);
  }

  /**
   * Reads a list.
   *
   * @param file where there is none, the list is empty
   * @throws BackupRefused if a line of it cannot be read: whom it names must not come back
   */
  static SuppressionList read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return new SuppressionList(List.of());
    }
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    for (String line : lines) {
      if (!line.matches(LINE)) {
        throw new BackupRefused(
            "The suppression list %s has a line that cannot be read, so nobody can say whom it keeps out. Nothing was changed."
                .formatted(file));
      }
    }
    return new SuppressionList(lines);
  }

  SuppressionList unite(SuppressionList other) {
    Set<String> both = new TreeSet<>(lines);
    both.addAll(other.lines);
    return new SuppressionList(both);
  }

  /** Whether everybody on the other list is on this one. */
  boolean covers(SuppressionList other) {
    return lines.containsAll(other.lines);
  }

  /**
   * Finds people who are on the list.
   *
   * @param ids people's ids
   * @return those of them who are
   */
  List<String> among(Collection<String> ids) {
    Map<String, Mac> keys =
        lines.stream()
            .map(line -> line.substring(0, line.indexOf(' ')))
            .distinct()
            .collect(Collectors.toMap(key -> key, SuppressionList::mac));
    return ids.stream().filter(id -> isOn(id, keys)).toList();
  }

  private boolean isOn(String id, Map<String, Mac> keys) {
    byte[] text = id.getBytes(StandardCharsets.UTF_8);
    return keys.entrySet().stream()
        .map(key -> key.getKey() + " " + HexFormat.of().formatHex(key.getValue().doFinal(text)))
        .anyMatch(lines::contains);
  }

  private static Mac mac(String key) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), HMAC));
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has HMAC with SHA-256.", e);
    }
  }

  /** Keeps the list; an empty one needs no file. */
  void write(Path file) throws IOException {
    if (!lines.isEmpty()) {
      OwnerOnly.write(file, lines.stream().map(line -> line + "\n").collect(Collectors.joining()));
    }
  }
}
