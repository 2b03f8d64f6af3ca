/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.opening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.bridgehead.importer.Importer;
import org.bridgehead.importer.plan.Plan;
import org.bridgehead.importer.read.InputFile;
import org.bridgehead.importer.synthetic.SyntheticCountry;

/** The invented country that a first start shows: the same everywhere. */
final class Demonstration {

  private static final long SEED = 1;
  private static final LocalDate DESCRIBES = LocalDate.of(2025, 9, 1);

  private Demonstration() {}

  /**
   * Writes the country's files to a folder and imports them as any others.
   *
   * @param folder where its files go; what is there is written over
   */
  static void load(Importer importer, Path folder) {
    try {
      List<Path> written =
          SyntheticCountry.of(SyntheticCountry.DEMONSTRATION, SEED).writeTo(folder);
      List<InputFile> files =
          written.stream()
              .filter(file -> !file.endsWith("README.txt"))
              .map(Demonstration::input)
              .toList();
      Plan plan = importer.plan(files, "", (file, rows) -> {});
      importer.apply(plan, "demonstration country", true, (elements, of) -> {});
    } catch (IOException e) {
      throw new UncheckedIOException("the demonstration country cannot be written", e);
    }
  }

  /** A register file says its day in its name; the workbook describes the newest of them. */
  private static InputFile input(Path file) {
    InputFile named = InputFile.of(file);
    boolean dated = file.getParent() != null && file.getParent().endsWith("register");
    return dated ? named : new InputFile(file, named.name(), DESCRIBES);
  }
}
