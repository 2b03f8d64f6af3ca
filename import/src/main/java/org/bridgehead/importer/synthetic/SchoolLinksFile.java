/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.synthetic;

import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.bridgehead.importer.synthetic.Schools.Succession;
import org.jspecify.annotations.Nullable;

/**
 * Predecessors and successors, each succession as a row both ways. As in the real file the two rows
 * may differ by a day, some have no date, and a few point to a school that the register lacks.
 */
final class SchoolLinksFile {

  /** One succession in so many names a predecessor that is not in the register. */
  static final int MISSING_EVERY = 40;

  /** Numbers below those of the invented schools, and above those of the real ones. */
  private static final int FIRST_MISSING = 890_001;

  private final Country country;

  SchoolLinksFile(Country country) {
    this.country = country;
  }

  Path writeTo(Path folder) throws IOException {
    Path path = folder.resolve("register/links_edubasealldata20250901.csv");
    Chance chance = Chance.of(country.seed(), "links", 0);
    try (CsvFile file =
        CsvFile.links(
            path,
            LineDelimiter.CRLF,
            "URN",
            "LinkURN",
            "LinkName",
            "LinkType",
            "LinkEstablishedDate")) {
      int written = 0;
      for (Succession succession : country.schools().successions()) {
        boolean missing = ++written % MISSING_EVERY == 0;
        // Past ten thousand the numbers come round again: a school may be missing more than once.
        int stand = FIRST_MISSING + written / MISSING_EVERY % 10_000;
        write(
            file, succession, missing ? Integer.toString(stand) : succession.from().urn(), chance);
      }
    }
    return path;
  }

  private static void write(CsvFile file, Succession succession, String from, Chance chance) {
    School to = succession.to();
    LocalDate closed = succession.from().life().closed();
    boolean dated = closed != null && !chance.percent(25);
    LocalDate opened = dated && closed != null ? closed.plusDays(1) : null;
    @Nullable LocalDate forward = !dated ? null : chance.percent(60) ? closed : opened;
    file.row(
        to.urn(),
        from,
        succession.from().name(),
        succession.kind().backward(),
        Calendar.register(opened));
    file.row(from, to.urn(), to.name(), succession.kind().forward(), Calendar.register(forward));
  }
}
