/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The leaders of whom the workbook knows, and their posts. */
record Leaders(List<Leader> people, List<Role> roles) {

  /** An invented leader. */
  record Leader(String id, String name) {}

  /** A post of a leader at a school, a network, an authority or an agency. */
  record Role(
      Leader leader,
      String organisationType,
      String organisationId,
      String role,
      LocalDate started,
      @Nullable LocalDate ended) {

    boolean inNetwork() {
      return organisationType.equals("network");
    }
  }

  /** The first leader named for each network, by the network's id. */
  Map<String, Leader> byNetwork() {
    Map<String, Leader> first = new HashMap<>();
    roles.stream()
        .filter(Role::inNetwork)
        .forEach(role -> first.putIfAbsent(role.organisationId(), role.leader()));
    return first;
  }

  /** Appends leaders and their posts, one after the other. */
  static final class Book {

    private final List<Leader> people = new ArrayList<>();
    private final List<Role> roles = new ArrayList<>();
    private final Chance chance;

    Book(Chance chance) {
      this.chance = chance;
    }

    int size() {
      return people.size();
    }

    Leader leader(String name) {
      Leader leader = new Leader("X-P-" + Text.padded(people.size() + 1, 5), name);
      people.add(leader);
      return leader;
    }

    Leader leader() {
      return leader(PersonName.draw(chance).full());
    }

    void network(Leader leader, Network network, String role) {
      LocalDate begun = network.started() == null ? LocalDate.of(2024, 9, 1) : network.started();
      add(leader, "network", network.id(), role, begun, network.ended());
    }

    void school(Leader leader, School school, String role) {
      LocalDate begun = Calendar.firstOfSeptember(chance.between(2014, 2023));
      add(
          leader,
          "school",
          school.urn(),
          role,
          Calendar.later(begun, school.life().opened()),
          null);
    }

    void authority(Leader leader, Authority authority, String role) {
      LocalDate begun = Calendar.firstOfSeptember(chance.between(2014, 2023));
      add(
          leader,
          "authority",
          authority.code(),
          role,
          begun,
          chance.percent(6) ? LocalDate.of(2024, 12, 31) : null);
    }

    void agency(Leader leader, Agency agency, String role) {
      LocalDate begun = Calendar.firstOfSeptember(chance.between(2014, 2023));
      add(leader, "agency", agency.id(), role, begun, null);
    }

    Leaders leaders() {
      return new Leaders(List.copyOf(people), List.copyOf(roles));
    }

    private void add(
        Leader leader,
        String type,
        String id,
        String role,
        LocalDate started,
        @Nullable LocalDate ended) {
      roles.add(new Role(leader, type, id, role, started, ended));
    }
  }
}
