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

import java.nio.file.Path;
import org.bridgehead.service.question.AskedService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BridgingTest {

  @SuppressWarnings("NullAway.Init") // set before all tests
  private AskedService service;

  @BeforeAll
  void start(@TempDir Path folder) {
    service = AskedService.start(folder);
  }

  @AfterAll
  void stop() {
    service.close();
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
    assertThat(text(answer, "rows/0/positions/liaison")).isEqualTo("4");
    var byPhase = service.ask("/bridging/school/100003?by=phase");
    assertThat(text(byPhase, "rows/0/positions/coordinator")).isEqualTo("4");
    assertThat(text(byPhase, "rows/0/positions/group")).isEqualTo("Primary");
    var alone = service.ask("/bridging/school/100006");
    assertThat(at(alone, "rows/0/structure/constraint").isNull()).isTrue();
    assertThat(text(alone, "rows/0/bridge/betweenness")).isEqualTo("0.0");
  }
}
