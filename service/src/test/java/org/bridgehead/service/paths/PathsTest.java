/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.paths;

import static org.assertj.core.api.Assertions.assertThat;
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
class PathsTest {

  private final AskedService service;

  PathsTest(AskedService service) {
    this.service = service;
  }

  @Test
  void aRouteIsToldInWords() throws Exception {
    var answer = service.ask("/paths?from=100001&to=100005");
    assertThat(text(answer, "figures/found")).isEqualTo("true");
    assertThat(text(answer, "figures/steps")).isEqualTo("6");
    assertThat(text(answer, "figures/equallyShort")).isEqualTo("1.0");
    assertThat(text(answer, "figures/words"))
        .isEqualTo(
            "Ash leads Ambermere Network; Cherry is a partner in Ambermere Network; one person"
                + " serves Cherry as governor; the same person serves Elm as head; Elm is a partner"
                + " in Cedar Trust; Fir is a partner in Cedar Trust.");
    assertThat(column(answer, "from/key"))
        .containsExactly("100001", "N-1", "100003", "P-1", "100004", "T-1");
    assertThat(column(answer, "to/key"))
        .containsExactly("N-1", "100003", "P-1", "100004", "T-1", "100005");
    assertThat(text(answer, "rows/2/to/kind")).isEqualTo("post");
    assertThat(text(answer, "rows/0/why/ties/0/role")).isEqualTo("lead");
  }

  @Test
  void endsMayBeOfAnyKind() throws Exception {
    var answer = service.ask("/paths?from=network:N-1&to=network:T-1");
    assertThat(text(answer, "figures/steps")).isEqualTo("4");
    var post = service.ask("/paths?from=post:P-9&to=agency:G-1");
    assertThat(text(post, "figures/words")).isEqualTo("One person serves Diocese as officer.");
  }

  @Test
  void noRouteIsAnAnswer() throws Exception {
    var answer = service.ask("/paths?from=100001&to=100006");
    assertThat(text(answer, "figures/found")).isEqualTo("false");
    assertThat(text(answer, "figures/equallyShort")).isEqualTo("0.0");
    assertThat(at(answer, "figures/steps").isNull()).isTrue();
    assertThat(text(answer, "figures/words"))
        .isEqualTo(
            "No route on record leads from Ash to Gorse; there may be ties that nobody has"
                + " recorded.");
    assertThat(text(answer, "total")).isEqualTo("0");
    assertThat(text(service.ask("/paths?from=100001&to=authority:804"), "figures/found"))
        .isEqualTo("false");
    assertThat(text(service.ask("/paths?from=100008&to=100001"), "figures/words"))
        .isEqualTo("Old was not open on 2024-01-31, as far as is on record.");
  }

  @Test
  void placesCanBeAvoided() throws Exception {
    var answer = service.ask("/paths?from=100001&to=100005&avoid=post:P-1&avoid=100002");
    assertThat(text(answer, "figures/found")).isEqualTo("false");
    assertThat(text(answer, "figures/avoided/0/key")).isEqualTo("P-1");
    assertThat(text(answer, "figures/words")).contains("without what is avoided");
    var still = service.ask("/paths?from=100001&to=100005&avoid=100002");
    assertThat(text(still, "figures/found")).isEqualTo("true");
  }

  @Test
  void fromAPlaceToItself() throws Exception {
    var answer = service.ask("/paths?from=100001&to=100001");
    assertThat(text(answer, "figures/found")).isEqualTo("true");
    assertThat(text(answer, "figures/steps")).isEqualTo("0");
    assertThat(text(answer, "figures/words"))
        .isEqualTo("Ash is both where the route begins and ends.");
  }

  @Test
  void routesAreToldBestFirstWithTheirStrength() throws Exception {
    var answer = service.ask("/paths?from=100001&to=100005&by=strength&count=3");
    assertThat(text(answer, "figures/routes/0/steps")).isEqualTo("6");
    assertThat(text(answer, "figures/routes/0/strength")).isEqualTo("0.0078125");
    assertThat(text(answer, "figures/routes/0/words"))
        .isEqualTo(text(answer, "figures/words"))
        .startsWith("Ash leads");
    assertThat(at(answer, "figures/routes").size()).isEqualTo(1);
    assertThat(column(answer, "route")).containsOnly("1");
    assertThat(column(answer, "step")).containsExactly("1", "2", "3", "4", "5", "6");
    assertThat(at(answer, "rows/0/usableFrom").isNull()).isTrue();
    assertThat(at(answer, "figures/instead").isNull()).isTrue();
  }

