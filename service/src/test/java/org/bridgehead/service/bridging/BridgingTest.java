/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.bridging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.bridgehead.service.client.Scope.EVERYWHERE;

import java.util.List;
import java.util.Objects;
import org.bridgehead.service.client.AsOf;
import org.bridgehead.service.client.BridgingClient;
import org.bridgehead.service.client.Page;
import org.bridgehead.service.client.Scope;
import org.bridgehead.service.question.Answer;
import org.bridgehead.service.question.AskedService;
import org.bridgehead.service.question.SharedService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

@ExtendWith(SharedService.class)
@ResourceLock(SharedService.LOCK)
class BridgingTest {

  private final AskedService service;
  private final BridgingClient bridging;

  BridgingTest(AskedService service) {
    this.service = service;
    this.bridging = service.client(BridgingClient.class);
  }

  private Answer<BridgingTotals, Bridge> list(String... kinds) {
    return bridging.list(EVERYWHERE, List.of(kinds), Page.FIRST);
  }

  private BridgeDetail one(String kind, String key) {
    return bridging.one(kind, key, EVERYWHERE, null).rows().getFirst();
  }

  private Answer<RankedPlace.Trials, RankedPlace> stability(Scope scope, Page page) {
    return bridging.stability(scope, List.of(), page);
  }

  @Test
  void postsAndOrganisationsAreRanked() {
    var answer = bridging.list(EVERYWHERE);
    var bridges = answer.rows();
    assertThat(bridges)
        .extracting(bridge -> bridge.place().key())
        .containsExactly("P-1", "100003", "100004");
    assertThat(bridges).extracting(Bridge::betweenness).containsExactly(6.0, 4.0, 3.0);
    assertThat(bridges).extracting(Bridge::share).containsExactly(0.6, 0.4, 0.3);
    assertThat(bridges).extracting(Bridge::cutPoint).containsOnly(true);
    assertThat(bridges).extracting(Bridge::pairsCut).containsExactly(6L, 4L, 3L);
    assertThat(answer.figures().pairsWithRoute()).isEqualTo(10);
    assertThat(answer.figures().withoutPart()).isEqualTo(8);
    var post = bridges.getFirst();
    assertThat(post.why().words())
        .isEqualTo(
            "The governor of Cherry and head of Elm: of all pairs of schools with a route, 60 %"
                + " have their shortest routes through here.");
    assertThat(post.place().name()).isNull();
    assertThat(post.place().role()).isEqualTo("governor, head");
    assertThat(post.why().ties()).hasSize(2);
  }

  @Test
  void kindsAreAskedFor() {
    var networks = list("network").rows();
    assertThat(networks).extracting(row -> row.place().key()).containsExactly("N-1", "T-1");
    assertThat(networks).extracting(Bridge::betweenness).containsExactly(7.0, 4.0);
    assertThat(list("school", "network").rows())
        .extracting(row -> row.place().key())
        .containsExactly("N-1", "T-1", "100003", "100004");
  }

  @Test
  void pairsAreThoseOfTheScope() {
    var answer = bridging.list(Scope.authorities("803"));
    assertThat(answer.figures().pairsWithRoute()).isEqualTo(1);
    assertThat(answer.total()).isZero();
  }

  @Test
  void whatIsLostWithAPostIsSaid() {
    var post = one("post", "P-1");
    var loss = post.loss();
    assertThat(loss.schoolCount()).isZero();
    assertThat(loss.schoolPairs()).isEqualTo(6);
    assertThat(loss.authorityPairCount()).isEqualTo(1);
    assertThat(loss.authorityPairs().getFirst().a().name()).isEqualTo("Birch");
    assertThat(loss.authorityPairs().getFirst().b().name()).isEqualTo("Cedar");
    assertThat(loss.words()).contains("pairs of other schools left without a route: 6;");
    assertThat(post.structure()).isNull();
    var positions = Objects.requireNonNull(post.positions());
    assertThat(positions.by()).isEqualTo("authority");
    assertThat(positions.group()).isEqualTo("802");
    assertThat(positions.gatekeeper()).isEqualTo(1);
    assertThat(positions.representative()).isEqualTo(1);
    assertThat(positions.liaison()).isZero();
    assertThat(positions.byChance()).isNull();
  }

  @Test
  void whatIsLostWithANetworkIsSaid() {
    var loss = one("network", "N-1").loss();
    assertThat(loss.schoolCount()).isEqualTo(2);
    assertThat(loss.schools()).extracting("name").containsExactly("Ash", "Beech");
    assertThat(loss.schoolPairs()).isEqualTo(7);
  }

