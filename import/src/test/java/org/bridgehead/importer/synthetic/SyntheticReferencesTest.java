/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a file refers to is in another, and nothing could be taken for something real. */
class SyntheticReferencesTest {

  private final WrittenCountry country;
  private final Set<String> urns;
  private final Set<String> authorities;

  SyntheticReferencesTest(@TempDir Path folder) throws IOException {
    country = WrittenCountry.write(folder, 0.03, 5);
    urns = country.column(WrittenCountry.ESTABLISHMENTS, "URN");
    authorities = country.column("authorities/authorities.csv", "authority_code");
  }

  @Test
  void schoolsAreInAuthoritiesThatExist() throws IOException {
    assertThat(country.rows(WrittenCountry.ESTABLISHMENTS)).hasSameSizeAs(urns);
    assertThat(authorities)
        .containsAll(country.column("authorities/adjacency.csv", "neighbour_code"));
    assertThat(country.openSchools())
        .allSatisfy(row -> assertThat(authorities).contains(row.getField("LA (code)")));
    assertThat(country.column(WrittenCountry.ESTABLISHMENTS, "LA (code)"))
        .as("some closed schools have no authority, as in the real file")
        .contains("");
  }

  @Test
  void governorsAndGroupsAreOfSchoolsThatExist() throws IOException {
    assertThat(urns)
        .containsAll(country.column(WrittenCountry.GOVERNANCE, "URN"))
        .containsAll(country.column(WrittenCountry.EARLIER, "URN"))
        .containsAll(country.column(WrittenCountry.LATER, "URN"));
    Map<String, Set<String>> names =
        country.rows(WrittenCountry.GOVERNANCE).stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.getField("GID"),
                    Collectors.mapping(
                        row -> row.getField("Forename 1") + row.getField("Surname"),
                        Collectors.toSet())));
    assertThat(names.values()).allSatisfy(name -> assertThat(name).hasSize(1));
  }

  @Test
  void registerAndLaterGroupLinksAgreeOnTrusts() throws IOException {
    Set<String> inRegister =
        country.openSchools().stream()
            .filter(row -> !row.getField("Trusts (code)").isEmpty())
            .map(row -> row.getField("URN") + " " + row.getField("Trusts (code)"))
            .collect(Collectors.toSet());
    Set<String> inLinks =
        country.rows(WrittenCountry.LATER).stream()
            .filter(row -> row.getField("Group Type").endsWith("academy trust"))
            .map(row -> row.getField("URN") + " " + row.getField("Linked UID"))
            .collect(Collectors.toSet());
    assertThat(inLinks).isEqualTo(inRegister);
  }

  @Test
  void onlyASmallShareOfLinksLeadsOutOfTheRegister() throws IOException {
    List<NamedCsvRecord> links = country.rows(WrittenCountry.LINKS);
    long lost =
        links.stream()
            .filter(
                row ->
                    !urns.contains(row.getField("URN")) || !urns.contains(row.getField("LinkURN")))
            .count();
    assertThat(lost).isPositive().isLessThanOrEqualTo(links.size() / SchoolLinksFile.MISSING_EVERY);
    Set<String> ways = new HashSet<>();
    links.forEach(row -> ways.add(row.getField("URN") + " " + row.getField("LinkURN")));
    assertThat(links)
        .allSatisfy(
            row -> assertThat(ways).contains(row.getField("LinkURN") + " " + row.getField("URN")));
  }

  @Test
  void sheetsReferToWhatExists() throws IOException {
    Map<String, Set<String>> known =
        Map.of(
            "school", urns,
            "authority", authorities,
            "network", country.column("networks/networks.csv", "network_id"),
            "agency", country.column("networks/agencies.csv", "agency_id"),
            "person", country.column("networks/people.csv", "person_id"));
    Map<String, List<String>> ends =
        Map.of(
            "memberships", List.of("member"),
            "roles", List.of("organisation"),
            "brokerage", List.of("broker"),
            "facilitation", List.of("facilitator", "of"),
            "partnerships", List.of("partner"),
            "participants", List.of("participant"));
    for (var sheet : ends.entrySet()) {
      for (NamedCsvRecord row : country.sheet(sheet.getKey())) {
        for (String end : sheet.getValue()) {
          assertThat(known.get(row.getField(end + "_type"))).contains(row.getField(end + "_id"));
        }
        row.findField("network_id").ifPresent(id -> assertThat(known.get("network")).contains(id));
        row.findField("person_id").ifPresent(id -> assertThat(known.get("person")).contains(id));
        row.findField("agency_id").ifPresent(id -> assertThat(known.get("agency")).contains(id));
      }
    }
    assertThat(country.column("networks/activities.csv", "activity_id"))
        .isEqualTo(country.column("networks/participants.csv", "activity_id"));
  }

  @Test
  void nothingEndsBeforeItBegins() throws IOException {
    for (String sheet : List.of("networks", "roles", "brokerage", "facilitation", "partnerships")) {
      assertThat(country.sheet(sheet)).allSatisfy(row -> assertOrdered(row, "started", "ended"));
    }
    assertThat(country.sheet("memberships"))
        .allSatisfy(row -> assertOrdered(row, "joined", "left"));
    assertThat(country.column("networks/activities.csv", "on"))
        .allSatisfy(on -> assertThat(LocalDate.parse(on)).isBefore(LocalDate.of(2025, 8, 1)));
  }

  @Test
  void noNumberIsThatOfSomethingReal() throws IOException {
    assertThat(urns).allSatisfy(urn -> assertThat(Integer.parseInt(urn)).isGreaterThan(900_000));
    assertThat(authorities).allMatch(code -> code.matches("[01]\\d\\d|[A-Z][0-9A-Z]{2}"));
    assertThat(country.column("authorities/authorities.csv", "gss_code"))
        .allMatch(code -> code.matches("X\\d{8}"));
    assertThat(country.column(WrittenCountry.LATER, "Linked UID"))
        .allSatisfy(uid -> assertThat(Integer.parseInt(uid)).isGreaterThan(90_000));
    assertThat(country.column("networks/networks.csv", "network_id"))
        .allMatch(id -> id.startsWith("X-"));
  }

  private static void assertOrdered(NamedCsvRecord row, String from, String to) {
    if (!row.getField(from).isEmpty() && !row.getField(to).isEmpty()) {
      assertThat(row.getField(to)).as(row.toString()).isGreaterThan(row.getField(from));
    }
  }
}
