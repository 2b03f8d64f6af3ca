/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.synthetic;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.bridgehead.importer.synthetic.Leaders.Leader;
import org.bridgehead.importer.synthetic.Leaders.Role;

/** The workbook's leaders and their posts. */
final class PeopleFiles {

  private final Leaders leaders;

  PeopleFiles(Country country) {
    this.leaders = country.leaders();
  }

  List<Path> writeTo(Path folder) throws IOException {
    Path sheets = folder.resolve("networks");
    return List.of(
        writePeople(sheets.resolve("people.csv")), writeRoles(sheets.resolve("roles.csv")));
  }

  private Path writePeople(Path path) throws IOException {
    try (CsvFile file = CsvFile.workbook(path, "person_id", "name", "preferred_contact")) {
      for (Leader leader : leaders.people()) {
        file.row(leader.id(), leader.name(), "");
      }
    }
    return path;
  }

  private Path writeRoles(Path path) throws IOException {
    try (CsvFile file =
        CsvFile.workbook(
            path,
            "person_id",
            "organisation_type",
            "organisation_id",
            "role",
            "started",
            "ended")) {
      for (Role role : leaders.roles()) {
        file.row(
            role.leader().id(),
            role.organisationType(),
            role.organisationId(),
            role.role(),
            Calendar.iso(role.started()),
            Calendar.iso(role.ended()));
      }
    }
    return path;
  }
}
