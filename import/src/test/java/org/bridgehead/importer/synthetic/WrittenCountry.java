/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.synthetic;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A country on disk, read back as plain rows: nothing in here knows how it was made. */
record WrittenCountry(Path folder) {

  static final String ESTABLISHMENTS = "register/edubasealldata20250901.csv";
  static final String EARLIER = "register/grouplinks_edubaseallacademiesandfree20240901.csv";
  static final String LATER = "register/grouplinks_edubaseallacademiesandfree20250901.csv";
  static final String LINKS = "register/links_edubasealldata20250901.csv";
  static final String GOVERNANCE = "register/governancealldata20250901.csv";

  static WrittenCountry write(Path folder, double scale, long seed) throws IOException {
    SyntheticCountry.of(scale, seed).writeTo(folder);
    return new WrittenCountry(folder);
  }

  List<NamedCsvRecord> rows(String file) throws IOException {
    Charset charset =
        file.startsWith("register/") ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder()
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofNamedCsvRecord(folder.resolve(file), charset)) {
      return reader.stream().toList();
    }
  }

  List<NamedCsvRecord> sheet(String name) throws IOException {
    return rows("networks/" + name + ".csv");
  }

  List<NamedCsvRecord> openSchools() throws IOException {
    return rows(ESTABLISHMENTS).stream()
        .filter(row -> !row.getField("EstablishmentStatus (name)").equals("Closed"))
        .toList();
  }

  Set<String> column(String file, String column) throws IOException {
    return column(file, column, row -> true);
  }

  Set<String> column(String file, String column, Predicate<NamedCsvRecord> which)
      throws IOException {
    return rows(file).stream()
        .filter(which)
        .map(row -> row.getField(column))
        .collect(Collectors.toSet());
  }
}
