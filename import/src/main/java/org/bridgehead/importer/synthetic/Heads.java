/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.synthetic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The heads of the open schools. Inside one trust or federation the same name is one person, so
 * there names are given twice only on purpose.
 */
final class Heads {

  /** A head as the register shows one. */
  record Head(PersonName name, String job) {}

  private final @Nullable Head[] bySchool;

  private Heads(int schools) {
    bySchool = new @Nullable Head[schools];
  }

  static Heads of(Schools schools, Affiliations affiliations, long seed) {
    Heads heads = new Heads(schools.all().size());
    Chance chance = Chance.of(seed, "heads", 0);
    Map<Integer, List<School>> owned = new TreeMap<>();
    for (School school : schools.all()) {
      Group owner = affiliations.of(school).owner();
      if (owner != null) {
        owned.computeIfAbsent(owner.number(), k -> new ArrayList<>()).add(school);
      } else if (school.open() && (schools.isQuiet(school) || chance.percent(94))) {
        heads.appoint(school, PersonName.draw(chance), "Headteacher");
      }
    }
    owned.values().forEach(members -> heads.appointAll(members, chance));
    return heads;
  }

  /** The head of a school, or null where the register names none. */
  @Nullable Head of(School school) {
    return bySchool[school.index()];
  }

  private void appointAll(List<School> members, Chance chance) {
    Set<String> names = new HashSet<>();
    int shared = members.size() > 1 && chance.percent(45) ? chance.between(2, 3) : 0;
    PersonName executive = unused(names, chance);
    for (int i = 0; i < members.size(); i++) {
      if (i < shared) {
        appoint(members.get(i), executive, "Executive Headteacher");
      } else if (chance.percent(96)) {
        appoint(
            members.get(i),
            unused(names, chance),
            chance.percent(60) ? "Headteacher" : "Principal");
      }
    }
  }

  private static PersonName unused(Set<String> names, Chance chance) {
    PersonName name = PersonName.draw(chance);
    while (!names.add(name.full())) {
      name = PersonName.draw(chance);
    }
    return name;
  }

  private void appoint(School school, PersonName name, String job) {
    bySchool[school.index()] = new Head(name, job);
  }
}
