/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridgehead.service.topology.AuthorityLinkKind.ACTIVITY;
import static org.bridgehead.service.topology.AuthorityLinkKind.AGENCY;
import static org.bridgehead.service.topology.AuthorityLinkKind.LEARNING_NETWORK;
import static org.bridgehead.service.topology.AuthorityLinkKind.PERSON;
import static org.bridgehead.service.topology.AuthorityLinkKind.TRUST;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.bridgehead.service.topology.AuthorityLinkKind.Level;
import org.bridgehead.service.topology.AuthorityLinks.Gap;
import org.bridgehead.service.topology.AuthorityLinks.Link;
import org.bridgehead.service.topology.AuthorityLinks.Options;
import org.bridgehead.service.topology.AuthorityLinks.Pair;
import org.junit.jupiter.api.Test;

class AuthorityLinksTest {
  private static final Set<Level> LEVELS = Set.of(Level.values());
  private final Sketch sketch = new Sketch();
  private final int one = sketch.authority();
  private final int other = sketch.authority();
  private final int first = sketch.schoolIn(one);
  private final int second = sketch.schoolIn(other);
  private final Pair pair = Pair.of(other, one);

  private AuthorityLinks links(Options options) {
    var topology = sketch.draw();
    return AuthorityLinks.compute(topology, Scope.standard(topology, 0), options);
  }

  private AuthorityLinks links() {
    return links(Options.STANDARD);
  }

  @Test
  void aLearningNetworkLinksTheAuthoritiesOfItsSchools() {
    int network = sketch.learning();
    int a = sketch.partner(first, network);
    int b = sketch.partner(second, network);
    int twice = sketch.partner(sketch.schoolIn(other), network);

    assertThat(links().cell(pair).byKind()).isEqualTo(Map.of(LEARNING_NETWORK, 1));
    assertThat(links().links(pair))
        .containsExactly(
            new Link(
                LEARNING_NETWORK, Level.SCHOOLS, network, Indices.of(a), Indices.of(b, twice)));
  }

  @Test
  void legalNetworksCountOnlyWhereTheyAreAskedFor() {
    int trust = sketch.network(NetworkClass.LEGAL, "Multi-academy trust");
    sketch.partner(first, trust);
    sketch.partner(second, trust);

    assertThat(links().cells()).isEmpty();
    assertThat(links(new Options(Set.of(TRUST), LEVELS)).cell(pair).total()).isEqualTo(1);
  }

  @Test
  void authoritiesMeetInANetworkInAnyRole() {
    int network = sketch.learning();
    sketch.tie(one, network, TieKind.MEMBER_OF, MemberRole.SERVED);
    sketch.tie(other, network, TieKind.MEMBER_OF, MemberRole.LEAD);
    sketch.tie(first, network, TieKind.MEMBER_OF, MemberRole.SERVED);

    assertThat(links().links(pair)).extracting(Link::level).containsExactly(Level.AUTHORITIES);
    assertThat(links(new Options(AuthorityLinkKind.LEARNING, Set.of(Level.SCHOOLS))).cells())
        .isEmpty();
  }

  @Test
  void aPersonAndAnActivityLinkThoseTheyAttach() {
    int person = sketch.person();
    sketch.serves(person, first);
    sketch.tie(person, other, TieKind.FACILITATES, null);
    int activity = sketch.activity();
    sketch.joins(first, activity, 0);
    sketch.joins(second, activity, 0);

    assertThat(links().cell(pair).byKind()).isEqualTo(Map.of(PERSON, 1, ACTIVITY, 1));
    assertThat(links().links(pair))
        .extracting(Link::level)
        .containsExactly(Level.AUTHORITIES, Level.SCHOOLS);
  }

  @Test
  void anAgencyLinksThoseItWorksWith() {
    int agency = sketch.agency();
    int network = sketch.learning();
    int accredits = sketch.tie(agency, network, TieKind.MEMBER_OF, MemberRole.ACCREDITS);
    int partners = sketch.link(agency, second);
    sketch.partner(first, network);

    assertThat(links(new Options(Set.of(AGENCY), LEVELS)).links(pair))
        .containsExactly(
            new Link(AGENCY, Level.SERVICES, agency, Indices.of(accredits), Indices.of(partners)));
  }

  @Test
  void gapsAreExpectedPairsWithAnEmptyCell() {
    int third = sketch.authority();
    int borders = sketch.tie(one, third, TieKind.BORDERS, null);
    int resembles = sketch.tie(third, one, TieKind.RESEMBLES, "1");
    sketch.tie(one, other, TieKind.BORDERS, null);
    int alike = sketch.tie(other, third, TieKind.RESEMBLES, "2");
    int network = sketch.learning();
    sketch.partner(first, network);
    sketch.partner(second, network);

    assertThat(links().gaps())
        .containsExactly(
            new Gap(Pair.of(one, third), Indices.of(borders), Indices.of(resembles), Indices.NONE),
            new Gap(Pair.of(other, third), Indices.NONE, Indices.of(alike), Indices.NONE));
  }

