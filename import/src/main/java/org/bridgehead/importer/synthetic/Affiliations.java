/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.bridgehead.importer.synthetic.Affiliation.Link;
import org.jspecify.annotations.Nullable;

/**
 * Puts academies into trusts and some maintained schools into federations. Between the two extracts
 * a few schools join, move and leave, with dates that make one history of both.
 */
final class Affiliations {

  private static final int MOVED_PERCENT = 6;

  private final long seed;
  private final Territory territory;
  private final Schools schools;
  private final Affiliation[] bySchool;
  private final Map<Integer, Group> sponsorOfTrust = new HashMap<>();
  private final Map<Integer, List<Group>> trustsOfAuthority = new HashMap<>();
  private int groups;

  private Affiliations(Territory territory, Schools schools, long seed) {
    this.seed = seed;
    this.territory = territory;
    this.schools = schools;
    this.bySchool = new Affiliation[schools.all().size()];
    Arrays.fill(bySchool, Affiliation.NONE);
  }

  static Affiliations of(Territory territory, Schools schools, long seed) {
    Affiliations affiliations = new Affiliations(territory, schools, seed);
    List<List<School>> pools = affiliations.pools();
    for (Authority authority : territory.authorities()) {
      Chance chance = Chance.of(seed, "trusts", authority.index());
      while (!pools.get(authority.index()).isEmpty()) {
        affiliations.foundTrust(authority, pools, chance);
      }
      affiliations.federate(authority, chance);
    }
    schools.closures().forEach(affiliations::leaveByClosing);
    return affiliations;
  }

  Affiliation of(School school) {
    return bySchool[school.index()];
  }

  private List<List<School>> pools() {
    List<List<School>> pools = new ArrayList<>();
    for (Authority authority : territory.authorities()) {
      List<School> academies =
          schools.openIn(authority).stream().filter(school -> school.type().academy()).toList();
      pools.add(Chance.of(seed, "academies", authority.index()).shuffled(academies));
    }
    return pools;
  }

  private void foundTrust(Authority home, List<List<School>> pools, Chance chance) {
    int size = chance.percent(18) ? 1 : drawSize(chance);
    boolean crosses = size > 1 && !home.secluded() && chance.percent(40);
    List<School> members = taken(pools.get(home.index()), crosses ? (size + 1) / 2 : size);
    if (crosses) {
      Authority away = away(home, chance);
      members.addAll(taken(pools.get(away.index()), size - members.size()));
    }
    Group.Kind kind = members.size() == 1 ? Group.Kind.SINGLE_TRUST : Group.Kind.TRUST;
    Group trust = group(kind, home, members.getFirst().name(), chance);
    if (kind == Group.Kind.TRUST) {
      trustsOfAuthority.computeIfAbsent(home.index(), k -> new ArrayList<>()).add(trust);
    }
    members.forEach(school -> affiliate(school, trust, chance));
  }

  private static int drawSize(Chance chance) {
    int draw = chance.below(10);
    return draw < 5
        ? chance.between(2, 4)
        : draw < 8 ? chance.between(5, 8) : chance.between(9, 20);
  }

  private Authority away(Authority home, Chance chance) {
    List<Authority> near = territory.partnersOf(home);
    return near.isEmpty() || chance.percent(15)
        ? chance.pick(territory.outgoing())
        : chance.pick(near);
  }

  private static List<School> taken(List<School> pool, int count) {
    List<School> tail = pool.subList(Math.max(0, pool.size() - count), pool.size());
    List<School> taken = new ArrayList<>(tail);
    tail.clear();
    return taken;
  }

  private void affiliate(School school, Group trust, Chance chance) {
    LocalDate opened = Objects.requireNonNull(school.life().opened());
    Affiliation affiliation;
    if (Calendar.isInTheYear(opened)) {
      affiliation = new Affiliation(null, new Link(trust, opened), null, null, null);
    } else if (chance.percent(MOVED_PERCENT)) {
      Link before = new Link(earlierTrust(school, trust, chance), opened);
      Link now = new Link(trust, Calendar.inTheYear(chance));
      affiliation = new Affiliation(before, now, null, null, null);
    } else {
      LocalDate latest = Calendar.EARLIER.minusMonths(1);
      LocalDate joined = chance.percent(60) ? opened : chance.day(opened, latest);
      Link link = new Link(trust, joined);
      affiliation = new Affiliation(link, link, null, null, null);
    }
    bySchool[school.index()] =
        school.type() == SchoolType.SPONSOR_LED
            ? sponsored(affiliation, trust, opened, chance)
            : affiliation;
  }

  private Group earlierTrust(School school, Group now, Chance chance) {
    List<Group> others =
        trustsOfAuthority.getOrDefault(school.authority().index(), List.of()).stream()
            .filter(trust -> trust.number() != now.number())
            .toList();
    return others.isEmpty() || chance.percent(50)
        ? group(Group.Kind.SINGLE_TRUST, school.authority(), school.name(), chance)
        : chance.pick(others);
  }

  private Affiliation sponsored(
      Affiliation affiliation, Group trust, LocalDate opened, Chance chance) {
    Group sponsor =
        sponsorOfTrust.computeIfAbsent(
            trust.number(),
            k -> group(Group.Kind.SPONSOR, trust.authority(), trust.name(), chance));
    Link early = new Link(sponsor, opened);
    if (Calendar.isInTheYear(opened)) {
      return affiliation.sponsored(null, early);
    }
    return switch (chance.below(16)) {
      case 0 -> affiliation.sponsored(early, null);
      case 1 -> affiliation.sponsored(null, new Link(sponsor, Calendar.inTheYear(chance)));
      default -> affiliation.sponsored(early, early);
    };
  }

  private void federate(Authority authority, Chance chance) {
    List<School> maintained =
        chance.shuffled(
            schools.sociableIn(authority).stream().filter(School::maintainedPrimary).toList());
    int federations = Math.max(1, maintained.size() / 25);
    for (int i = 0; i < federations && maintained.size() > 2; i++) {
      List<School> members = taken(maintained, chance.between(2, 3));
      Group federation =
          group(Group.Kind.FEDERATION, authority, members.getFirst().site().town().name(), chance);
      members.forEach(school -> bySchool[school.index()] = Affiliation.federated(federation));
    }
  }

  private void leaveByClosing(School school) {
    Chance chance = Chance.of(seed, "closures", school.index());
    List<Group> local = trustsOfAuthority.getOrDefault(school.authority().index(), List.of());
    Group trust =
        local.isEmpty()
            ? group(Group.Kind.SINGLE_TRUST, school.authority(), school.name(), chance)
            : chance.pick(local);
    @Nullable LocalDate opened = school.life().opened();
    Link before = new Link(trust, Objects.requireNonNull(opened));
    bySchool[school.index()] = new Affiliation(before, null, null, null, null);
  }

  private Group group(Group.Kind kind, Authority authority, String after, Chance chance) {
    int number = groups++;
    String place = PlaceNames.place(2_500 + number);
    String name =
        switch (kind) {
          case TRUST -> (place + (chance.percent(50) ? " Learning Trust" : " Academies Trust"));
          case SINGLE_TRUST -> after + " Trust";
          case SPONSOR -> chance.percent(30) ? "Diocese of " + place : after;
          case FEDERATION -> "The " + after + " Federation";
        };
    boolean capitals = kind == Group.Kind.TRUST || kind == Group.Kind.SINGLE_TRUST;
    return new Group(number, kind, capitals ? name.toUpperCase(Locale.ROOT) : name, authority);
  }
}
