/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bridgehead.service.topology.Change.Refusal;
import org.bridgehead.service.topology.IsolationRow.Rung;
import org.junit.jupiter.api.Test;

class SuppositionTest {
  private static final int DAY = 40;

  private final Sketch sketch = new Sketch();
  private final int authority = sketch.authority();
  private final int ash = sketch.schoolIn(authority);
  private final int beech = sketch.schoolIn(authority);
  private final int cedar = sketch.schoolIn(authority);
  private final int closed = sketch.school(0, 20, true);
  private final int network = sketch.learning();
  private final int other = sketch.learning();
  private final int trust = sketch.trust();
  private final int head = sketch.person();

  private Supposition supposition() {
    sketch.partner(ash, network);
    sketch.partner(beech, network);
    sketch.partner(beech, other);
    sketch.serves(head, ash);
    sketch.serves(head, cedar);
    sketch.tie(head, network, TieKind.BROKERS, null);
    return new Supposition(sketch.draw(), DAY);
  }

  private List<Rung> rungs(Topology topology) {
    return IsolationLadder.compute(
            topology, Scope.standard(topology, DAY), IsolationLadder.Options.STANDARD)
        .stream()
        .map(IsolationRow::rung)
        .toList();
  }

  private static RouteGraph routes(Topology topology) {
    return RouteGraph.of(topology, DAY);
  }

  @Test
  void nothingIsWrittenToTheRecord() {
    var supposition = supposition();
    var record = sketch.draw();
    supposition.suppose(new Change.CloseSchool(ash));
    supposition.suppose(new Change.JoinNetwork(cedar, network));
    assertThat(supposition.topology().ties().count()).isEqualTo(record.ties().count() + 1);
    assertThat(record.nodes().isAlive(ash, DAY)).isTrue();
    assertThat(supposition.topology().nodes().isAlive(ash, DAY)).isFalse();
    assertThat(supposition.topology().nodes().isAlive(ash, DAY - 1)).isTrue();
    assertThat(supposition.topology().nodes().find(NodeKind.SCHOOL, record.nodes().key(ash)))
        .isEqualTo(ash);
  }

  @Test
  void aSchoolThatJoinsIsNetworked() {
    var supposition = supposition();
    assertThat(rungs(supposition.topology()))
        .containsExactly(Rung.NETWORKED, Rung.NETWORKED, Rung.NO_NETWORK);
    assertThat(supposition.suppose(new Change.JoinNetwork(cedar, network))).isEmpty();
    var after = supposition.topology();
    assertThat(rungs(after)).containsOnly(Rung.NETWORKED);
    assertThat(after.ties().evidence(after.ties().count() - 1)).isEqualTo(Tie.NO_EVIDENCE);
  }

  @Test
  void aSchoolThatClosesLeavesTheScope() {
    var supposition = supposition();
    assertThat(supposition.suppose(new Change.CloseSchool(ash))).isEmpty();
    assertThat(rungs(supposition.topology())).containsExactly(Rung.NO_NETWORK, Rung.NO_NETWORK);
  }

  @Test
  void onePostIsLostOrAllOfThem() {
    var supposition = supposition();
    assertThat(supposition.suppose(new Change.LosePost(head, cedar))).isEmpty();
    assertThat(routes(supposition.topology()).degree(head)).isEqualTo(2);
    assertThat(supposition.suppose(new Change.LosePost(head, cedar)))
        .contains(Refusal.NO_SUCH_POST);
    assertThat(supposition.suppose(new Change.LosePost(head, -1))).isEmpty();
    assertThat(routes(supposition.topology()).degree(head)).isZero();
  }

  @Test
  void aNetworkThatMergesBringsItsMembersAndBrokers() {
    var supposition = supposition();
    assertThat(supposition.suppose(new Change.MergeNetworks(network, other))).isEmpty();
    var after = routes(supposition.topology());
    assertThat(after.degree(network)).isZero();
    assertThat(after.degree(other)).isEqualTo(3);
    assertThat(after.multiplicity(after.position(other, beech))).isEqualTo(1);
    assertThat(after.position(other, head)).isNotNegative();
  }

  @Test
  void aNetworkThatEndsHoldsNobody() {
    var supposition = supposition();
    assertThat(supposition.suppose(new Change.EndNetwork(network))).isEmpty();
    assertThat(rungs(supposition.topology()))
        .containsExactly(Rung.NO_NETWORK, Rung.NO_LINK, Rung.NO_NETWORK);
  }

  @Test
  void twoWhoMeetAreJoined() {
    var supposition = supposition();
    assertThat(supposition.suppose(new Change.Meet(head, trust))).isEmpty();
    assertThat(supposition.suppose(new Change.Meet(ash, cedar))).isEmpty();
    var after = routes(supposition.topology());
    assertThat(ExchangePath.find(after, cedar, trust).steps()).hasSize(3);
    assertThat(ExchangePath.find(after, ash, cedar).shortestRoutes()).isEqualTo(2);
  }

  @Test
  void whatMakesNoSenseIsRefusedAndChangesNothing() {
    var supposition = supposition();
    refused(supposition, new Change.CloseSchool(closed), Refusal.NOT_OPEN);
    refused(supposition, new Change.CloseSchool(network), Refusal.WRONG_KIND);
    refused(supposition, new Change.LosePost(ash, -1), Refusal.WRONG_KIND);
    refused(supposition, new Change.LosePost(head, beech), Refusal.NO_SUCH_POST);
    refused(supposition, new Change.JoinNetwork(ash, network), Refusal.ALREADY_MEMBER);
    refused(supposition, new Change.JoinNetwork(ash, beech), Refusal.WRONG_KIND);
    refused(supposition, new Change.JoinNetwork(closed, network), Refusal.NOT_OPEN);
    refused(supposition, new Change.MergeNetworks(network, network), Refusal.THE_SAME);
    refused(supposition, new Change.MergeNetworks(network, trust), Refusal.DIFFERENT_SORTS);
    refused(supposition, new Change.Meet(head, head), Refusal.THE_SAME);
    refused(supposition, new Change.Meet(head, closed), Refusal.NOT_OPEN);
    assertThat(supposition.topology().ties().count()).isEqualTo(sketch.draw().ties().count());
  }

  @Test
  void aChangeCountsForThoseAfterIt() {
    var supposition = supposition();
    assertThat(supposition.suppose(new Change.JoinNetwork(cedar, network))).isEmpty();
    refused(supposition, new Change.JoinNetwork(cedar, network), Refusal.ALREADY_MEMBER);
    assertThat(supposition.suppose(new Change.MergeNetworks(network, other))).isEmpty();
    refused(supposition, new Change.JoinNetwork(cedar, other), Refusal.ALREADY_MEMBER);
    refused(supposition, new Change.EndNetwork(network), Refusal.NOT_OPEN);
    assertThat(supposition.suppose(new Change.CloseSchool(cedar))).isEmpty();
    refused(supposition, new Change.CloseSchool(cedar), Refusal.NOT_OPEN);
    refused(supposition, new Change.LosePost(head, cedar), Refusal.NO_SUCH_POST);
  }

  private static void refused(Supposition supposition, Change change, Refusal why) {
    assertThat(supposition.suppose(change)).as("%s", change).contains(why);
  }
}
