/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.snapshot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import org.bridgehead.cypher.Label;
import org.bridgehead.cypher.Property;
import org.bridgehead.cypher.TieSort;
import org.bridgehead.service.snapshot.Drawing.Drawn;

/**
 * A small country from a seed: every kind of node and tie, parallel ties, isolates, closed schools,
 * and intervals that start and end on few days, so that many do on the very day asked about.
 */
final class RandomDrawing {
  private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
  private static final int DAYS = 13;
  private static final int NONE = -1;

  private static final String[] ROLES = {
    "lead", "lead", "partner", "partner", "partner", "partner", "served", "served", "accredits"
  };
  private static final String[] LEGAL_KINDS = {
    "multi-academy-trust", "federation", "sponsor", "co-operative"
  };

  private final Random random;
  private final Drawing drawing = new Drawing();
  private final List<Drawn> schools;
  private final List<Drawn> authorities;
  private final List<Drawn> agencies;
  private final List<Drawn> networks;
  private final List<Drawn> people;
  private final List<Drawn> activities;

  private RandomDrawing(long seed) {
    random = new Random(seed);
    schools = some(8, 14, number -> node(Label.SCHOOL, 100_000 + number, 3, Map.of()));
    authorities = some(2, 3, number -> node(Label.AUTHORITY, 200 + number, 8, Map.of()));
    agencies = some(1, 2, number -> node(Label.AGENCY, 300 + number, 8, Map.of()));
    networks = some(3, 5, number -> node(Label.NETWORK, 400 + number, 8, network()));
    people = some(4, 6, number -> node(Label.PERSON, 500 + number, 8, Map.of()));
    activities = some(2, 3, number -> node(Label.ACTIVITY, 600 + number, 8, Map.of()));
  }

  /** The same drawing for the same seed. */
  static Drawing of(long seed) {
    return new RandomDrawing(seed).draw();
  }

  /** One of the days on which lives and ties start and end. */
  static LocalDate day(int number) {
    return FIRST.plusMonths(6L * number);
  }

  /** All that the drawing of a seed has nodes of, for places to find routes between. */
  static List<Drawn> places(long seed) {
    var country = new RandomDrawing(seed);
    return join(
        country.schools,
        country.authorities,
        country.agencies,
        country.networks,
        country.people,
        country.activities);
  }

  private Drawing draw() {
    schools.forEach(this::placeInAuthority);
    var members = join(schools, schools, schools, authorities, agencies);
    var organisations = join(schools, schools, authorities, agencies, networks);
    var brokers = join(people, authorities, agencies);
    var parties = join(schools, schools, networks, authorities, agencies, people);
    ties(schools.size(), members, TieSort.MEMBERSHIP, networks, ROLES);
    ties(people.size() + 2, people, TieSort.POST, organisations, "head", "governor");
    ties(2, brokers, TieSort.BROKERAGE, networks, "relationships");
    ties(2, brokers, TieSort.FACILITATION, join(networks, authorities));
    ties(2, agencies, TieSort.PARTNERSHIP, join(schools, networks, authorities), "health");
    ties(6, parties, TieSort.PARTICIPATION, activities, "gave", "received");
    ties(2, activities, TieSort.ACTIVITY, networks);
    ties(2, schools, TieSort.SUCCESSION, schools);
    ties(1, authorities, TieSort.BORDER, authorities);
    return drawing;
  }

  private Drawn node(Label label, int key, int oneInLives, Map<String, String> more) {
    var properties = new HashMap<String, Object>(more);
    properties.put(Property.NAME, label.text() + " " + key);
    if (random.nextInt(oneInLives) == 0) {
      properties.putAll(interval());
      properties.remove(Property.START_BASIS);
      properties.remove(Property.END_BASIS);
    }
    return drawing.node(label, String.valueOf(key), properties);
  }

  private Map<String, String> network() {
    return random.nextInt(5) < 2
        ? Map.of("category", "legal", "kind", pick(List.of(LEGAL_KINDS)))
        : Map.of("category", "learning", "kind", "hub");
  }

  /** At no time, once, or twice with different starts: of equal ones the order is not defined. */
  private void placeInAuthority(Drawn school) {
    if (random.nextInt(8) == 0) {
      return;
    }
    int start = random.nextInt(5) - 1;
    int moved = start + 1 + random.nextInt(7);
    boolean moves = random.nextBoolean();
    int end = moves ? moved + random.nextInt(2) : random.nextInt(4) == 0 ? DAYS - 1 : NONE;
    drawing.tie(school, TieSort.AUTHORITY, pick(authorities), interval(start, end));
    if (moves) {
      drawing.tie(school, TieSort.AUTHORITY, pick(authorities), interval(moved, NONE));
    }
  }

  private void ties(int count, List<Drawn> from, TieSort sort, List<Drawn> to, String... roles) {
    for (int made = 0; made < count; made++) {
      var one = pick(from);
      var other = pick(to);
      int parallel = random.nextInt(5) == 0 ? 2 : 1;
      for (int tie = 0; tie < parallel && !one.equals(other); tie++) {
        var properties = interval();
        if (roles.length > 0) {
          properties.put(Property.ROLE, pick(List.of(roles)));
        }
        drawing.tie(one, sort, other, properties);
      }
    }
  }

  private Map<String, Object> interval() {
    int start = random.nextInt(2) == 0 ? NONE : random.nextInt(DAYS - 4);
    int end = random.nextInt(3) == 0 ? Math.max(start, 2) + 1 + random.nextInt(6) : NONE;
    return interval(start, end);
  }

  private Map<String, Object> interval(int start, int end) {
    var properties = new HashMap<String, Object>();
    if (start != NONE) {
      properties.put(Property.START, day(start));
      properties.put(Property.START_BASIS, random.nextBoolean() ? "stated" : "first-seen");
    }
    if (end != NONE) {
      properties.put(Property.END, day(end));
      properties.put(Property.END_BASIS, "stated");
    }
    return properties;
  }

  private List<Drawn> some(int least, int most, IntFunction<Drawn> node) {
    var made = new ArrayList<Drawn>();
    int count = least + random.nextInt(most - least + 1);
    for (int number = 0; number < count; number++) {
      made.add(node.apply(number));
    }
    return made;
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  @SafeVarargs
  private static List<Drawn> join(List<Drawn>... lists) {
    var joined = new ArrayList<Drawn>();
    for (var list : lists) {
      joined.addAll(list);
    }
    return joined;
  }
}
