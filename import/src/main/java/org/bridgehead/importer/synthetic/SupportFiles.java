/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.synthetic;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.bridgehead.importer.synthetic.Leaders.Role;
import org.jspecify.annotations.Nullable;

/**
 * The workbook's sheets of support: who brokers, who facilitates, and which agencies are partners.
 * None of them gives a cluster or a secluded authority a second way out.
 */
final class SupportFiles {

  private static final List<String> BROKERAGE_ROLES =
      List.of("membership", "relationships", "partnerships", "resources", "knowledge");
  private static final List<String> PURPOSES =
      List.of("mental health", "attendance", "early help", "teacher development", "safeguarding");

  private final Country country;
  private final List<Network> networks;

  SupportFiles(Country country) {
    this.country = country;
    this.networks = country.networks().stream().filter(network -> !network.cluster()).toList();
  }

  List<Path> writeTo(Path folder) throws IOException {
    Path sheets = folder.resolve("networks");
    return List.of(
        writeBrokerage(sheets.resolve("brokerage.csv")),
        writeFacilitation(sheets.resolve("facilitation.csv")),
        writePartnerships(sheets.resolve("partnerships.csv")));
  }

  private Path writeBrokerage(Path path) throws IOException {
    Chance chance = Chance.of(country.seed(), "brokerage", 0);
    try (CsvFile file =
        CsvFile.workbook(
            path, "broker_type", "broker_id", "network_id", "role", "started", "ended")) {
      int next = 0;
      for (Role role : country.leaders().roles()) {
        if (role.inNetwork() && chance.percent(30)) {
          String what = BROKERAGE_ROLES.get(next++ % BROKERAGE_ROLES.size());
          file.row(
              supporter(
                  "person",
                  role.leader().id(),
                  role.organisationId(),
                  what,
                  role.started(),
                  role.ended()));
        }
      }
      for (Network network : networks) {
        if (chance.percent(10)) {
          String what = BROKERAGE_ROLES.get(next++ % BROKERAGE_ROLES.size());
          file.row(supporter("authority", network.home().code(), network.id(), what, network));
        }
        if (chance.percent(10)) {
          Agency local = chance.pick(agenciesOf(network.home()));
          file.row(supporter("agency", local.id(), network.id(), "resources", network));
        }
      }
    }
    return path;
  }

  private Path writeFacilitation(Path path) throws IOException {
    Chance chance = Chance.of(country.seed(), "facilitation", 0);
    try (CsvFile file =
        CsvFile.workbook(
            path, "facilitator_type", "facilitator_id", "of_type", "of_id", "started", "ended")) {
      for (Role role : country.leaders().roles()) {
        if (role.role().equals("facilitator") && chance.percent(60)) {
          file.row(
              supporter(
                  "person",
                  role.leader().id(),
                  "network",
                  role.organisationId(),
                  role.started(),
                  role.ended()));
        }
      }
      for (Network network : networks) {
        if (chance.percent(12)) {
          file.row(supporter("authority", network.home().code(), "network", network.id(), network));
        }
      }
      for (Agency agency : country.agencies()) {
        Authority home = agency.authority();
        if (home != null && chance.percent(20)) {
          LocalDate started = Calendar.firstOfSeptember(chance.between(2016, 2023));
          file.row(supporter("agency", agency.id(), "authority", home.code(), started, null));
        }
      }
    }
    return path;
  }

  private Path writePartnerships(Path path) throws IOException {
    Chance chance = Chance.of(country.seed(), "partnerships", 0);
    try (CsvFile file =
        CsvFile.workbook(
            path, "agency_id", "partner_type", "partner_id", "purpose", "started", "ended")) {
      for (Agency agency : country.agencies()) {
        Authority home = agency.authority();
        if (home != null) {
          for (School school :
              chance.some(country.schools().sociableIn(home), chance.between(1, 3))) {
            file.row(partner(agency, "school", school.urn(), chance));
          }
          file.row(partner(agency, "authority", home.code(), chance));
        }
        List<Network> candidates = networks.stream().filter(n -> serves(home, n)).toList();
        for (Network network : chance.some(candidates, home == null ? 2 : chance.below(2))) {
          file.row(partner(agency, "network", network.id(), chance));
        }
      }
    }
    return path;
  }

  /** Universities work with networks anywhere but in secluded authorities. */
  private static boolean serves(@Nullable Authority home, Network network) {
    boolean local = home == null ? !network.home().secluded() : network.home().equals(home);
    return local && network.running();
  }

  private List<Agency> agenciesOf(Authority authority) {
    return country.agencies().stream()
        .filter(agency -> authority.equals(agency.authority()))
        .toList();
  }

  private static String[] partner(Agency agency, String type, String id, Chance chance) {
    LocalDate started = Calendar.firstOfSeptember(chance.between(2016, 2023));
    LocalDate ended = chance.percent(8) ? LocalDate.of(2024, 7, 31) : null;
    return supporter(agency.id(), type, id, chance.pick(PURPOSES), started, ended);
  }

  private static String[] supporter(
      String first, String second, String third, String fourth, Network network) {
    LocalDate started = network.started();
    return supporter(first, second, third, fourth, started, network.ended());
  }

  private static String[] supporter(
      String first,
      String second,
      String third,
      String fourth,
      @Nullable LocalDate started,
      @Nullable LocalDate ended) {
    return new String[] {first, second, third, fourth, Calendar.iso(started), Calendar.iso(ended)};
  }
}
