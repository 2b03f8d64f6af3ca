/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The column names on which an importer of the official files and the workbook relies. */
class SyntheticHeadersTest {

  private final Path folder;

  SyntheticHeadersTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    WrittenCountry.write(folder, SyntheticCountry.DEMONSTRATION, 1);
  }

  @Test
  void establishmentsHaveTheOfficialColumns() throws IOException {
    List<String> header = header(WrittenCountry.ESTABLISHMENTS);
    assertThat(header)
        .hasSize(140)
        .doesNotHaveDuplicates()
        .startsWith("URN", "LA (code)", "LA (name)", "EstablishmentNumber", "EstablishmentName")
        .endsWith("MSOA (code)", "LSOA (code)", "FSM", "AccreditationExpiryDate")
        .contains(
            "TypeOfEstablishment (name)",
            "EstablishmentStatus (name)",
            "PhaseOfEducation (name)",
            "OpenDate",
            "CloseDate",
            "ReasonEstablishmentClosed (name)",
            "NumberOfPupils",
            "PercentageFSM",
            "Trusts (code)",
            "Trusts (name)",
            "SchoolSponsors (name)",
            "Federations (code)",
            "Federations (name)",
            "HeadTitle (name)",
            "HeadFirstName",
            "HeadLastName",
            "HeadPreferredJobTitle",
            "GOR (name)",
            "UrbanRural (name)",
            "Postcode",
            "Easting",
            "Northing");
  }

  @Test
  void groupLinksNameOneColumnMoreThanTheirRowsHave() throws IOException {
    assertThat(header(WrittenCountry.EARLIER))
        .isEqualTo(header(WrittenCountry.LATER))
        .hasSize(17)
        .startsWith("URN", "Linked UID", "Group Name", "Companies House Number", "Group Type")
        .contains("Joined date", "Group Status", "Closed Date")
        .endsWith("LA (name)", "HasSharedHT");
    assertThat(new WrittenCountry(folder).rows(WrittenCountry.LATER))
        .allSatisfy(row -> assertThat(row.getFieldCount()).isEqualTo(16));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          register/links_edubasealldata20250901.csv | URN,LinkURN,LinkName,LinkType,LinkEstablishedDate
          authorities/authorities.csv | authority_code,gss_code,name,region,type
          authorities/adjacency.csv | authority_code,neighbour_code
          authorities/statistical_neighbours_2025.csv | authority_code,rank,neighbour_code,closeness
          networks/memberships.csv | network_id,member_type,member_id,role,joined,left,entry
          networks/agencies.csv | agency_id,name,kind,authority_code
          networks/people.csv | person_id,name,preferred_contact
          networks/roles.csv | person_id,organisation_type,organisation_id,role,started,ended
          networks/brokerage.csv | broker_type,broker_id,network_id,role,started,ended
          networks/facilitation.csv | facilitator_type,facilitator_id,of_type,of_id,started,ended
          networks/partnerships.csv | agency_id,partner_type,partner_id,purpose,started,ended
          networks/activities.csv | activity_id,on,kind,process,practice,theme,network_id
          networks/participants.csv | activity_id,participant_type,participant_id,part
          """)
  void sheetsHaveTheirColumns(String file, String columns) throws IOException {
    assertThat(String.join(",", header(file))).isEqualTo(columns);
  }

  @Test
  void longerHeadersToo() throws IOException {
    assertThat(header("networks/networks.csv"))
        .containsExactly(
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
            "accepts_enquiries");
    assertThat(header(WrittenCountry.GOVERNANCE))
        .containsExactly(
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
            "Appointing body");
  }

  @ParameterizedTest
  @CsvSource({
    "register/edubasealldata20230119.csv, register/edubasealldata20250901.csv",
    "register/governancealldata20230119.csv, register/governancealldata20250901.csv",
    "register/links_edubasealldata20250422.csv, register/links_edubasealldata20250901.csv",
    "register/grouplinks_edubaseallacademiesandfree20190601.csv,"
        + " register/grouplinks_edubaseallacademiesandfree20250901.csv"
  })
  void headersAreThoseOfTheRealFiles(String real, String invented) throws IOException {
    String shared = System.getProperty("bridgehead.shared", "");
    Path file = Path.of(shared, "data", real);
    Assumptions.assumeTrue(!shared.isEmpty() && Files.exists(file), () -> "absent: " + file);
    assertThat(header(invented)).isEqualTo(header(file));
  }

  private List<String> header(String file) throws IOException {
    return header(folder.resolve(file));
  }

  private static List<String> header(Path file) throws IOException {
    try (var lines = Files.lines(file, Charset.forName("windows-1252"))) {
      return Arrays.asList(lines.findFirst().orElseThrow().replace("\"", "").split(","));
    }
  }
}
