/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bridgehead.importer.synthetic.Network.Membership;
import org.jspecify.annotations.Nullable;

/**
 * Founds the networks. Secluded authorities have networks of their own only; of an authority with
 * thin records few are known; a cluster of quiet schools has one network and nothing besides.
 */
final class NetworksBuilder {

  private static final int COMMUNITIES_OF_THE_SECLUDED = 2;
  private static final List<String> SUBJECTS =
      List.of("Mathematics", "Reading", "Science", "Music", "Languages", "Computing", "History");

  private final Territory territory;
  private final Schools schools;
  private final List<Agency> agencies;
  private final long seed;
  private final List<List<School>> joiners = new ArrayList<>();
  private final List<Network> networks = new ArrayList<>();

  private NetworksBuilder(Territory territory, Schools schools, List<Agency> agencies, long seed) {
    this.territory = territory;
    this.schools = schools;
    this.agencies = agencies;
    this.seed = seed;
  }

  static List<Network> build(
      Territory territory, Schools schools, List<Agency> agencies, Sizes sizes, long seed) {
    NetworksBuilder builder = new NetworksBuilder(territory, schools, agencies, seed);
    territory.authorities().forEach(builder::findJoiners);
    schools.clusters().forEach(builder::foundForCluster);
    territory.authorities().stream().filter(Authority::secluded).forEach(builder::foundAway);
    List<Authority> homes = builder.homes(sizes.networks() - builder.networks.size());
    for (int i = 0; i < homes.size(); i++) {
      builder.found(NetworkKind.at(i), homes.get(i));
    }
    return List.copyOf(builder.networks);
  }

  /**
   * Where networks begin: first each authority once, then by size, so that neither an authority nor
   * a large one's due is left to chance.
   */
  private List<Authority> homes(int count) {
    Chance chance = Chance.of(seed, "homes", 0);
    List<Authority> each = chance.shuffled(territory.outgoing());
    long total = each.stream().mapToLong(NetworksBuilder::due).sum();
    List<Authority> bySize = new ArrayList<>();
    for (Authority authority : each) {
      long share = Math.ceilDiv(count * due(authority), total);
      bySize.addAll(Collections.nCopies((int) share, authority));
    }
    List<Authority> homes = new ArrayList<>(each);
    homes.addAll(chance.shuffled(bySize));
    return homes.subList(0, Math.max(0, count));
  }

  private static long due(Authority authority) {
    return authority.landscape().weight() * (authority.thin() ? 1L : 4L);
  }

  /** Schools that join networks at all: many never do. */
  private void findJoiners(Authority authority) {
    Chance chance = Chance.of(seed, "joiners", authority.index());
    List<School> sociable = schools.sociableIn(authority);
    joiners.add(chance.some(sociable, sociable.size() * (authority.thin() ? 25 : 55) / 100));
  }

  private void foundForCluster(List<School> cluster) {
    Draft draft = new Draft(NetworkKind.COMMUNITY, cluster.getFirst().authority(), true);
    draft.addSchools(cluster, "volunteered");
    networks.add(draft.network());
  }

  private void foundAway(Authority authority) {
    for (int i = 0; i < COMMUNITIES_OF_THE_SECLUDED; i++) {
      found(NetworkKind.COMMUNITY, authority);
    }
  }

  private void found(NetworkKind kind, Authority home) {
    Draft draft = new Draft(kind, home, false);
    switch (kind) {
      case COMMUNITY -> draft.addSchools(draft.sample(draft.communitySize(), 30), "volunteered");
      case SUBJECT -> draft.addSchools(draft.sample(draft.chance.between(6, 24), 80), "invited");
      case TRAINING -> {
        draft.addSchools(draft.sample(draft.chance.between(5, 30), 80), "invited");
        draft.addAgency(draft.chance.pick(universities()), "accredits");
      }
      case HUB -> {
        draft.addSchools(draft.sample(draft.chance.between(4, 9), 50), "directed");
        draft.serveArea();
      }
      case AUTHORITIES -> draft.addAuthorities();
      case SERVICES -> draft.addServices();
    }
    networks.add(draft.network());
  }

  private List<Agency> universities() {
    return agencies.stream().filter(agency -> agency.authority() == null).toList();
  }

  /** One network while its members are gathered. */
  private final class Draft {

