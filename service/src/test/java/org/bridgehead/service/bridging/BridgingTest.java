/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.bridging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.bridgehead.service.question.AskedService.at;
import static org.bridgehead.service.question.AskedService.column;
import static org.bridgehead.service.question.AskedService.text;

import org.bridgehead.service.question.AskedService;
import org.bridgehead.service.question.SharedService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

@ExtendWith(SharedService.class)
@ResourceLock(SharedService.LOCK)
class BridgingTest {

  private final AskedService service;

  BridgingTest(AskedService service) {
    this.service = service;
  }

  @Test
  void postsAndOrganisationsAreRanked() throws Exception {
    var answer = service.ask("/bridging");
    assertThat(column(answer, "place/key")).containsExactly("P-1", "100003", "100004");
    assertThat(column(answer, "betweenness")).containsExactly("6.0", "4.0", "3.0");
    assertThat(column(answer, "share")).containsExactly("0.6", "0.4", "0.3");
    assertThat(column(answer, "cutPoint")).containsOnly("true");
    assertThat(column(answer, "pairsCut")).containsExactly("6", "4", "3");
    assertThat(text(answer, "figures/pairsWithRoute")).isEqualTo("10");
    assertThat(text(answer, "figures/withoutPart")).isEqualTo("8");
    assertThat(text(answer, "rows/0/why/words"))
        .isEqualTo(
            "The governor of Cherry and head of Elm: of all pairs of schools with a route, 60 %"
                + " have their shortest routes through here.");
    assertThat(at(answer, "rows/0/place/name").isNull()).isTrue();
    assertThat(text(answer, "rows/0/place/role")).isEqualTo("governor, head");
    assertThat(at(answer, "rows/0/why/ties").size()).isEqualTo(2);
  }

  @Test
  void kindsAreAskedFor() throws Exception {
    var answer = service.ask("/bridging?kind=network");
    assertThat(column(answer, "place/key")).containsExactly("N-1", "T-1");
    assertThat(column(answer, "betweenness")).containsExactly("7.0", "4.0");
    assertThat(column(service.ask("/bridging?kind=school&kind=network"), "place/key"))
        .containsExactly("N-1", "T-1", "100003", "100004");
  }

  @Test
  void pairsAreThoseOfTheScope() throws Exception {
    var answer = service.ask("/bridging?authority=803");
    assertThat(text(answer, "figures/pairsWithRoute")).isEqualTo("1");
    assertThat(text(answer, "total")).isEqualTo("0");
  }

  @Test
  void whatIsLostWithAPostIsSaid() throws Exception {
    var answer = service.ask("/bridging/post/P-1");
    var loss = at(answer, "rows/0/loss");
    assertThat(text(loss, "schoolCount")).isEqualTo("0");
    assertThat(text(loss, "schoolPairs")).isEqualTo("6");
    assertThat(text(loss, "authorityPairCount")).isEqualTo("1");
    assertThat(text(loss, "authorityPairs/0/a/name")).isEqualTo("Birch");
    assertThat(text(loss, "authorityPairs/0/b/name")).isEqualTo("Cedar");
    assertThat(text(loss, "words")).contains("pairs of other schools left without a route: 6;");
    assertThat(at(answer, "rows/0/structure").isNull()).isTrue();
    var positions = at(answer, "rows/0/positions");
    assertThat(text(positions, "by")).isEqualTo("authority");
    assertThat(text(positions, "group")).isEqualTo("802");
    assertThat(text(positions, "gatekeeper")).isEqualTo("1");
    assertThat(text(positions, "representative")).isEqualTo("1");
    assertThat(text(positions, "liaison")).isEqualTo("0");
    assertThat(at(positions, "byChance").isNull()).isTrue();
  }

  @Test
  void whatIsLostWithANetworkIsSaid() throws Exception {
    var loss = at(service.ask("/bridging/network/N-1"), "rows/0/loss");
    assertThat(text(loss, "schoolCount")).isEqualTo("2");
    assertThat(text(loss, "schools/0/name")).isEqualTo("Ash");
    assertThat(text(loss, "schools/1/name")).isEqualTo("Beech");
    assertThat(text(loss, "schoolPairs")).isEqualTo("7");
  }

