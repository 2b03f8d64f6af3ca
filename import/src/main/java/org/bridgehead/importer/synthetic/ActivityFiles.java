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
import java.util.Map;
import java.util.Objects;
import org.bridgehead.importer.synthetic.Leaders.Leader;
import org.bridgehead.importer.synthetic.Network.Membership;

/** The workbook's activities and who took part. Of thin authorities there is one each at most. */
final class ActivityFiles {

  private static final int FEWEST_MEMBERS = 3;

  private static final List<String> KINDS =
      List.of(
          "enquiry",
          "lesson study",
          "joint staff day",
          "shared evaluation",
          "headteacher learning group",
          "study visit");
  private static final List<String> PROCESSES =
      List.of("with", "with", "from", "from", "on-behalf", "meta");
  private static final List<String> PRACTICES =
      List.of(
          "inclusion",
          "oracy",
          "phonics",
          "transition",
          "attendance",
          "assessment for learning",
          "mastery mathematics",
          "pupil voice");
  private static final List<String> THEMES = List.of("pedagogy", "wellbeing", "leadership");

  private final Country country;
  private final Map<String, Leader> leaders;
  private final Chance chance;

  ActivityFiles(Country country) {
    this.country = country;
    this.leaders = country.leaders().byNetwork();
    this.chance = Chance.of(country.seed(), "activities", 0);
  }

  List<Path> writeTo(Path folder) throws IOException {
    Path activities = folder.resolve("networks/activities.csv");
    Path participants = folder.resolve("networks/participants.csv");
    try (CsvFile occasions =
            CsvFile.workbook(
                activities,
                "activity_id",
                "on",
                "kind",
                "process",
                "practice",
                "theme",
                "network_id");
        CsvFile parts =
            CsvFile.workbook(
                participants, "activity_id", "participant_type", "participant_id", "part")) {
      int number = 0;
      for (Network network : occasions()) {
        LocalDate on = day(network);
        List<Membership> present = present(network, on);
        if (present.size() > 1) {
          String id = "X-A-" + Text.padded(++number, 6);
          String process = chance.pick(PROCESSES);
          occasions.row(
              id,
              on.toString(),
              chance.pick(KINDS),
              process,
              chance.pick(PRACTICES),
              chance.pick(THEMES),
              network.id());
          writeParts(parts, id, process, network, present);
        }
      }
    }
    return List.of(activities, participants);
  }

  /** The network of each activity. */
  private List<Network> occasions() {
    List<Network> active =
        country.networks().stream()
            .filter(network -> network.started() != null)
            .filter(network -> network.schools().size() >= FEWEST_MEMBERS)
            .toList();
    List<Network> known = active.stream().filter(network -> !network.home().thin()).toList();
    List<Network> occasions = new ArrayList<>();
    for (Authority authority : country.territory().authorities()) {
      if (authority.thin()) {
        active.stream()
            .filter(n -> n.home().equals(authority))
            .findFirst()
            .ifPresent(occasions::add);
      }
    }
    while (occasions.size() < country.sizes().activities()) {
      occasions.add(chance.pick(known));
    }
    return occasions;
  }

  private LocalDate day(Network network) {
    LocalDate started = Objects.requireNonNull(network.started());
    LocalDate last = network.ended() == null ? Calendar.LAST_ACTIVITY : network.ended();
    return chance.day(started.plusMonths(1), last.minusDays(1));
  }

  private List<Membership> present(Network network, LocalDate on) {
    List<Membership> members =
        network.memberships().stream()
            .filter(member -> member.school() != null && member.coversDay(on))
            .toList();
    return chance.some(members, chance.between(2, 6));
  }

  private void writeParts(
      CsvFile parts, String id, String process, Network network, List<Membership> present) {
    for (int i = 0; i < present.size(); i++) {
      String part = process.equals("from") ? i == 0 ? "gave" : "received" : "shared";
      parts.row(id, "school", present.get(i).id(), part);
    }
    Leader leader = leaders.get(network.id());
    if (leader != null && chance.percent(25)) {
      parts.row(id, "person", leader.id(), "shared");
    }
    if (!network.cluster() && process.equals("on-behalf") && chance.percent(40)) {
      parts.row(id, "authority", network.home().code(), "received");
    }
  }
}
