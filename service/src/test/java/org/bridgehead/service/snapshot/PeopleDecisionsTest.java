/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bridgehead.cypher.Label;
import org.bridgehead.cypher.Property;
import org.bridgehead.cypher.TieSort;
import org.bridgehead.importer.ImportRefused;
import org.bridgehead.importer.plan.Erasures;
import org.bridgehead.importer.plan.PeopleDecisions;
import org.bridgehead.importer.plan.PeopleDecisions.Decision;
import org.bridgehead.importer.suppression.SuppressionList;
import org.bridgehead.service.topology.Betweenness;
import org.bridgehead.service.topology.NodeKind;
import org.bridgehead.service.topology.RouteGraph;
import org.bridgehead.service.topology.Run;
import org.bridgehead.service.topology.Topology;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.neo4j.driver.AccessMode;

/** Two people who are decided to be one count as one, and as two again once it is withdrawn. */
@ExtendWith(StoredGraph.Extension.class)
@ResourceLock(StoredGraph.LOCK)
class PeopleDecisionsTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-15T10:00:00Z"), ZoneOffset.UTC);

  private final StoredGraph stored;
  private final PeopleDecisions decisions;

  PeopleDecisionsTest(StoredGraph stored) {
    this.stored = stored;
    this.decisions = new PeopleDecisions(stored::session, CLOCK);
  }

  /** Three people, each at two schools that nobody else serves. */
  @BeforeEach
  void draw() {
    var drawing = new Drawing();
    for (int person = 1; person <= 3; person++) {
      var serving = drawing.node(Label.PERSON, "p" + person, Map.of(Property.NAME, "Odile"));
      for (int school = 1; school <= 2; school++) {
        var served = drawing.node(Label.SCHOOL, "10000" + (2 * person + school), Map.of());
        drawing.tie(serving, TieSort.HEAD, served, Map.of(Property.ROLE, "head"));
      }
    }
    stored.replaceBy(drawing);
  }

  private String decide(String kind, String one, String other) {
    return decisions.decide(kind, one, other, "seen both", "a-key");
  }

  private Topology read() {
    return new SnapshotReader(stored::session).read().orElseThrow().topology();
  }

  private static List<String> print(Topology topology) {
    var nodes = IntStream.range(0, topology.nodes().count()).mapToObj(topology.nodes()::get);
    var ties = IntStream.range(0, topology.ties().count()).mapToObj(topology.ties()::get);
    return Stream.concat(nodes, ties).map(Object::toString).sorted().toList();
  }

  /** The betweenness of whoever p1 is, over all pairs. */
  private static double score(Topology topology) {
    return Betweenness.ofAllPairs(RouteGraph.of(topology, 0), Run.on(1))
        .score(topology.nodes().find(NodeKind.PERSON, "p1"));
  }

  private void run(String cypher) {
    try (var session = stored.session(AccessMode.WRITE)) {
      session.run(cypher).consume();
    }
  }

  @Test
  void oneOfTwoSchoolsBecomesOneOfFourAndIsAsBeforeOnceWithdrawn() {
    List<String> before = print(read());
    assertThat(score(read())).isEqualTo(1);

    String id = decide(PeopleDecisions.SAME, "p2", "p1");

    assertThat(score(read())).isEqualTo(6); // each pair of the four schools
    assertThat(read().nodes().find(NodeKind.PERSON, "p2")).isNegative();
    assertThat(read().ties().count()).isEqualTo(6);

    String more = decide(PeopleDecisions.SAME, "p2", "p3");
    assertThat(score(read())).isEqualTo(15); // and of the six

    assertThat(decisions.withdraw(more, "another-key")).isTrue();
    assertThat(score(read())).isEqualTo(6);
    assertThat(decisions.withdraw(id, "another-key")).isTrue();
    assertThat(decisions.withdraw(id, "another-key")).isFalse();
    assertThat(print(read())).isEqualTo(before);
    assertThat(decisions.list())
        .extracting(Decision::withdrawnBy)
        .containsExactly("another-key", "another-key");
  }

  @Test
  void aHeadIsFoundAgainWhoseIdHasChanged() {
    decide(PeopleDecisions.SAME, "p1", "p2");

    run("MATCH (p:Person {id: 'p2'}) SET p.id = 'p0'");

    assertThat(read().ties().count()).isEqualTo(6);
    assertThat(read().nodes().find(NodeKind.PERSON, "p1")).isNegative();
    assertThat(decisions.list().getFirst().held()).containsExactlyInAnyOrder("p1", "p0");
  }

  @Test
  void decisionsThatStandDoNotContradictEachOther() {
    String apart = decide(PeopleDecisions.APART, "p1", "p3");
    decide(PeopleDecisions.SAME, "p1", "p2");

    assertThatThrownBy(() -> decide(PeopleDecisions.SAME, "p2", "p3"))
        .isInstanceOf(ImportRefused.class)
        .hasMessageContaining("Decision " + apart + " keeps them apart");
    assertThatThrownBy(() -> decide(PeopleDecisions.APART, "p2", "p1"))
        .hasMessageContaining("one person already");
    assertThatThrownBy(() -> decide(PeopleDecisions.SAME, "p1", "p1"))
        .hasMessageContaining("name two people");
    assertThatThrownBy(() -> decide(PeopleDecisions.SAME, "p1", "p9"))
        .hasMessageContaining("Nobody on record has the id p9");

    decisions.withdraw(apart, "a-key");
    decide(PeopleDecisions.SAME, "p2", "p3");
    assertThat(score(read())).isEqualTo(15);
  }

  @Test
  void nothingIsDecidedOfWhoWasErased() {
    decide(PeopleDecisions.SAME, "p1", "p2");
    decide(PeopleDecisions.APART, "p3", "p2");
    run("MATCH (p:Person {id: 'p2'}) SET p.id = 'p0'");
    Erasures erasures = new Erasures(stored::session, CLOCK);

    erasures.carryOut(
        SuppressionList.NOBODY.with(erasures.identities("p0"), "a-key"), "request", "a-key");

    assertThat(decisions.list()).isEmpty();
    assertThat(score(read())).isEqualTo(1);
    run("MATCH (s:Store) REMOVE s.suppressed");
  }
}
