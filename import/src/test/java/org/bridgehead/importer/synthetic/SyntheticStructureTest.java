/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The smallest country has something to find for each of the four questions, whatever the seed. */
class SyntheticStructureTest {

  private static final String ISLES = "008";

  private final Path folder;

  SyntheticStructureTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 20_250_901})
  void isolationHasEveryRung(long seed) throws IOException {
    WrittenCountry country = demonstration(seed);
    TieGraph ties = TieGraph.of(country);
    Set<String> members =
        members(country).values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    Map<String, Long> sizeOfTrust =
        country.openSchools().stream()
            .collect(
                Collectors.groupingBy(row -> row.getField("Trusts (code)"), Collectors.counting()));
    assertThat(country.openSchools())
        .as("a maintained school with no tie to another organisation, seed %d", seed)
        .anyMatch(
            row -> row.getField("EstablishmentTypeGroup (code)").equals("4") && alone(row, ties))
        .as("a school in a trust of one")
        .anyMatch(row -> sizeOfTrust.getOrDefault(row.getField("Trusts (code)"), 0L) == 1)
        .as("a school in a trust of several and in no network")
        .anyMatch(
            row ->
                inTrust(row)
                    && sizeOfTrust.getOrDefault(row.getField("Trusts (code)"), 0L) > 1
                    && !members.contains(row.getField("URN")))
        .as("a school in a network")
        .anyMatch(row -> members.contains(row.getField("URN")));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 20_250_901})
  void coverageIsThinInOneAuthorityAndHubsServeSchoolsThatDidNotJoin(long seed) throws IOException {
    WrittenCountry country = demonstration(seed);
    Map<String, Integer> activities = new HashMap<>();
    Map<String, String> authorityOf = authorityOfSchool(country);
    for (NamedCsvRecord row : country.sheet("participants")) {
      if (row.getField("participant_type").equals("school")) {
        activities.merge(authorityOf.get(row.getField("participant_id")), 1, Integer::sum);
      }
    }
    assertThat(activities.getOrDefault("004", 0)).as("seed %d", seed).isLessThanOrEqualTo(12);
    assertThat(activities.get("001")).as("seed %d", seed).isGreaterThan(20);
    assertThat(country.sheet("memberships"))
        .anyMatch(
            row -> row.getField("role").equals("served") && row.getField("entry").equals("area"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 20_250_901})
  void oneCriticalFriendJoinsTheIslesToTheRest(long seed) throws IOException {
    WrittenCountry country = demonstration(seed);
    TieGraph ties = TieGraph.of(country);
    Map<String, String> authorityOf = authorityOfSchool(country);
    String islander =
        "school:"
            + members(country).values().stream()
                .flatMap(Set::stream)
                .filter(urn -> ISLES.equals(authorityOf.get(urn)))
                .findFirst()
                .orElseThrow();
    assertThat(authorities(ties.distancesFrom(islander, Set.of()), authorityOf))
        .as("seed %d", seed)
        .hasSizeGreaterThan(3);
    Set<String> friends =
        country.column(
            "networks/roles.csv",
            "person_id",
            row -> row.getField("role").equals("critical friend"));
    assertThat(friends)
        .as("one without whom the isles are on their own, seed %d", seed)
        .anyMatch(
            friend ->
                authorities(ties.distancesFrom(islander, Set.of("person:" + friend)), authorityOf)
                    .equals(Set.of(ISLES)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 20_250_901})
  void clustersHangOnOneLeaderAndBrokersDoEverything(long seed) throws IOException {
    WrittenCountry country = demonstration(seed);
    TieGraph ties = TieGraph.of(country);
    Set<String> leaders =
        country.column(
            "networks/roles.csv",
            "person_id",
            row -> row.getField("role").equals("network leader"));
    Map<String, Set<String>> members = members(country);
    assertThat(members.values())
        .as("a network whose schools lose all others with its leader, seed %d", seed)
        .anyMatch(
            schools ->
                schools.size() >= 6
                    && leaders.stream().anyMatch(leader -> cutOff(ties, schools, leader)));
    assertThat(country.column("networks/brokerage.csv", "role"))
        .containsExactlyInAnyOrder(
            "membership", "relationships", "partnerships", "resources", "knowledge");
    assertThat(country.column("register/edubasealldata20250901.csv", "HeadPreferredJobTitle"))
        .contains("Executive Headteacher");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 20_250_901})
  void someBordersAreCrossedAndSomeAreNot(long seed) throws IOException {
    WrittenCountry country = demonstration(seed);
    Map<String, String> authorityOf = authorityOfSchool(country);
    Set<Set<String>> linked = new HashSet<>();
    for (Set<String> schools : members(country).values()) {
      Set<String> across = schools.stream().map(authorityOf::get).collect(Collectors.toSet());
      for (String one : across) {
        across.stream()
            .filter(other -> !other.equals(one))
            .forEach(other -> linked.add(Set.of(one, other)));
      }
    }
    assertThat(country.rows("authorities/adjacency.csv"))
        .as("seed %d", seed)
        .anyMatch(row -> linked.contains(border(row)))
        .anyMatch(row -> !linked.contains(border(row)));
    Map<String, Set<String>> trusts = new HashMap<>();
    country.openSchools().stream()
        .filter(SyntheticStructureTest::inTrust)
        .forEach(
            row ->
                trusts
                    .computeIfAbsent(row.getField("Trusts (code)"), k -> new HashSet<>())
                    .add(row.getField("LA (code)")));
    assertThat(trusts.values()).anyMatch(across -> across.size() > 1);
    assertThat(country.sheet("memberships"))
        .as("a network of authorities")
        .anyMatch(
            row ->
                row.getField("member_type").equals("authority")
                    && row.getField("role").equals("partner"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 20_250_901})
  void routesAreShortAndLongAndSomeAreMissing(long seed) throws IOException {
    WrittenCountry country = demonstration(seed);
    TieGraph ties = TieGraph.of(country);
    Set<Integer> lengths = new HashSet<>();
    int unreached = 0;
    List<NamedCsvRecord> open = country.openSchools();
    for (NamedCsvRecord from : open.subList(0, 40)) {
      Map<String, Integer> distances =
          ties.distancesFrom("school:" + from.getField("URN"), Set.of());
      for (NamedCsvRecord to : open) {
        Integer steps = distances.get("school:" + to.getField("URN"));
        unreached += steps == null ? 1 : 0;
        lengths.add(steps == null ? 0 : steps);
      }
    }
    assertThat(lengths).as("seed %d", seed).contains(2, 3, 4, 5, 6, 7, 8);
    assertThat(unreached).as("seed %d", seed).isPositive();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 20_250_901})
  void schoolsJoinedMovedAndLeftBetweenTheExtracts(long seed) throws IOException {
    WrittenCountry country = demonstration(seed);
    Map<String, String> before = trusts(country, WrittenCountry.EARLIER);
    Map<String, String> after = trusts(country, WrittenCountry.LATER);
    assertThat(after.keySet())
        .as("joined, seed %d", seed)
        .anyMatch(urn -> !before.containsKey(urn));
    assertThat(before.keySet()).as("left, seed %d", seed).anyMatch(urn -> !after.containsKey(urn));
    assertThat(before.keySet())
        .as("moved, seed %d", seed)
        .anyMatch(
            urn -> after.containsKey(urn) && !Objects.equals(before.get(urn), after.get(urn)));
  }

  private WrittenCountry demonstration(long seed) throws IOException {
    return WrittenCountry.write(folder, SyntheticCountry.DEMONSTRATION, seed);
  }

  private static boolean alone(NamedCsvRecord row, TieGraph ties) {
    return ties.distancesFrom("school:" + row.getField("URN"), Set.of()).keySet().stream()
        .noneMatch(
            node ->
                node.startsWith("network:")
                    || node.startsWith("school:") && !node.endsWith(row.getField("URN")));
  }

  private static boolean inTrust(NamedCsvRecord row) {
    return !row.getField("Trusts (code)").isEmpty();
  }

  private static boolean cutOff(TieGraph ties, Set<String> schools, String leader) {
    Set<String> reached =
        ties.distancesFrom("school:" + schools.iterator().next(), Set.of("person:" + leader))
            .keySet();
    return reached.stream()
        .filter(node -> node.startsWith("school:"))
        .map(node -> node.substring("school:".length()))
        .collect(Collectors.toSet())
        .equals(schools);
  }

  private static Set<String> authorities(
      Map<String, Integer> reached, Map<String, String> authorityOf) {
    return reached.keySet().stream()
        .filter(node -> node.startsWith("school:"))
        .map(node -> authorityOf.getOrDefault(node.substring("school:".length()), ISLES))
        .collect(Collectors.toSet());
  }

  private static Map<String, String> trusts(WrittenCountry country, String file)
      throws IOException {
    return country.rows(file).stream()
        .filter(row -> !row.getField("Group Type").equals("School sponsor"))
        .collect(Collectors.toMap(row -> row.getField("URN"), row -> row.getField("Linked UID")));
  }

  private static Map<String, String> authorityOfSchool(WrittenCountry country) throws IOException {
    return country.openSchools().stream()
        .collect(Collectors.toMap(row -> row.getField("URN"), row -> row.getField("LA (code)")));
  }

  /** The schools that take part in each network. */
  private static Map<String, Set<String>> members(WrittenCountry country) throws IOException {
    return country.sheet("memberships").stream()
        .filter(row -> row.getField("member_type").equals("school"))
        .collect(
            Collectors.groupingBy(
                row -> row.getField("network_id"),
                Collectors.mapping(row -> row.getField("member_id"), Collectors.toSet())));
  }

  private static Set<String> border(NamedCsvRecord row) {
    return Set.of(row.getField("authority_code"), row.getField("neighbour_code"));
  }
}
