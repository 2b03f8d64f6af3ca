/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.imports;

import io.micronaut.serde.annotation.Serdeable;
import java.nio.file.Path;
import java.time.LocalDate;
import org.bridgehead.importer.read.InputFile;
import org.jspecify.annotations.Nullable;

/**
 * A file as it was sent.
 *
 * @param name the name it was sent under, without a folder
 * @param size its size in bytes
 * @param sha256 the SHA-256 of its bytes, in hexadecimal
 * @param date the day that it describes, where the sender said so
 * @param lines how many lines it has, which is about its rows; null where it is no plain text
 */
@Serdeable
public record SentFile(
    String name, long size, String sha256, @Nullable LocalDate date, @Nullable Long lines) {

  /** The file as it is read, from where it is kept. */
  InputFile input(Path folder, int number) {
    return new InputFile(folder.resolve(Integer.toString(number)), name, date);
  }
}
