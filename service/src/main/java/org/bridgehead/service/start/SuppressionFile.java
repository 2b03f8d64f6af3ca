/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.bridgehead.importer.suppression.SuppressionList;

/** The suppression list as a file in the data folder. */
public final class SuppressionFile {

  /** The name of the file. */
  public static final String NAME = "suppressed";

  private SuppressionFile() {}

  /**
   * Reads a list.
   *
   * @param folder where there is no file in it, nobody is on the list
   * @throws RefusedToStart if a line of it cannot be read: whom it names must not come back
   */
  public static SuppressionList read(DataFolder folder) throws IOException {
    Path file = folder.resolve(NAME);
    if (!Files.exists(file)) {
      return SuppressionList.NOBODY;
    }
    try {
      return SuppressionList.of(Files.readAllLines(file, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      throw new RefusedToStart(
          "The suppression list %s has a line that cannot be read, so nobody can say whom it keeps out. Nothing was changed."
              .formatted(file),
          e);
    }
  }

  /** Writes a list whole, readable by its owner only; an empty one needs no file. */
  public static void write(DataFolder folder, SuppressionList list) throws IOException {
    if (!list.isEmpty()) {
      OwnerOnly.write(
          folder.resolve(NAME),
          list.lines().stream().map(line -> line + "\n").collect(Collectors.joining()));
    }
  }
}
