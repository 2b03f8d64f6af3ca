/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Small countries from a seed: every kind of node and tie, parallel ties, isolates, and lives and
 * intervals within days 0 to 99 of which some do not overlap.
 */
final class RandomCountry {
  private static final String[] ROLES = {
    MemberRole.LEAD, MemberRole.PARTNER, MemberRole.PARTNER, MemberRole.SERVED, "accredits"
  };
  private static final String[] LEGAL = {"trust", "federation", "sponsor"};

  private final Random random;
  private final Sketch sketch = new Sketch();
  private final List<Integer> schools = new ArrayList<>();
  private final List<Integer> authorities = new ArrayList<>();
  private final List<Integer> agencies = new ArrayList<>();
  private final List<Integer> networks = new ArrayList<>();
  private final List<Integer> people = new ArrayList<>();
  private final List<Integer> activities = new ArrayList<>();

  private RandomCountry(long seed) {
    random = new Random(seed);
  }

  /** A country; larger sizes have more of everything. */
  static Topology of(long seed, int size) {
    return new RandomCountry(seed).draw(size);
  }

  private Topology draw(int size) {
    repeat(size, () -> schools.add(school()));
    repeat(1 + size / 4, () -> authorities.add(other(NodeKind.AUTHORITY)));
    repeat(size / 5, () -> agencies.add(other(NodeKind.AGENCY)));
    repeat(size / 3, () -> networks.add(network()));
    repeat(size / 2, () -> people.add(other(NodeKind.PERSON)));
    repeat(size / 5, () -> activities.add(other(NodeKind.ACTIVITY)));
    schools.forEach(school -> tie(school, authorities, TieKind.IN, null, 9));
    var members = join(schools, authorities, agencies);
    repeat(size, () -> tie(pick(members), networks, TieKind.MEMBER_OF, pickRole(), 8));
    var served = join(members, networks);
    repeat(size, () -> tie(pick(people), served, TieKind.SERVES, "head", 8));
    repeat(size / 4, () -> tie(pick(people), networks, TieKind.BROKERS, null, 8));
    repeat(size / 5, () -> tie(pick(authorities), networks, TieKind.FACILITATES, null, 8));
    repeat(size / 4, () -> tie(pick(agencies), join(schools, networks), TieKind.PARTNERS, null, 8));
    repeat(
        size / 2, () -> tie(pick(join(served, people)), activities, TieKind.TOOK_PART_IN, "x", 8));
    repeat(size / 3, () -> tie(pick(authorities), authorities, TieKind.BORDERS, null, 9));
    repeat(size / 5, () -> tie(pick(authorities), authorities, TieKind.RESEMBLES, "1", 9));
    return sketch.draw();
  }

  private int school() {
    int start = random.nextInt(4) == 0 ? random.nextInt(60) : Days.NO_START;
    int end = random.nextInt(5) == 0 ? 60 + random.nextInt(40) : Days.NO_END;
    return sketch.school(start, end, random.nextInt(5) > 0);
  }

  private int other(NodeKind kind) {
    int end = random.nextInt(8) == 0 ? random.nextInt(100) : Days.NO_END;
    return sketch.add(Node.of(kind, "k" + random.nextLong(), null, Days.NO_START, end));
  }

  private int network() {
    return random.nextBoolean()
        ? sketch.learning()
        : sketch.network(NetworkClass.LEGAL, LEGAL[random.nextInt(LEGAL.length)]);
  }

  private void tie(int from, List<Integer> to, TieKind kind, @Nullable String role, int inTen) {
    if (from < 0 || to.isEmpty() || random.nextInt(10) >= inTen) {
      return;
    }
    int start = random.nextInt(3) == 0 ? random.nextInt(80) : Days.NO_START;
    int end = random.nextInt(3) == 0 ? 50 + random.nextInt(50) : Days.NO_END;
    boolean known = random.nextBoolean();
    sketch.tie(
        new Tie(from, pick(to), kind, role, Math.min(start, end), end, known, EndBasis.STATED, 0));
  }

  private String pickRole() {
    return ROLES[random.nextInt(ROLES.length)];
  }

  private int pick(List<Integer> from) {
    return from.isEmpty() ? -1 : from.get(random.nextInt(from.size()));
  }

  @SafeVarargs
  private static List<Integer> join(List<Integer>... lists) {
    var joined = new ArrayList<Integer>();
    for (var list : lists) {
      joined.addAll(list);
    }
    return joined;
  }

  private static void repeat(int times, Runnable action) {
    for (int i = 0; i < times; i++) {
      action.run();
    }
  }
}
