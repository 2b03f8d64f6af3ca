/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.start;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of the user's that holds everything the service keeps. */
@Singleton
public final class DataFolder {

  /** The property that names the folder. */
  public static final String PROPERTY = "bridgehead.data";

  /** The file in the folder that holds the key of this machine's owner. */
  public static final String OWNER_KEY = "local.key";

  /** The file in the folder that holds what is kept of API keys. */
  public static final String API_KEYS = "api-keys";

  /** The folder in the folder that holds what was sent, as long as it may be needed. */
  public static final String UPLOADS = "uploads";

  private final Path path;

  /**
   * Makes the folder, readable by its owner only, where it does not exist.
   *
   * @param path the folder
   * @throws RefusedToStart if it cannot be made
   */
  public DataFolder(@Value("${" + PROPERTY + "}") Path path) {
    this.path = path.toAbsolutePath().normalize();
    try {
      OwnerOnly.createFolder(this.path);
    } catch (IOException e) {
      throw new RefusedToStart(
          "The data folder %s cannot be made; name another with %s.".formatted(this.path, PROPERTY),
          e);
    }
  }

  /**
   * @return the folder, absolute; it exists
   */
  public Path path() {
    return path;
  }

  /**
   * @param name the name of a file or folder in the data folder
   * @return where it is, whether it exists or not
   */
  public Path resolve(String name) {
    return path.resolve(name);
  }

  /**
   * @param name the name of a folder in the data folder
   * @return whether that folder exists
   */
  public boolean holds(String name) {
    return Files.isDirectory(resolve(name));
  }
}
