/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bridgehead.cypher.Statement;
import org.bridgehead.importer.suppression.Identities;
import org.bridgehead.importer.suppression.SuppressionCheck;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * Everybody whom the graph holds anything of, in ties, in claims that wait and in what undo would
 * put back, by id, with what each is known by.
 */
final class HeldPeople {

  private final Set<String> ids = new HashSet<>();
  private final Map<String, Set<String>> names = new HashMap<>();
  private final Map<String, Set<String>> schools = new HashMap<>();

  private HeldPeople() {}

  static HeldPeople read(TransactionContext transaction) {
    HeldPeople people = new HeldPeople();
    transaction
        .run(Statement.of("suppression", "list-people").text())
        .forEachRemaining(people::add);
    return people;
  }

  private void add(Record found) {
    String id = found.get("id").asString();
    ids.add(id);
    add(found, "name", names, id);
    add(found, "school", schools, id);
  }

  private static void add(Record found, String column, Map<String, Set<String>> all, String id) {
    if (!found.get(column).isNull()) {
      all.computeIfAbsent(id, _ -> new TreeSet<>()).add(found.get(column).asString());
    }
  }

  boolean holds(String id) {
    return ids.contains(id);
  }

  /** What a person is known by: the id and, of a head, the name at each school. */
  List<String> identities(String id) {
    List<String> identities = new ArrayList<>(List.of(id));
    for (String name : names.getOrDefault(id, Set.of())) {
      for (String school : schools.getOrDefault(id, Set.of())) {
        identities.add(Identities.head(name, school));
      }
    }
    return identities;
  }

  /** Those who are on a list. */
  Set<String> among(SuppressionCheck check) {
    Set<String> found = new TreeSet<>();
    for (String id : ids) {
      if (check.holdsAny(identities(id))) {
        found.add(id);
      }
    }
    return found;
  }
}
