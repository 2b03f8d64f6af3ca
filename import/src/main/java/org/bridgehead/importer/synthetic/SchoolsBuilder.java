/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.synthetic;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.bridgehead.importer.synthetic.Schools.Kind;
import org.bridgehead.importer.synthetic.Schools.Succession;

/** Founds the schools, authority by authority: the open ones first, then those that closed. */
final class SchoolsBuilder {

  /**
   * Of the schools that may stand alone, one authority in four has a group that stands together.
   */
  private static final int CLUSTER_EVERY = 4;

  private static final int CLUSTER_AT_LEAST = 6;

  private final long seed;
  private final List<School> all = new ArrayList<>();
  private final List<List<School>> openByAuthority = new ArrayList<>();
  private final List<Succession> successions = new ArrayList<>();
  private final List<School> closures = new ArrayList<>();
  private final BitSet quiet = new BitSet();
  private final List<List<School>> clusters = new ArrayList<>();

  private SchoolsBuilder(long seed) {
    this.seed = seed;
  }

  static Schools build(Territory territory, Sizes sizes, long seed) {
    SchoolsBuilder builder = new SchoolsBuilder(seed);
    long total = territory.authorities().stream().mapToLong(a -> a.landscape().weight()).sum();
    long before = 0;
    for (Authority authority : territory.authorities()) {
      long after = before + authority.landscape().weight();
      builder.found(
          authority,
          share(sizes.openSchools(), before, after, total),
          share(sizes.closedSchools(), before, after, total));
      before = after;
    }
    return builder.schools();
  }

  /** The part of a number that falls to one share, so that all the parts add up to the number. */
  private static int share(int number, long before, long after, long total) {
    return (int) (number * after / total - number * before / total);
  }

  private void found(Authority authority, int openCount, int closedCount) {
    Chance chance = Chance.of(seed, "schools", authority.index());
    SchoolFounder founder = new SchoolFounder(authority, chance);
    List<School> open = new ArrayList<>();
    for (int i = 0; i < openCount; i++) {
      open.add(added(founder.open(all.size())));
    }
    openByAuthority.add(List.copyOf(open));
    keepQuiet(authority, open, chance);
    int firstClosed = all.size();
    open.forEach(school -> precede(school, founder, chance));
    for (int i = 0; i < 1 + openCount / 120; i++) {
      closures.add(added(founder.closedThisYear(all.size())));
    }
    while (all.size() < firstClosed + closedCount) {
      closeLongAgo(founder, open, chance);
    }
  }

  private void keepQuiet(Authority authority, List<School> open, Chance chance) {
    List<School> candidates =
        chance.shuffled(open.stream().filter(School::maintainedPrimary).toList());
    int alone = Math.min(candidates.size(), Math.max(2, open.size() / 25));
    candidates.subList(0, alone).forEach(school -> quiet.set(school.index()));
    int together = CLUSTER_AT_LEAST + chance.below(4);
    if (authority.index() % CLUSTER_EVERY == 1 && candidates.size() >= alone + together) {
      List<School> cluster = List.copyOf(candidates.subList(alone, alone + together));
      cluster.forEach(school -> quiet.set(school.index()));
      clusters.add(cluster);
    }
  }

  private void precede(School school, SchoolFounder founder, Chance chance) {
    if (school.type().converted() && chance.percent(80)) {
      School before = added(founder.converted(all.size(), school));
      successions.add(new Succession(before, school, Kind.PLAIN));
    } else if (school.maintainedPrimary() && school.life().opened() != null && chance.percent(16)) {
      Kind kind = chance.percent(70) ? Kind.MERGED : Kind.AMALGAMATED;
      School infants = added(founder.merged(all.size(), school, "Infant"));
      School juniors = added(founder.merged(all.size(), school, "Junior"));
      successions.add(new Succession(infants, school, kind));
      successions.add(new Succession(juniors, school, kind));
    }
  }

  private void closeLongAgo(SchoolFounder founder, List<School> open, Chance chance) {
    School closed = added(founder.closedLongAgo(all.size()));
    if (chance.percent(40)) {
      successions.add(new Succession(closed, chance.pick(open), Kind.PLAIN));
    }
  }

  private School added(School school) {
    all.add(school);
    return school;
  }

  private Schools schools() {
    return new Schools(
        List.copyOf(all),
        List.copyOf(openByAuthority),
        List.copyOf(successions),
        List.copyOf(closures),
        quiet,
        List.copyOf(clusters));
  }
}