    private final NetworkKind kind;
    private final Authority home;
    private final boolean cluster;
    private final Chance chance = Chance.of(seed, "network", networks.size());
    private final @Nullable LocalDate started;
    private final @Nullable LocalDate ended;
    private final List<Membership> members = new ArrayList<>();

    Draft(NetworkKind kind, Authority home, boolean cluster) {
      this.kind = kind;
      this.home = home;
      this.cluster = cluster;
      boolean lasts = cluster || home.secluded();
      boolean planned = !lasts && chance.percent(4);
      started =
          planned ? null : LocalDate.of(chance.between(2015, 2024), chance.percent(70) ? 9 : 1, 1);
      ended =
          started == null || lasts || started.getYear() > 2020 || chance.percent(80)
              ? null
              : LocalDate.of(chance.between(2022, 2024), 7, 31);
    }

    /** Most communities are in the band of 6 to 24; some are below, some above. */
    int communitySize() {
      int draw = chance.below(10);
      return draw == 0
          ? chance.between(3, 5)
          : draw == 1 ? chance.between(25, 34) : chance.between(6, 20);
    }

    /** Schools of the home authority and, at the given odds, of an authority it works with. */
    List<School> sample(int size, int crossesPercent) {
      Set<School> sample = new LinkedHashSet<>();
      List<Authority> near = territory.partnersOf(home);
      if (!near.isEmpty() && chance.percent(crossesPercent)) {
        int away = Math.max(1, size * 2 / 5);
        sample.addAll(chance.some(joiners.get(chance.pick(near).index()), away));
      }
      sample.addAll(chance.some(joiners.get(home.index()), size - sample.size()));
      return chance.shuffled(List.copyOf(sample));
    }

    void addSchools(List<School> sample, String entry) {
      for (School school : sample) {
        LocalDate opened = school.life().opened();
        if (ended != null && opened != null && !opened.isBefore(ended)) {
          continue;
        }
        boolean founder = members.isEmpty() || chance.percent(70);
        LocalDate first = started == null ? null : Calendar.later(started, opened);
        LocalDate last = ended == null ? Calendar.firstOfSeptember(2024) : ended;
        LocalDate joined = first == null || founder ? first : chance.day(first, last);
        LocalDate left =
            !cluster && ended == null && joined != null && !members.isEmpty() && chance.percent(4)
                ? chance.day(joined.plusDays(1), Calendar.LAST_ACTIVITY)
                : ended;
        String role = members.isEmpty() ? "lead" : "partner";
        members.add(new Membership("school", school.urn(), school, role, joined, left, entry));
      }
    }

    void addAgency(Agency agency, String role) {
      members.add(new Membership("agency", agency.id(), null, role, started, ended, "invited"));
    }

    private void addAuthority(Authority authority, String role, String entry) {
      members.add(new Membership("authority", authority.code(), null, role, started, ended, entry));
    }

    /** A hub serves its own authority and those around it, whether or not schools joined. */
    void serveArea() {
      addAuthority(home, "served", "area");
      territory.borders().stream()
          .filter(border -> border.one().equals(home) || border.other().equals(home))
          .map(border -> border.one().equals(home) ? border.other() : border.one())
          .limit(3)
          .forEach(authority -> addAuthority(authority, "served", "area"));
    }

    void addAuthorities() {
      Set<Authority> partners = new LinkedHashSet<>(territory.partnersOf(home));
      partners.addAll(chance.some(territory.outgoing(), 2));
      partners.remove(home);
      addAuthority(home, "lead", "volunteered");
      chance
          .some(List.copyOf(partners), chance.between(2, 5))
          .forEach(authority -> addAuthority(authority, "partner", "invited"));
    }

    void addServices() {
      addAuthority(home, "lead", "directed");
      agencies.stream()
          .filter(agency -> home.equals(agency.authority()))
          .forEach(agency -> addAgency(agency, "partner"));
      chance.some(joiners.get(home.index()), 3).stream()
          .map(s -> new Membership("school", s.urn(), s, "partner", started, ended, "invited"))
          .forEach(members::add);
    }

    Network network() {
      String town = chance.pick(home.towns()).name();
      String subject = kind == NetworkKind.SUBJECT ? " " + chance.pick(SUBJECTS) : "";
      String id = "X-" + kind.prefix() + "-" + Text.padded(networks.size() + 1, 4);
      String name = town + subject + " " + kind.title();
      return new Network(id, kind, name, home, started, ended, cluster, members);
    }
  }
}
