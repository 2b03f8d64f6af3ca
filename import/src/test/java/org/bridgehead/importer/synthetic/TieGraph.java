/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.synthetic;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;

/** The ties of a written country along which practice can travel, whenever they held. */
final class TieGraph {

  private final Map<String, Set<String>> neighbours = new HashMap<>();

  static TieGraph of(WrittenCountry country) throws IOException {
    TieGraph graph = new TieGraph();
    graph.addRegister(country);
    for (NamedCsvRecord row : country.sheet("memberships")) {
      if (Set.of("lead", "partner").contains(row.getField("role"))) {
        graph.join(node(row, "member"), "network:" + row.getField("network_id"));
      }
    }
    for (NamedCsvRecord row : country.sheet("roles")) {
      graph.join("person:" + row.getField("person_id"), node(row, "organisation"));
    }
    for (NamedCsvRecord row : country.sheet("brokerage")) {
      graph.join(node(row, "broker"), "network:" + row.getField("network_id"));
    }
    for (NamedCsvRecord row : country.sheet("facilitation")) {
      graph.join(node(row, "facilitator"), node(row, "of"));
    }
    for (NamedCsvRecord row : country.sheet("partnerships")) {
      graph.join("agency:" + row.getField("agency_id"), node(row, "partner"));
    }
    for (NamedCsvRecord row : country.sheet("participants")) {
      graph.join(node(row, "participant"), "activity:" + row.getField("activity_id"));
    }
    for (NamedCsvRecord row : country.sheet("activities")) {
      graph.join(
          "activity:" + row.getField("activity_id"), "network:" + row.getField("network_id"));
    }
    return graph;
  }

  private void addRegister(WrittenCountry country) throws IOException {
    for (NamedCsvRecord row : country.openSchools()) {
      String school = "school:" + row.getField("URN");
      neighbours.computeIfAbsent(school, k -> new LinkedHashSet<>());
      String group = row.getField("Trusts (code)") + row.getField("Federations (code)");
      if (!group.isEmpty()) {
        join(school, "group:" + group);
        join(
            school, "head:" + row.getField("HeadFirstName") + row.getField("HeadLastName") + group);
      }
    }
    for (String file : List.of(WrittenCountry.EARLIER, WrittenCountry.LATER)) {
      for (NamedCsvRecord row : country.rows(file)) {
        join("school:" + row.getField("URN"), "group:" + row.getField("Linked UID"));
      }
    }
    for (NamedCsvRecord row : country.rows(WrittenCountry.GOVERNANCE)) {
      join("school:" + row.getField("URN"), "governor:" + row.getField("GID"));
    }
  }

  /** How many steps each place is from a start; places that cannot be reached are absent. */
  Map<String, Integer> distancesFrom(String start, Set<String> without) {
    Map<String, Integer> distances = new HashMap<>();
    Queue<String> queue = new ArrayDeque<>();
    distances.put(start, 0);
    queue.add(start);
    while (!queue.isEmpty()) {
      String here = queue.remove();
      int steps = distances.getOrDefault(here, 0) + 1;
      for (String next : neighbours.getOrDefault(here, Set.of())) {
        if (!without.contains(next) && !distances.containsKey(next)) {
          distances.put(next, steps);
          queue.add(next);
        }
      }
    }
    return distances;
  }

  private static String node(NamedCsvRecord row, String end) {
    return row.getField(end + "_type") + ":" + row.getField(end + "_id");
  }

  private void join(String one, String other) {
    neighbours.computeIfAbsent(one, k -> new LinkedHashSet<>()).add(other);
    neighbours.computeIfAbsent(other, k -> new LinkedHashSet<>()).add(one);
  }
}
