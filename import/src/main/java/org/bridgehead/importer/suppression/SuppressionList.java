/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.suppression;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * People who were erased and whom nothing may bring back. It names nobody: a line holds a key and
 * the HMAC-SHA256, under that key, of what a person is known by: the id, and of a head the name at
 * each school ({@link Identities}). Lists with different keys can be united. Immutable.
 */
public final class SuppressionList {

  /** A list with nobody on it. */
  public static final SuppressionList NOBODY = new SuppressionList(List.of());

  private static final String LINE = "[A-Za-z0-9_-]{1,100} [0-9a-f]{64}";
  private static final String HMAC = "HmacSHA256";

  private final Set<String> lines;

  private SuppressionList(Collection<String> lines) {
    this.lines = new TreeSet<>(lines);
  }

  /**
   * The list of these lines.
   *
   * @throws IllegalArgumentException if one cannot be read: whom it names must not come back
   */
  public static SuppressionList of(Collection<String> lines) {
    if (!lines.stream().allMatch(line -> line.matches(LINE))) {
      throw new IllegalArgumentException("a line of a suppression list cannot be read");
    }
    return new SuppressionList(lines);
  }

  /** Its lines, in order. */
  public List<String> lines() {
    return List.copyOf(lines);
  }

  /** Whether nobody is on it. */
  public boolean isEmpty() {
    return lines.isEmpty();
  }

  /** Everybody on either list. */
  public SuppressionList unite(SuppressionList other) {
    Set<String> both = new TreeSet<>(lines);
    both.addAll(other.lines);
    return new SuppressionList(both);
  }

  /** Whether everybody on the other list is on this one. */
  public boolean covers(SuppressionList other) {
    return lines.containsAll(other.lines);
  }

  /**
   * The list with somebody more on it, under the key of its first line.
   *
   * @param identities what the person is known by; those that are on it are not added again
   * @param newKey the key to use where nobody is on the list yet: letters and digits, at random
   */
  public SuppressionList with(Collection<String> identities, String newKey) {
    String key = lines.isEmpty() ? newKey : key(lines.iterator().next());
    Mac mac = mac(key);
    SuppressionCheck check = check();
    return unite(
        of(
            identities.stream()
                .filter(identity -> !check.holds(identity))
                .map(identity -> line(key, mac, identity))
                .toList()));
  }

  /** Looks identities up, on one thread. */
  public SuppressionCheck check() {
    return new SuppressionCheck(
        lines, lines.stream().map(SuppressionList::key).collect(Collectors.toSet()));
  }

  private static String key(String line) {
    return line.substring(0, line.indexOf(' '));
  }

  static String line(String key, Mac mac, String identity) {
    byte[] digest = mac.doFinal(identity.getBytes(StandardCharsets.UTF_8));
    return key + " " + HexFormat.of().formatHex(digest);
  }

  static Mac mac(String key) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), HMAC));
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has HMAC with SHA-256.", e);
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SuppressionList list && lines.equals(list.lines);
  }

  @Override
  public int hashCode() {
    return lines.hashCode();
  }
}
