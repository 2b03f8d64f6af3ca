/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bridgehead.service.start.Secrets;

/**
 * What is kept of a key: never the key itself. A key is {@code <id>.<secret>}; its secret has 256
 * random bits, so that a plain SHA-256 of it cannot be turned back.
 *
 * @param id names the key in lists and logs
 * @param role what its bearer may do
 * @param hash SHA-256 of the secret, in hexadecimal
 * @param created the day it was made
 * @param label what its maker noted it is for; one line
 */
record ApiKey(String id, Role role, String hash, LocalDate created, String label) {

  private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,40}");
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private static final String COLUMN = "\t";
  private static final int COLUMNS = 5;

  ApiKey {
    if (!ID.matcher(id).matches() || !HASH.matcher(hash).matches()) {
      throw new IllegalArgumentException("The id or the hash of a key is not one.");
    }
    label = label.replaceAll("\\p{Cntrl}+", " ").strip();
  }

  /** A key just made, with the text that its bearer sends; that text exists nowhere else. */
  record Made(ApiKey key, String text) {}

  static Made make(Secrets secrets, Role role, String label, LocalDate today) {
    String id = secrets.id(4);
    String secret = secrets.secret();
    return new Made(new ApiKey(id, role, hash(secret), today, label), id + "." + secret);
  }

  /** What is kept of a key that exists already. */
  static ApiKey of(String id, Role role, String text, LocalDate created, String label) {
    return new ApiKey(id, role, hash(text.substring(text.indexOf('.') + 1)), created, label);
  }

  /** The id that a presented key claims; the whole text if it claims none. */
  static String idOf(String presented) {
    int dot = presented.indexOf('.');
    return dot < 0 ? presented : presented.substring(0, dot);
  }

  /** Takes as long for a wrong secret as for the right one. */
  boolean matches(String presented) {
    int dot = presented.indexOf('.');
    byte[] given = hash(presented.substring(dot + 1)).getBytes(StandardCharsets.US_ASCII);
    return MessageDigest.isEqual(given, hash.getBytes(StandardCharsets.US_ASCII));
  }

  String toLine() {
    return String.join(COLUMN, id, role.label(), hash, created.toString(), label);
  }

  /**
   * @param line a line of the file of keys
   * @return the key; empty if the line does not hold one
   */
  static Optional<ApiKey> ofLine(String line) {
    String[] columns = line.split(COLUMN, COLUMNS);
    if (columns.length < COLUMNS - 1) {
      return Optional.empty();
    }
    try {
      LocalDate created = LocalDate.parse(columns[3]);
      String label = columns.length == COLUMNS ? columns[4] : "";
      return Role.ofKey(columns[1])
          .map(role -> new ApiKey(columns[0], role, columns[2], created, label));
    } catch (DateTimeParseException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String hash(String secret) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
