/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.synthetic;

import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Path;
import org.bridgehead.importer.synthetic.Affiliation.Link;
import org.jspecify.annotations.Nullable;

/**
 * The academy and group links at both days. As in the real files the header names one column more
 * than the rows have: a value for the last is never given.
 */
final class GroupLinksFile {

  private static final String[] HEADER = {
    "URN",
    "Linked UID",
    "Group Name",
    "Companies House Number",
    "Group Type",
    "Closed Date",
    "Group Status",
    "FederationType",
    "Joined date",
    "EstablishmentName",
    "TypeOfEstablishment (code)",
    "TypeOfEstablishment (name)",
    "PhaseOfEducation (code)",
    "PhaseOfEducation (name)",
    "LA (code)",
    "LA (name)",
    "HasSharedHT"
  };

  private final Country country;
  private final boolean later;

  private GroupLinksFile(Country country, boolean later) {
    this.country = country;
    this.later = later;
  }

  static GroupLinksFile earlier(Country country) {
    return new GroupLinksFile(country, false);
  }

  static GroupLinksFile later(Country country) {
    return new GroupLinksFile(country, true);
  }

  Path writeTo(Path folder) throws IOException {
    String day = later ? "20250901" : "20240901";
    Path path = folder.resolve("register/grouplinks_edubaseallacademiesandfree" + day + ".csv");
    try (CsvFile file = CsvFile.links(path, LineDelimiter.LF, HEADER)) {
      for (School school : country.schools().all()) {
        Affiliation affiliation = country.affiliations().of(school);
        write(file, school, later ? affiliation.sponsorNow() : affiliation.sponsorBefore());
        write(file, school, later ? affiliation.now() : affiliation.before());
      }
    }
    return path;
  }

  private static void write(CsvFile file, School school, @Nullable Link link) {
    if (link == null) {
      return;
    }
    Group group = link.group();
    file.row(
        school.urn(),
        group.uid(),
        group.name(),
        group.companyNumber(),
        group.kind().label(),
        "",
        "Open",
        "",
        Calendar.register(link.joined()),
        school.name(),
        school.type().code(),
        school.type().label(),
        school.phase().code(),
        school.phase().label(),
        school.authority().code(),
        school.authority().name());
  }
}