  @Test
  void kindsCanBeLeftOut() throws Exception {
    for (String without : new String[] {"post", "serves", "network", "member-of"}) {
      var answer = service.ask("/paths?from=100001&to=100005&without=" + without);
      assertThat(text(answer, "figures/found")).as(without).isEqualTo("false");
      assertThat(text(answer, "figures/words")).contains("without what is avoided or left out");
    }
    var still = service.ask("/paths?from=100001&to=100005&without=agency&without=brokers");
    assertThat(text(still, "figures/found")).isEqualTo("true");
    var end = service.ask("/paths?from=100003&to=post:P-1&without=post");
    assertThat(text(end, "figures/steps")).isEqualTo("1");
  }

  @Test
  void whereThereIsNoneItSaysWhatCanBeDone() throws Exception {
    var answer = service.ask("/paths?from=100001&to=100006");
    assertThat(text(answer, "figures/instead/misses/0/kind")).isEqualTo("same-authority");
    assertThat(text(answer, "figures/instead/misses/0/near/key")).isEqualTo("100004");
    assertThat(text(answer, "figures/instead/misses/0/why/words"))
        .isEqualTo(
            "Elm and Gorse are both in Cedar; were they joined by one tie, the route would take 5"
                + " steps.");
    assertThat(at(answer, "figures/instead/misses/0/why/ties").size()).isEqualTo(2);
    assertThat(text(answer, "figures/instead/misses/1/kind")).isEqualTo("bordering-authorities");
    assertThat(text(answer, "figures/instead/misses/1/steps")).isEqualTo("1");
    assertThat(text(answer, "figures/instead/introduction/words"))
        .isEqualTo(
            "Were the governor of Cherry and head of Elm introduced to the head of Gorse, the"
                + " route would take 5 steps.");
    assertThat(text(answer, "figures/instead/introduction/near/kind")).isEqualTo("post");
    assertThat(at(answer, "figures/instead/introduction/near/name").isNull()).isTrue();
  }

  @Test
  void withinAWindowEachStepIsUsableNoEarlierThanTheOneBefore() throws Exception {
    var answer = service.ask("/paths?from=100004&to=100005&start=2010-01-01&until=2020-01-01");
    assertThat(text(answer, "figures/words"))
        .isEqualTo(
            "From 2010-01-01, Elm is a partner in Cedar Trust; from 2018-01-01, Fir is a partner"
                + " in Cedar Trust.");
    assertThat(text(answer, "figures/arrival")).isEqualTo("2018-01-01");
    assertThat(text(answer, "figures/steps")).isEqualTo("2");
    assertThat(column(answer, "usableFrom")).containsExactly("2010-01-01", "2018-01-01");
    var early = service.ask("/paths?from=100004&to=100005&start=2010-01-01&until=2017-12-31");
    assertThat(text(early, "figures/found")).isEqualTo("false");
    assertThat(text(early, "figures/words")).contains("between 2010-01-01 and 2017-12-31");
    var itself = service.ask("/paths?from=100004&to=100004&start=2010-01-01");
    assertThat(text(itself, "figures/arrival")).isEqualTo("2010-01-01");
  }

  @Test
  void noRouteLeadsFromAPlaceThatIsClosedToItself() throws Exception {
    var answer = service.ask("/paths?from=100008&to=100008");
    assertThat(text(answer, "figures/found")).isEqualTo("false");
    assertThat(text(answer, "figures/equallyShort")).isEqualTo("0.0");
    assertThat(text(answer, "figures/words"))
        .isEqualTo("Old was not open on 2024-01-31, as far as is on record.");
    assertThat(at(answer, "figures/instead").isNull()).isTrue();
  }
}