  @Test
  void aSchoolHasContactsAndPositions() {
    var school = one("school", "100003");
    var structure = Objects.requireNonNull(school.structure());
    assertThat(structure.contacts()).isEqualTo(3);
    assertThat(structure.constraint()).isCloseTo(0.53125, within(1e-12));
    assertThat(structure.effectiveSize()).isCloseTo(2.5, within(1e-12));
    assertThat(structure.efficiency()).isCloseTo(2.5 / 3, within(1e-12));
    assertThat(structure.hierarchy()).isBetween(0.0, 1.0);
    var positions = Objects.requireNonNull(school.positions());
    assertThat(positions.liaison()).isEqualTo(4);
    var byChance = Objects.requireNonNull(positions.byChance());
    var liaison = Objects.requireNonNull(byChance.get("liaison"));
    double density = 8 / 42.0;
    assertThat(liaison.expected()).isCloseTo(12 * density * density * (1 - density), within(1e-12));
    assertThat(liaison.z()).isPositive();
    assertThat(liaison.words()).isEqualTo("more than chance would lead one to expect");
    var byPhase =
        bridging.one("school", "100003", EVERYWHERE, "phase").rows().getFirst().positions();
    assertThat(byPhase).extracting("coordinator", "group").containsExactly(4L, "Primary");
    var alone = one("school", "100006");
    assertThat(alone.structure())
        .extracting("constraint", "efficiency", "hierarchy")
        .containsOnlyNulls();
    assertThat(alone.bridge().betweenness()).isZero();
  }

  @Test
  void whatIsLostWithSeveralAtOnceIsSaid() throws Exception {
    var answer = bridging.loss(List.of("post:P-1", "network:N-1"), EVERYWHERE);
    assertThat(answer.figures().lost()).isEqualTo(2);
    var row = answer.rows().getFirst();
    assertThat(row.loss().schoolCount()).isEqualTo(3);
    assertThat(row.loss().schoolPairs()).isEqualTo(9);
    assertThat(row.loss().authorityPairCount()).isEqualTo(2);
    assertThat(row.loss().networkCount()).isZero();
    assertThat(row.loss().words())
        .startsWith("Without them: schools that lose their only route on record: 3;");
    assertThat(row.why().ties()).hasSize(5);
    assertThat(bridging.loss(List.of("100003"), EVERYWHERE).rows().getFirst().of())
        .extracting("name")
        .containsExactly("Cherry");
    service.isProblem("/bridging/loss", 400, "invalid", "of");
    service.isProblem("/bridging/loss?of=planet:X", 400, "invalid", "of");
    service.isProblem("/bridging/loss?of=999999", 404, "unknown-urn", "of");
  }

  @Test
  void networksThatDependOnAPostAreListed() {
    var answer = bridging.dependences(AsOf.NEWEST, Page.FIRST);
    var rows = answer.rows();
    assertThat(rows).extracting(row -> row.network().key()).containsExactly("N-1", "T-1");
    assertThat(rows).extracting(row -> row.post().key()).containsExactly("P-1", "P-1");
    assertThat(rows).extracting(DependentNetwork::onlyRoute).containsOnly(true);
    assertThat(rows).extracting(DependentNetwork::onlyPerson).containsOnly(false);
    assertThat(answer.figures().networks()).isEqualTo(2);
    assertThat(answer.figures().onRoute()).isEqualTo(2);
    assertThat(rows.getFirst().why().words())
        .isEqualTo(
            "Without the governor of Cherry and head of Elm, Ambermere Network has no route on"
                + " record to a school that is not its member.");
    assertThat(rows.getFirst().why().ties()).hasSize(2);
  }

  @Test
  void ranksSayHowFirmTheyAre() throws Exception {
    var answer = stability(EVERYWHERE, Page.FIRST);
    var rows = answer.rows();
    assertThat(rows)
        .extracting(row -> row.place().key())
        .containsExactly("P-1", "100003", "100004");
    assertThat(rows).extracting(RankedPlace::rank).containsExactly(1, 2, 3);
    assertThat(answer.figures().firstKept()).isEqualTo(1.0);
    var whole = rows.getFirst().spans().getFirst();
    assertThat(whole.missing()).isZero();
    assertThat(whole.worst()).isEqualTo(1);
    assertThat(rows.get(2).spans().getFirst().best()).isEqualTo(3);
    assertThat(rows.getFirst().spans().get(2).missing()).isEqualTo(0.2);
    assertThat(rows.getFirst().words())
        .startsWith("With 20 % of the ties missing, the governor of Cherry and head of Elm is");
    assertThat(stability(EVERYWHERE, Page.of(1)).figures().seed())
        .isEqualTo(answer.figures().seed());
    assertThat(stability(Scope.authorities("803"), Page.FIRST).total()).isZero();
    service.isProblem("/bridging/stability?kind=planet", 400, "invalid", "kind");
  }
}