  @Test
  void aPredecessorPassesOnWhatItBordersAndResembles() {
    int third = sketch.authority();
    int successor = sketch.authority();
    int second = sketch.authority();
    int alike = sketch.tie(one, third, TieKind.RESEMBLES, "1");
    int border = sketch.tie(successor, other, TieKind.BORDERS, null);
    int between = sketch.tie(successor, second, TieKind.BORDERS, null);
    int first = sketch.tie(one, successor, TieKind.SUCCEEDED_BY, null, 10, Days.NO_END);
    int then = sketch.tie(one, second, TieKind.SUCCEEDED_BY, null, 10, Days.NO_END);
    var topology = sketch.draw();

    assertThat(gaps(topology, 10))
        .contains(
            new Gap(Pair.of(third, successor), Indices.NONE, Indices.of(alike), Indices.of(first)),
            new Gap(Pair.of(third, second), Indices.NONE, Indices.of(alike), Indices.of(then)),
            new Gap(Pair.of(one, third), Indices.NONE, Indices.of(alike), Indices.NONE),
            new Gap(Pair.of(successor, second), Indices.of(between), Indices.NONE, Indices.NONE))
        .extracting(Gap::pair)
        .doesNotContain(Pair.of(one, other), Pair.of(one, successor));
    assertThat(gaps(topology, 9))
        .contains(new Gap(Pair.of(one, other), Indices.of(border), Indices.NONE, Indices.of(first)))
        .extracting(Gap::pair)
        .doesNotContain(Pair.of(third, successor), Pair.of(one, successor), Pair.of(one, second));
  }

  private static List<Gap> gaps(Topology topology, int asOf) {
    var scope = Scope.standard(topology, asOf);
    return AuthorityLinks.compute(topology, scope, Options.STANDARD).gaps();
  }

  @Test
  void cellsCountWhatTheirEvidenceShowsOnRandomCountries() {
    var all = new Options(Set.of(AuthorityLinkKind.values()), LEVELS);
    var seen = new TreeSet<AuthorityLinkKind>();
    for (long seed = 1; seed <= 200; seed++) {
      var topology = RandomCountry.of(seed, 6 + (int) (seed % 20));
      int asOf = (int) (seed * 41 % 100);
      var by = new ByDefinition(topology, asOf);
      var scope = Scope.standard(topology, asOf);
      var links = AuthorityLinks.compute(topology, scope, all);
      for (int a = 0; a < topology.nodes().count(); a++) {
        for (int b = a + 1; b < topology.nodes().count(); b++) {
          if (topology.nodes().kind(a) == NodeKind.AUTHORITY
              && topology.nodes().kind(b) == NodeKind.AUTHORITY) {
            var what = "seed " + seed + ", pair " + a + "–" + b;
            var found = links.links(Pair.of(a, b));
            assertThat(links.cell(Pair.of(a, b)).total()).as(what).isEqualTo(found.size());
            check(by, scope, found, a, b, what);
            found.forEach(link -> seen.add(link.kind()));
          }
        }
      }
    }
    assertThat(seen).hasSize(7);
  }

  private static void check(
      ByDefinition by, Scope scope, List<Link> found, int a, int b, String what) {
    for (int via : by.nodes().toArray()) {
      var kind = by.nodes.kind(via);
      if (kind == NodeKind.PERSON || kind == NodeKind.ACTIVITY) {
        assertThat(found.stream().filter(link -> link.via() == via).count())
            .as("%s, via %d", what, via)
            .isEqualTo(
                sides(by, scope, via, a).length > 0 && sides(by, scope, via, b).length > 0 ? 1 : 0);
      }
      if (kind == NodeKind.NETWORK) {
        boolean schools =
            IntStream.of(a, b)
                .allMatch(
                    side ->
                        IntStream.of(sides(by, scope, via, side))
                            .anyMatch(t -> by.route(t) && by.ties.from(t) != side));
        assertThat(
                found.stream().anyMatch(link -> link.via() == via && link.level() == Level.SCHOOLS))
            .as("%s, via %d", what, via)
            .isEqualTo(schools);
      }
    }
    found.forEach(
        link ->
            assertThat(IntStream.concat(link.tiesOfA().stream(), link.tiesOfB().stream()))
                .as(what)
                .allMatch(by::holds));
  }

  /** The ties by which an authority or its schools in scope are attached to a node. */
  private static int[] sides(ByDefinition by, Scope scope, int via, int side) {
    return by.ties()
        .filter(by::holds)
        .filter(
            t ->
                switch (by.ties.kind(t)) {
                  case SERVES, BROKERS, FACILITATES ->
                      by.ties.from(t) == via && belongs(by, scope, by.ties.to(t), side);
                  case MEMBER_OF, TOOK_PART_IN ->
                      by.ties.to(t) == via && belongs(by, scope, by.ties.from(t), side);
                  default -> false;
                })
        .toArray();
  }

  private static boolean belongs(ByDefinition by, Scope scope, int node, int authority) {
    return node == authority || scope.contains(node) && by.authority(node) == authority;
  }
}
