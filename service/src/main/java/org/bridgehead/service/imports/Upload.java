/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.imports;

import io.micronaut.serde.annotation.Serdeable;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bridgehead.importer.read.InputFile;
import org.jspecify.annotations.Nullable;

/**
 * What was sent, by whom and when.
 *
 * @param id the id of the import that it is
 * @param received when it came in
 * @param by who sent it: what the maker of their key noted it is for, else its id
 * @param sender whom a workbook is from, to tell it from others; may be empty
 * @param reason why it was sent, where its sender said so
 * @param applyAtOnce whether its plan is accepted beforehand
 * @param endsConfirmed whether that holds however many ties it ends
 * @param files the files, at least one
 */
@Serdeable
record Upload(
    String id,
    Instant received,
    String by,
    String sender,
    @Nullable String reason,
    boolean applyAtOnce,
    boolean endsConfirmed,
    List<SentFile> files) {

  Upload {
    files = List.copyOf(files);
  }

  /** The files as they are read, from the folder they are kept in under their numbers. */
  List<InputFile> inputs(Path folder) {
    List<InputFile> inputs = new ArrayList<>();
    for (int number = 0; number < files.size(); number++) {
      inputs.add(files.get(number).input(folder, number));
    }
    return inputs;
  }

  /** About how many rows the files have; 0 where that cannot be said before they are read. */
  long rowsExpected() {
    long rows = 0;
    for (SentFile file : files) {
      if (file.lines() == null) {
        return 0;
      }
      rows += Math.max(0, file.lines() - 1);
    }
    return rows;
  }
}
