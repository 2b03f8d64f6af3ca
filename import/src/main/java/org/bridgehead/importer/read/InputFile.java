/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.read;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One file as sent.
 *
 * @param path where its bytes are
 * @param name the name it was sent under, without a folder
 * @param date the day it describes, where the sender says so; null to take it from the name
 */
public record InputFile(Path path, String name, @Nullable LocalDate date) {

  /** A file under its own name. */
  public static InputFile of(Path path) {
    return new InputFile(path, path.getFileName().toString(), null);
  }
}
