/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.synthetic;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.bridgehead.importer.synthetic.Territory.Border;

/** The authorities, which of them share a border, and which are alike. */
final class AuthorityFiles {

  private static final int NEIGHBOURS = 10;
  private static final List<String> CLOSENESS =
      List.of("Extremely close", "Very close", "Close", "Somewhat close", "Not close");

  private final Territory territory;

  AuthorityFiles(Country country) {
    this.territory = country.territory();
  }

  List<Path> writeTo(Path folder) throws IOException {
    Path authorities = folder.resolve("authorities");
    return List.of(
        writeAuthorities(authorities.resolve("authorities.csv")),
        writeBorders(authorities.resolve("adjacency.csv")),
        writeSimilar(authorities.resolve("statistical_neighbours_2025.csv")),
        new BoundariesFile(territory).writeTo(authorities.resolve("boundaries.geojson")));
  }

  private Path writeAuthorities(Path path) throws IOException {
    try (CsvFile file =
        CsvFile.workbook(path, "authority_code", "gss_code", "name", "region", "type")) {
      for (Authority a : territory.authorities()) {
        file.row(a.code(), a.gssCode(), a.name(), a.region(), a.landscape().authorityType());
      }
    }
    return path;
  }

  private Path writeBorders(Path path) throws IOException {
    try (CsvFile file = CsvFile.workbook(path, "authority_code", "neighbour_code")) {
      for (Border border : territory.borders()) {
        file.row(border.one().code(), border.other().code());
      }
    }
    return path;
  }

  private Path writeSimilar(Path path) throws IOException {
    try (CsvFile file =
        CsvFile.workbook(path, "authority_code", "rank", "neighbour_code", "closeness")) {
      for (Authority authority : territory.authorities()) {
        List<Authority> alike =
            territory.authorities().stream()
                .filter(other -> !other.equals(authority))
                .sorted(
                    Comparator.comparingInt((Authority other) -> distance(authority, other))
                        .thenComparingInt(Authority::index))
                .limit(NEIGHBOURS)
                .toList();
        for (int i = 0; i < alike.size(); i++) {
          file.row(
              authority.code(),
              Integer.toString(i + 1),
              alike.get(i).code(),
              closeness(distance(authority, alike.get(i))));
        }
      }
    }
    return path;
  }

  /** How unlike two authorities are in deprivation, in how rural they are, and in size. */
  private static int distance(Authority one, Authority other) {
    Landscape first = one.landscape();
    Landscape second = other.landscape();
    return 2 * Math.abs(one.freeMealsPercent() - other.freeMealsPercent())
        + Math.abs(first.ruralPercent() - second.ruralPercent()) / 2
        + Math.abs(first.weight() - second.weight());
  }

  private static String closeness(int distance) {
    return CLOSENESS.get(Math.min(distance / 12, CLOSENESS.size() - 1));
  }
}
