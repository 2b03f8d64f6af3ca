/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/** A secret of one line, kept in a file that only its owner reads. */
public final class SecretFile {

  private SecretFile() {}

  /**
   * Reads the secret, or makes one where there is none. A secret that others could read is one no
   * longer, so it is replaced.
   *
   * @param file where it is kept
   * @param secrets makes a new secret
   * @return the secret
   * @throws RefusedToStart if the file can be neither read nor written
   */
  public static String readOrCreate(Path file, Supplier<String> secrets) {
    try {
      if (Files.exists(file) && OwnerOnly.holdsFor(file)) {
        String secret = Files.readString(file, StandardCharsets.UTF_8).strip();
        if (!secret.isEmpty()) {
          return secret;
        }
      }
      String secret = secrets.get();
      OwnerOnly.write(file, secret + "\n");
      return secret;
    } catch (IOException e) {
      throw new RefusedToStart("The file %s can be neither read nor written.".formatted(file), e);
    }
  }
}
