/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.synthetic;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The governors of state-funded schools. A few serve a second school, mostly near by; governors of
 * quiet schools never do, and those of secluded authorities stay inside them.
 */
final class GovernanceFile {

  /** No person of the real register has an identifier this high. */
  private static final int FIRST_GID = 90_000_001;

  private static final int SECOND_POST_PER_THOUSAND = 30;
  private static final LocalDate FIRST_APPOINTED = LocalDate.of(2013, 9, 1);

  private static final List<String> APPOINTED_BY =
      List.of(
          "Nominated by LA and appointed by GB",
          "Foundation body",
          "Elected by parents",
          "Elected by school staff",
          "Appointed by governing body/board");

  private final Country country;
  private final List<List<School>> sociable = new ArrayList<>();
  private int people;

  GovernanceFile(Country country) {
    this.country = country;
    for (Authority authority : country.territory().authorities()) {
      sociable.add(country.schools().sociableIn(authority));
    }
  }

  Path writeTo(Path folder) throws IOException {
    Path path = folder.resolve("register/governancealldata20250901.csv");
    try (CsvFile file =
        CsvFile.register(
            path,
            "GID",
            "URN",
            "UID",
            "Companies House Number",
            "Role",
            "Title",
            "Forename 1",
            "Forename 2",
            "Surname",
            "Date of appointment",
            "Date term of office ends/ended",
            "Appointing body")) {
      for (School school : country.schools().all()) {
        if (school.openStateFunded()) {
          writeBoard(file, school);
        }
      }
    }
    return path;
  }

  private void writeBoard(CsvFile file, School school) {
    Chance chance = Chance.of(country.seed(), "governors", school.index());
    int posts = chance.between(7, 11);
    for (int i = 0; i < posts; i++) {
      String gid = Integer.toString(FIRST_GID + people++);
      PersonName name = PersonName.draw(chance);
      write(file, gid, name, school, i == 0 ? "Chair of governors" : "Governor", chance);
      if (!country.schools().isQuiet(school) && chance.below(1000) < SECOND_POST_PER_THOUSAND) {
        School other = chance.pick(sociable.get(secondAuthority(school, chance).index()));
        if (!other.equals(school)) {
          write(file, gid, name, other, "Governor", chance);
        }
      }
    }
  }

  private Authority secondAuthority(School school, Chance chance) {
    List<Authority> near = country.territory().partnersOf(school.authority());
    return near.isEmpty() || chance.percent(75) ? school.authority() : chance.pick(near);
  }

  private static void write(
      CsvFile file, String gid, PersonName name, School school, String role, Chance chance) {
    LocalDate earliest = Calendar.later(FIRST_APPOINTED, school.life().opened());
    LocalDate appointed = chance.day(earliest, Calendar.NOW.minusDays(1));
    LocalDate termEnds = chance.percent(8) ? appointed.plusYears(4).minusDays(1) : null;
    file.row(
        gid,
        school.urn(),
        "",
        "",
        role,
        "",
        name.first(),
        "",
        name.last(),
        Calendar.register(appointed),
        Calendar.register(termEnds),
        chance.pick(APPOINTED_BY));
  }
}
