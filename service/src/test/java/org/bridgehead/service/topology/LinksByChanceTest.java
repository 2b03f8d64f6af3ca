/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.bridgehead.service.topology.AuthorityLinkKind.Level;
import org.bridgehead.service.topology.AuthorityLinks.Options;
import org.bridgehead.service.topology.AuthorityLinks.Pair;
import org.junit.jupiter.api.Test;

class LinksByChanceTest {
  private static final Set<Level> LEVELS = EnumSet.allOf(Level.class);

  /** Three authorities with 3, 2 and 2 schools; all ways to draw the parties of each thing. */
  private final Sketch sketch = new Sketch();

  private final int[] authorities = {sketch.authority(), sketch.authority(), sketch.authority()};
  private final int[] schools =
      IntStream.of(0, 0, 0, 1, 1, 2, 2).map(at -> sketch.schoolIn(authorities[at])).toArray();
  private final int[] homes = {0, 0, 0, 1, 1, 2, 2};

  private Chance byChance(Set<AuthorityLinkKind> kinds, Set<Level> levels, int a, int b) {
    var topology = sketch.draw();
    return AuthorityLinks.compute(topology, Scope.standard(topology, 0), new Options(kinds, levels))
        .byChance(Pair.of(authorities[a], authorities[b]));
  }

  private Chance byChance(AuthorityLinkKind kind, int a, int b) {
    return byChance(Set.of(kind), LEVELS, a, b);
  }

  /** The share of draws of so many schools in which both authorities have one. */
  private double shareOfDraws(int drawn, int a, int b) {
    int all = 0;
    int both = 0;
    for (int bits = 0; bits < 1 << homes.length; bits++) {
      if (Integer.bitCount(bits) == drawn) {
        all++;
        both += hasSchool(bits, a) && hasSchool(bits, b) ? 1 : 0;
      }
    }
    return (double) both / all;
  }

  private boolean hasSchool(int bits, int authority) {
    return IntStream.range(0, homes.length)
        .anyMatch(at -> homes[at] == authority && (bits >> at & 1) == 1);
  }

  @Test
  void aNetworkIsADrawOfItsSchools() {
    double expected = 0;
    double variance = 0;
    for (int size : new int[] {2, 3, 3, 6}) {
      int network = sketch.learning();
      IntStream.range(0, size).forEach(at -> sketch.partner(schools[at], network));
      double share = shareOfDraws(size, 0, 2);
      expected += share;
      variance += share * (1 - share);
    }
    var found = byChance(AuthorityLinkKind.LEARNING_NETWORK, 0, 2);
    assertThat(found.expected()).isEqualTo(expected, within(1e-12));
    assertThat(found.standardDeviation()).isEqualTo(Math.sqrt(variance), within(1e-12));
    assertThat(byChance(AuthorityLinkKind.TRUST, 0, 2)).isEqualTo(new Chance(0, 0));
    assertThat(
            byChance(Set.of(AuthorityLinkKind.LEARNING_NETWORK), Set.of(Level.AUTHORITIES), 0, 2))
        .isEqualTo(new Chance(0, 0));
  }

  @Test
  void authoritiesThatAreMembersThemselvesAreADrawOfAuthorities() {
    int network = sketch.learning();
    sketch.partner(authorities[1], network);
    sketch.partner(authorities[2], network);
    var found = byChance(AuthorityLinkKind.LEARNING_NETWORK, 0, 1);
    assertThat(found.expected()).isEqualTo(1 / 3.0, within(1e-12));
    assertThat(found.standardDeviation()).isEqualTo(Math.sqrt(2) / 3, within(1e-12));
  }

  /** Two schools and one authority: every draw of each, by itself. */
  @Test
  void aPersonIsADrawOfSchoolsAndOneOfAuthorities() {
    int person = sketch.person();
    sketch.serves(person, schools[0]);
    sketch.tie(person, schools[0], TieKind.SERVES, "governor");
    sketch.serves(person, schools[1]);
    sketch.tie(person, authorities[2], TieKind.FACILITATES, null);
    int draws = 0;
    int any = 0;
    int ofSchools = 0;
    for (int bits = 0; bits < 1 << homes.length; bits++) {
      for (int own = 0; own < 3 && Integer.bitCount(bits) == 2; own++) {
        draws++;
        boolean one = hasSchool(bits, 0);
        boolean other = hasSchool(bits, 1);
        ofSchools += one && other ? 1 : 0;
        any += (one || own == 0) && (other || own == 1) ? 1 : 0;
      }
    }
    var person1 = Set.of(AuthorityLinkKind.PERSON);
    assertThat(byChance(AuthorityLinkKind.PERSON, 0, 1).expected())
        .isEqualTo((double) any / draws, within(1e-12));
    assertThat(byChance(person1, Set.of(Level.SCHOOLS), 0, 1).expected())
        .isEqualTo((double) ofSchools / draws, within(1e-12));
    assertThat(byChance(person1, Set.of(Level.AUTHORITIES), 0, 1).expected())
        .isEqualTo((double) (any - ofSchools) / draws, within(1e-12));
  }

  @Test
  void anAgencyReachesItsSchoolsOnce() {
    int agency = sketch.agency();
    int network = sketch.learning();
    sketch.partner(agency, network);
    sketch.partner(schools[0], network);
    sketch.partner(schools[3], network);
    sketch.link(agency, schools[3]);
    assertThat(byChance(AuthorityLinkKind.AGENCY, 1, 2).expected())
        .isEqualTo(shareOfDraws(2, 1, 2), within(1e-12));
  }

  @Test
  void kindsAddUpAndAllIsFiniteOnRandomCountries() {
    for (long seed = 1; seed <= 100; seed++) {
      var topology = RandomCountry.of(seed, 4 + (int) (seed % 20));
      var scope = Scope.standard(topology, (int) (seed * 37 % 100));
      var options = new Options(Set.of(AuthorityLinkKind.values()), LEVELS);
      var links = AuthorityLinks.compute(topology, scope, options);
      for (var pair : pairs(topology)) {
        double sum = 0;
        for (var kind : AuthorityLinkKind.values()) {
          var chance = links.byChance(pair, kind);
          assertThat(chance.expected()).as("seed %d", seed).isFinite().isNotNegative();
          assertThat(chance.standardDeviation()).as("seed %d", seed).isFinite().isNotNegative();
          sum += chance.expected();
        }
        assertThat(links.byChance(pair).expected()).isEqualTo(sum, within(1e-9));
      }
    }
  }

  private static List<Pair> pairs(Topology topology) {
    var pairs = new ArrayList<Pair>();
    for (int a = 0; a < topology.nodes().count(); a++) {
      for (int b = a + 1; b < topology.nodes().count(); b++) {
        if (topology.nodes().kind(a) == NodeKind.AUTHORITY
            && topology.nodes().kind(b) == NodeKind.AUTHORITY) {
          pairs.add(new Pair(a, b));
        }
      }
    }
    return pairs;
  }
}
