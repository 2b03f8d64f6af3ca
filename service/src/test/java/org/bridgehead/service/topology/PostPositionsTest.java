/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PostPositionsTest {
  @Test
  void aPersonStandsBetweenWhatNothingElseJoins() {
    var sketch = new Sketch();
    int one = sketch.authority();
    int other = sketch.authority();
    int home = sketch.schoolIn(one);
    int near = sketch.schoolIn(one);
    int far = sketch.schoolIn(other);
    int person = sketch.person();
    int late = sketch.tie(person, far, TieKind.SERVES, "adviser", 20, Days.NO_END);
    int early = sketch.tie(person, home, TieKind.SERVES, "head", 10, Days.NO_END);
    int mere = sketch.tie(person, near, TieKind.BROKERS, null, 0, Days.NO_END);
    int network = sketch.learning();
    sketch.partner(home, network);
    sketch.partner(near, network);
    var topology = sketch.draw();
    var found =
        PostPositions.compute(topology, 30, Grouping.AUTHORITY.groups(topology, 30)).getFirst();

    assertThat(found.person()).isEqualTo(person);
    assertThat(found.mainPost()).isEqualTo(early);
    assertThat(found.ties()).isEqualTo(Indices.of(late, early, mere));
    assertThat(found.counts()).isEqualTo(new BrokerageCounts(0, 0, 2, 2, 0, 0));
  }

  @Test
  void theMainPostWithoutAStatedStartIsTheLowest() {
    var sketch = new Sketch();
    int person = sketch.person();
    int low = sketch.serves(person, sketch.school());
    sketch.serves(person, sketch.school());
    var topology = sketch.draw();
    var groups = Grouping.PHASE.groups(topology, 0);
    var found = PostPositions.compute(topology, 0, groups).getFirst();

    assertThat(found.mainPost()).isEqualTo(low);
    assertThat(groups.label(found.group())).isEqualTo("Primary");
    assertThat(found.counts().coordinator()).isEqualTo(2);
  }

  @Test
  void groupsAreByAuthorityRegionTrustAndPhase() {
    var sketch = new Sketch();
    int authority =
        sketch.add(
            Node.of(NodeKind.AUTHORITY, "300", null, Days.NO_START, Days.NO_END).inRegion("N"));
    int school = sketch.schoolIn(authority);
    int loose = sketch.school();
    int trust = sketch.trust();
    sketch.partner(school, trust);
    var topology = sketch.draw();

    assertThat(label(topology, Grouping.AUTHORITY, school)).isEqualTo("300");
    assertThat(label(topology, Grouping.REGION, school)).isEqualTo("N");
    assertThat(label(topology, Grouping.TRUST, school)).isEqualTo(topology.nodes().key(trust));
    assertThat(label(topology, Grouping.PHASE, school)).isEqualTo("Primary");
    assertThat(label(topology, Grouping.AUTHORITY, authority)).isEqualTo("300");
    assertThat(Grouping.AUTHORITY.groups(topology, 0).of(loose)).isEqualTo(-1);
    assertThat(Grouping.TRUST.groups(topology, 0).of(loose)).isEqualTo(-1);
    assertThat(Grouping.PHASE.groups(topology, 0).size()).isEqualTo(1);
  }

  private static String label(Topology topology, Grouping grouping, int node) {
    var groups = grouping.groups(topology, 0);
    return groups.label(groups.of(node));
  }

  @Test
  void agreesWithTheDefinitionOnRandomCountries() {
    int pairs = 0;
    for (long seed = 1; seed <= 150; seed++) {
      var topology = RandomCountry.of(seed, 5 + (int) (seed % 20));
      int asOf = (int) (seed * 37 % 100);
      var groups = Grouping.AUTHORITY.groups(topology, asOf);
      var by = new ByDefinition(topology, asOf);
      for (var found : PostPositions.compute(topology, asOf, groups)) {
        var expected = expected(by, groups, found);
        assertThat(found.counts()).as("seed %d, %d", seed, found.person()).isEqualTo(expected);
        pairs += (int) (expected.total() + expected.ungrouped());
      }
    }
    assertThat(pairs).isGreaterThan(200);
  }

  private static BrokerageCounts expected(
      ByDefinition by, Grouping.Groups groups, PostPositions.Position found) {
    int[] organisations = by.nodes().filter(o -> attached(by, found.person(), o)).toArray();
    var counts = new BrokerageCounts.Growing();
    for (int one : organisations) {
      for (int other : organisations) {
        if (one != other && !joined(by, one, other, found.person())) {
          counts.add(groups.of(one), found.group(), groups.of(other));
        }
      }
    }
    return counts.freeze();
  }

  private static boolean attached(ByDefinition by, int person, int organisation) {
    return by.nodes.kind(person) == NodeKind.PERSON
        && by.ties()
            .filter(by::route)
            .filter(t -> by.ties.kind(t) != TieKind.TOOK_PART_IN)
            .anyMatch(t -> by.ties.from(t) == person && by.ties.to(t) == organisation);
  }

  private static boolean joined(ByDefinition by, int one, int other, int person) {
    boolean direct =
        by.ties()
            .filter(by::route)
            .filter(t -> Math.min(by.ties.from(t), by.ties.to(t)) == Math.min(one, other))
            .filter(t -> Math.max(by.ties.from(t), by.ties.to(t)) == Math.max(one, other))
            .anyMatch(t -> !by.nodes.isLegalNetwork(by.ties.to(t)) || !isMembership(by, t));
    return direct
        || by.nodes()
            .filter(thing -> thing != person)
            .anyMatch(thing -> shares(by, one, thing) && shares(by, other, thing));
  }

  private static boolean isMembership(ByDefinition by, int tie) {
    return by.ties.kind(tie) == TieKind.MEMBER_OF;
  }

  private static boolean shares(ByDefinition by, int organisation, int thing) {
    return attached(by, thing, organisation)
        || by.ties()
            .filter(t -> by.route(t) && by.ties.from(t) == organisation && by.ties.to(t) == thing)
            .anyMatch(
                t ->
                    by.ties.kind(t) == TieKind.TOOK_PART_IN
                        || isMembership(by, t) && by.nodes.isLearningNetwork(thing));
  }
}
