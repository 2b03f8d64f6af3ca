/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridgehead.service.topology.IsolationRow.Flag.COVERAGE_THIN;
import static org.bridgehead.service.topology.IsolationRow.Flag.NO_RECENT_ACTIVITY;
import static org.bridgehead.service.topology.IsolationRow.Flag.OFFERED_NOT_JOINED;
import static org.bridgehead.service.topology.IsolationRow.Flag.RELIES_ON_ONE_LINK;
import static org.bridgehead.service.topology.IsolationRow.Rung.NETWORKED;
import static org.bridgehead.service.topology.IsolationRow.Rung.NO_LINK;
import static org.bridgehead.service.topology.IsolationRow.Rung.NO_NETWORK;
import static org.bridgehead.service.topology.IsolationRow.Rung.OWN_GROUP_ONLY;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IsolationLadderTest {
  private static final int TODAY = 1000;
  private final Sketch sketch = new Sketch();
  private final int authority = sketch.authority();

  private IsolationRow row(int school) {
    return rows(sketch.draw()).stream().filter(r -> r.school() == school).findFirst().orElseThrow();
  }

  private static List<IsolationRow> rows(Topology topology) {
    return IsolationLadder.compute(
        topology, Scope.everySchool(topology, TODAY), IsolationLadder.Options.STANDARD);
  }

  @Test
  void aHeadAndAFullGoverningBodyLeadNowhere() {
    int school = sketch.schoolIn(authority);
    IntStream.range(0, 12).forEach(_ -> sketch.serves(sketch.person(), school));
    sketch.tie(authority, sketch.learning(), TieKind.MEMBER_OF, MemberRole.LEAD);

    assertThat(row(school).rung()).isEqualTo(NO_LINK);
  }

  @Test
  void aSharedHeadIsATieButNoNetwork() {
    int school = sketch.schoolIn(authority);
    int head = sketch.person();
    int near = sketch.serves(head, school);
    sketch.serves(head, sketch.schoolIn(authority));

    var row = row(school);
    assertThat(row.rung()).isEqualTo(NO_NETWORK);
    assertThat(row.flags()).containsExactlyInAnyOrder(RELIES_ON_ONE_LINK, COVERAGE_THIN);
    assertThat(row.onlyTie()).isEqualTo(near);
    assertThat(row.countedTies().isEmpty()).isTrue();
  }

  @Test
  void aMembershipCountsOnlyWhereAnotherOpenOrganisationIsAMember() {
    int alone = sketch.schoolIn(authority);
    sketch.partner(alone, sketch.learning());
    int served = sketch.schoolIn(authority);
    int hub = sketch.learning();
    sketch.partner(served, hub);
    sketch.tie(sketch.agency(), hub, TieKind.MEMBER_OF, MemberRole.ACCREDITS);

    assertThat(row(alone).rung()).isEqualTo(NO_LINK);
    assertThat(row(served).rung()).isEqualTo(NO_LINK);
  }

  @Test
  void aTrustIsOwnGroupOnlyAndALearningNetworkIsMore() {
    int first = sketch.schoolIn(authority);
    int second = sketch.schoolIn(authority);
    int trust = sketch.trust();
    int own = sketch.partner(first, trust);
    sketch.partner(second, trust);
    int hub = sketch.learning();
    int learning = sketch.partner(second, hub);
    sketch.partner(authority, hub);

    assertThat(row(first).rung()).isEqualTo(OWN_GROUP_ONLY);
    assertThat(row(first).countedTies()).isEqualTo(Indices.of(own));
    assertThat(row(second).rung()).isEqualTo(NETWORKED);
    assertThat(row(second).countedTies().contains(learning)).isTrue();
  }

  @Test
  void aDoubledEdgeIsNotASingleTie() {
    int school = sketch.schoolIn(authority);
    int head = sketch.person();
    sketch.serves(head, school);
    sketch.tie(head, school, TieKind.BROKERS, null);
    int far = sketch.serves(head, sketch.schoolIn(authority));

    assertThat(row(school).onlyTie()).isEqualTo(far);
  }

  @Test
  void noRecentActivityIsSaidOnlyWhereActivitiesAreRecorded() {
    int old = sketch.schoolIn(authority);
    int recent = sketch.schoolIn(authority);
    int elsewhere = sketch.schoolIn(sketch.authority());
    int activity = sketch.activity();
    int tie = sketch.joins(old, activity, TODAY - 731);
    sketch.joins(recent, activity, TODAY - 730);
    sketch.joins(elsewhere, activity, TODAY + 1);

    assertThat(row(old).flags()).contains(NO_RECENT_ACTIVITY);
    assertThat(row(old).latestActivity()).isEqualTo(tie);
    assertThat(row(recent).flags()).doesNotContain(NO_RECENT_ACTIVITY, COVERAGE_THIN);
    assertThat(row(elsewhere).flags()).containsExactly(COVERAGE_THIN);
  }

  @Test
  void offeredNotJoinedNamesTheOffer() {
    int outside = sketch.schoolIn(authority);
    int inside = sketch.schoolIn(authority);
    int hub = sketch.learning();
    int offer = sketch.tie(authority, hub, TieKind.MEMBER_OF, MemberRole.SERVED);
    sketch.tie(authority, sketch.trust(), TieKind.MEMBER_OF, MemberRole.SERVED);
    sketch.partner(inside, hub);

    assertThat(row(outside).flags()).contains(OFFERED_NOT_JOINED);
    assertThat(row(outside).offers()).isEqualTo(Indices.of(offer));
    assertThat(row(inside).flags()).doesNotContain(OFFERED_NOT_JOINED);
  }

  @Test
  void coverageIsThinBelowFivePerCent() {
    var schools = IntStream.range(0, 40).map(_ -> sketch.schoolIn(authority)).toArray();
    int hub = sketch.learning();
    sketch.partner(schools[0], hub);
    assertThat(row(schools[1]).flags()).contains(COVERAGE_THIN);
    sketch.partner(schools[1], hub);
    assertThat(row(schools[2]).flags()).doesNotContain(COVERAGE_THIN);
    assertThat(row(sketch.school()).flags()).contains(COVERAGE_THIN);
  }

  @Test
  void anEmptyCountryHasNoRows() {
    assertThat(rows(Topology.builder().build())).isEmpty();
  }

  @Test
  void agreesWithTheDefinitionsOnRandomCountries() {
    var seen = new HashSet<Object>();
    for (long seed = 1; seed <= 300; seed++) {
      var topology = RandomCountry.of(seed, 4 + (int) (seed % 14));
      int asOf = (int) (seed * 37 % 110);
      var options = new IsolationLadder.Options(20, 30);
      for (var row :
          IsolationLadder.compute(topology, Scope.everySchool(topology, asOf), options)) {
        new Expected(new ByDefinition(topology, asOf), row, options).check("seed " + seed);
        seen.add(row.rung());
        seen.addAll(row.flags());
      }
    }
    assertThat(seen).as("all rungs and flags occur").hasSize(8);
  }

  private record Expected(ByDefinition by, IsolationRow row, IsolationLadder.Options options) {
    void check(String seed) {
      var what = seed + ", school " + row.school();
      assertThat(row.authority()).as(what).isEqualTo(by.authority(row.school()));
      assertThat(row.rung()).as(what).isEqualTo(rung());
      assertThat(row.flags()).as(what).isEqualTo(flags());
      assertThat(row.countedTies().stream()).as(what).allMatch(by::holds).allMatch(by::route);
      if (row.onlyTie() >= 0) {
        assertThat(separates(row.onlyTie())).as(what).isTrue();
      }
    }

    IsolationRow.Rung rung() {
      int school = row.school();
      if (by.reached(school).stream().noneMatch(n -> n != school && by.openOrganisation(n))) {
        return NO_LINK;
      }
      var counted = new HashSet<Boolean>();
      by.ties()
          .filter(t -> member(t) && by.ties.from(t) == school)
          .map(by.ties::to)
          .filter(
              n ->
                  by.ties()
                      .anyMatch(o -> member(o) && by.ties.to(o) == n && by.ties.from(o) != school))
          .forEach(network -> counted.add(by.nodes.isLearningNetwork(network)));
      return counted.isEmpty() ? NO_NETWORK : counted.contains(true) ? NETWORKED : OWN_GROUP_ONLY;
    }

    boolean member(int tie) {
      return by.ties.kind(tie) == TieKind.MEMBER_OF && by.route(tie);
    }

    boolean separates(int tie) {
      return by.reachesSchool(row.school(), _ -> false, -1)
          && !by.reachesSchool(row.school(), t -> t == tie, -1);
    }

    Set<IsolationRow.Flag> flags() {
      var flags = EnumSet.noneOf(IsolationRow.Flag.class);
      int authority = by.authority(row.school());
      if (by.ties().filter(by::route).anyMatch(this::separates)) {
        flags.add(RELIES_ON_ONE_LINK);
      }
      var peers =
          by.nodes().filter(n -> by.openSchool(n) && by.authority(n) == authority).toArray();
      if (authority >= 0
          && IntStream.of(peers).anyMatch(peer -> active(peer, Days.NO_START))
          && !active(row.school(), by.asOf - options.recentDays())) {
        flags.add(NO_RECENT_ACTIVITY);
      }
      if (authority >= 0 && by.ties().anyMatch(t -> isOffer(t, authority))) {
        flags.add(OFFERED_NOT_JOINED);
      }
      long known = IntStream.of(peers).filter(p -> active(p, Days.NO_START) || learns(p)).count();
      if (authority < 0 || known * 100 < (long) peers.length * options.thinPercent()) {
        flags.add(COVERAGE_THIN);
      }
      return flags;
    }

    boolean active(int school, int since) {
      return by.ties()
          .filter(t -> by.ties.kind(t) == TieKind.TOOK_PART_IN && by.ties.from(t) == school)
          .anyMatch(t -> since <= by.ties.start(t) && by.ties.start(t) <= by.asOf);
    }

    boolean learns(int school) {
      return by.ties()
          .anyMatch(
              t ->
                  member(t)
                      && by.ties.from(t) == school
                      && by.nodes.isLearningNetwork(by.ties.to(t)));
    }

    boolean isOffer(int tie, int authority) {
      return by.ties.from(tie) == authority
          && by.ties.kind(tie) == TieKind.MEMBER_OF
          && "served".equals(by.ties.role(tie))
          && by.holds(tie)
          && by.nodes.isLearningNetwork(by.ties.to(tie))
          && by.ties()
              .noneMatch(
                  t ->
                      by.holds(t)
                          && by.ties.kind(t) == TieKind.MEMBER_OF
                          && by.ties.from(t) == row.school()
                          && by.ties.to(t) == by.ties.to(tie));
    }
  }
}