  @Test
  void aSchoolHasContactsAndPositions() throws Exception {
    var answer = service.ask("/bridging/school/100003");
    var structure = at(answer, "rows/0/structure");
    assertThat(text(structure, "contacts")).isEqualTo("3");
    assertThat(at(structure, "constraint").getDoubleValue()).isCloseTo(0.53125, within(1e-12));
    assertThat(at(structure, "effectiveSize").getDoubleValue()).isCloseTo(2.5, within(1e-12));
    assertThat(at(structure, "efficiency").getDoubleValue()).isCloseTo(2.5 / 3, within(1e-12));
    assertThat(at(structure, "hierarchy").getDoubleValue()).isBetween(0.0, 1.0);
    assertThat(text(answer, "rows/0/positions/liaison")).isEqualTo("4");
    var liaison = at(answer, "rows/0/positions/byChance/liaison");
    double density = 8 / 42.0;
    assertThat(at(liaison, "expected").getDoubleValue())
        .isCloseTo(12 * density * density * (1 - density), within(1e-12));
    assertThat(at(liaison, "z").getDoubleValue()).isPositive();
    assertThat(text(liaison, "words")).isEqualTo("more than chance would lead one to expect");
    var byPhase = service.ask("/bridging/school/100003?by=phase");
    assertThat(text(byPhase, "rows/0/positions/coordinator")).isEqualTo("4");
    assertThat(text(byPhase, "rows/0/positions/group")).isEqualTo("Primary");
    var alone = service.ask("/bridging/school/100006");
    assertThat(at(alone, "rows/0/structure/constraint").isNull()).isTrue();
    assertThat(at(alone, "rows/0/structure/efficiency").isNull()).isTrue();
    assertThat(at(alone, "rows/0/structure/hierarchy").isNull()).isTrue();
    assertThat(text(alone, "rows/0/bridge/betweenness")).isEqualTo("0.0");
  }

  @Test
  void whatIsLostWithSeveralAtOnceIsSaid() throws Exception {
    var answer = service.ask("/bridging/loss?of=post:P-1&of=network:N-1");
    assertThat(text(answer, "figures/lost")).isEqualTo("2");
    assertThat(text(answer, "rows/0/loss/schoolCount")).isEqualTo("3");
    assertThat(text(answer, "rows/0/loss/schoolPairs")).isEqualTo("9");
    assertThat(text(answer, "rows/0/loss/authorityPairCount")).isEqualTo("2");
    assertThat(text(answer, "rows/0/loss/networkCount")).isEqualTo("0");
    assertThat(text(answer, "rows/0/loss/words"))
        .startsWith("Without them: schools that lose their only route on record: 3;");
    assertThat(at(answer, "rows/0/why/ties").size()).isEqualTo(5);
    assertThat(text(service.ask("/bridging/loss?of=100003"), "rows/0/of/0/name"))
        .isEqualTo("Cherry");
    service.isProblem("/bridging/loss", 400, "invalid", "of");
    service.isProblem("/bridging/loss?of=planet:X", 400, "invalid", "of");
    service.isProblem("/bridging/loss?of=999999", 404, "unknown-urn", "of");
  }

  @Test
  void networksThatDependOnAPostAreListed() throws Exception {
    var answer = service.ask("/bridging/dependences");
    assertThat(column(answer, "network/key")).containsExactly("N-1", "T-1");
    assertThat(column(answer, "post/key")).containsExactly("P-1", "P-1");
    assertThat(column(answer, "onlyRoute")).containsOnly("true");
    assertThat(column(answer, "onlyPerson")).containsOnly("false");
    assertThat(text(answer, "figures/networks")).isEqualTo("2");
    assertThat(text(answer, "figures/onRoute")).isEqualTo("2");
    assertThat(text(answer, "rows/0/why/words"))
        .isEqualTo(
            "Without the governor of Cherry and head of Elm, Ambermere Network has no route on"
                + " record to a school that is not its member.");
    assertThat(at(answer, "rows/0/why/ties").size()).isEqualTo(2);
  }

  @Test
  void ranksSayHowFirmTheyAre() throws Exception {
    var answer = service.ask("/bridging/stability");
    assertThat(column(answer, "place/key")).containsExactly("P-1", "100003", "100004");
    assertThat(column(answer, "rank")).containsExactly("1", "2", "3");
    assertThat(text(answer, "figures/firstKept")).isEqualTo("1.0");
    assertThat(text(answer, "rows/0/spans/0/missing")).isEqualTo("0.0");
    assertThat(text(answer, "rows/0/spans/0/worst")).isEqualTo("1");
    assertThat(text(answer, "rows/2/spans/0/best")).isEqualTo("3");
    assertThat(text(answer, "rows/0/spans/2/missing")).isEqualTo("0.2");
    assertThat(text(answer, "rows/0/words"))
        .startsWith("With 20 % of the ties missing, the governor of Cherry and head of Elm is");
    var again = service.ask("/bridging/stability?limit=1");
    assertThat(text(again, "figures/seed")).isEqualTo(text(answer, "figures/seed"));
    assertThat(text(service.ask("/bridging/stability?authority=803"), "total")).isEqualTo("0");
    service.isProblem("/bridging/stability?kind=planet", 400, "invalid", "kind");
  }
}
