/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.synthetic;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.bridgehead.importer.synthetic.Network.Membership;

/** The workbook's networks, their members, and the agencies. */
final class NetworkFiles {

  private final Country country;

  NetworkFiles(Country country) {
    this.country = country;
  }

  List<Path> writeTo(Path folder) throws IOException {
    Path sheets = folder.resolve("networks");
    return List.of(
        writeNetworks(sheets.resolve("networks.csv")),
        writeMemberships(sheets.resolve("memberships.csv")),
        writeAgencies(sheets.resolve("agencies.csv")));
  }

  private Path writeNetworks(Path path) throws IOException {
    Chance chance = Chance.of(country.seed(), "networks", 0);
    try (CsvFile file =
        CsvFile.workbook(
            path,
            "network_id",
            "name",
            "kind",
            "purpose",
            "programme",
            "cohort",
            "started",
            "ended",
            "structure",
            "leadership",
            "approach",
            "funding_per_year",
            "phase",
            "accepts_enquiries")) {
      for (Network network : country.networks()) {
        file.row(row(network, chance));
      }
    }
    return path;
  }

  private static String[] row(Network network, Chance chance) {
    NetworkKind kind = network.kind();
    LocalDate started = network.started();
    boolean funded = kind != NetworkKind.COMMUNITY || chance.percent(40);
    boolean open = network.ended() == null && !network.cluster() && chance.percent(70);
    return new String[] {
      network.id(),
      network.name(),
      kind.label(),
      kind.purpose(),
      funded && started != null ? kind.title() + " programme " + started.getYear() : "",
      funded && started != null ? Integer.toString(started.getYear()) : "",
      Calendar.iso(started),
      Calendar.iso(network.ended()),
      kind.structure(),
      kind.leadership(),
      chance.pick(kind.approaches()),
      funded ? Integer.toString(chance.between(4, 60) * 1000) : "",
      network.phase(),
      open ? "yes" : "no"
    };
  }

  private Path writeMemberships(Path path) throws IOException {
    try (CsvFile file =
        CsvFile.workbook(
            path, "network_id", "member_type", "member_id", "role", "joined", "left", "entry")) {
      for (Network network : country.networks()) {
        for (Membership member : network.memberships()) {
          file.row(
              network.id(),
              member.type(),
              member.id(),
              member.role(),
              Calendar.iso(member.joined()),
              Calendar.iso(member.left()),
              member.entry());
        }
      }
    }
    return path;
  }

  private Path writeAgencies(Path path) throws IOException {
    try (CsvFile file = CsvFile.workbook(path, "agency_id", "name", "kind", "authority_code")) {
      for (Agency agency : country.agencies()) {
        Authority authority = agency.authority();
        file.row(
            agency.id(), agency.name(), agency.kind(), authority == null ? "" : authority.code());
      }
    }
    return path;
  }
}
