/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.start;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Where every random text comes from: keys, passwords and the ids of faults. */
@Singleton
public final class Secrets {

  private final SecureRandom random = new SecureRandom();

  /**
   * @return 256 random bits as 43 letters, digits, hyphens and underscores
   */
  public String secret() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(32));
  }

  /**
   * @param length how many bytes of randomness
   * @return twice as many hexadecimal digits, for ids that are read aloud
   */
  public String id(int length) {
    return HexFormat.of().formatHex(bytes(length));
  }

  private byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }
}
