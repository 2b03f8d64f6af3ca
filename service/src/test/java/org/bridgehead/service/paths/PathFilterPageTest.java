/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.paths;

import static org.assertj.core.api.Assertions.assertThat;

import org.bridgehead.service.question.AskedService;
import org.bridgehead.service.question.SharedService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Ash - N-1 - Cherry - P-1 - Elm - T-1 - Fir is the only way from Ash to Fir. */
@ExtendWith(SharedService.class)
@ResourceLock(SharedService.LOCK)
class PathFilterPageTest {

  private final AskedService service;

  PathFilterPageTest(AskedService service) {
    this.service = service;
  }

  @Test
  void placesOnTheWayCanBeAvoided() throws Exception {
    var page = service.page("/paths?from=100001&to=100005");
    var avoiding = page.select("a[href*=avoid]");
    assertThat(avoiding.eachText())
        .containsExactly(
            "Routes that avoid Ambermere Network",
            "Routes that avoid Cherry",
            "Routes that avoid governor, head",
            "Routes that avoid Elm",
            "Routes that avoid Cedar Trust");
    var without = service.page(avoiding.get(1).attr("href"));
    assertThat(without.select("h2").eachText()).contains("No route on record");
    assertThat(without.select("main").text()).contains("Avoided: Cherry ");
    assertThat(without.select("input[name=avoid][checked]").attr("value"))
        .isEqualTo("school:100003");
  }

  @Test
  void kindsCanBeLeftOutAndAWindowSet() throws Exception {
    var without = service.page("/paths?from=100001&to=100005&without=post&without=brokers");
    assertThat(without.select("input[name=without][checked]").eachAttr("value"))
        .containsExactly("post", "brokers");
    assertThat(without.select("h2").eachText()).contains("No route on record");
    var timed = service.page("/paths?from=100001&to=100005&start=2017-09-01");
    assertThat(timed.select("#start").attr("value")).isEqualTo("2017-09-01");
    assertThat(timed.select("dt").eachText()).contains("Arrival");
    assertThat(timed.expectFirst("table:has(#steps) tbody tr:last-child").text())
        .contains("1 January 2018");
  }

  @Test
  void howFarIsToldStepByStepAndThroughWhomFirst() throws Exception {
    var page = service.page("/reach?from=100001&steps=6&asOf=2024-01-31");
    assertThat(page.select("h1").text()).isEqualTo("How far practice can travel from Ash");
    assertThat(page.select("table:has(#reached) tbody tr").eachText())
        .containsExactly(
            "1 step 0 0 1 0 0 0",
            "2 steps 2 2 1 0 0 0",
            "3 steps 2 2 1 1 0 0",
            "4 steps 3 3 1 1 0 0",
            "5 steps 3 3 2 1 0 0",
            "6 steps 4 3 2 1 0 0");
    assertThat(page.select("table:has(#carriers) tbody th a").eachText())
        .containsExactly("Ambermere Network");
    assertThat(page.select("table:has(#places) tbody th a").eachText())
        .containsExactly("Beech", "Cherry", "Elm", "Fir");
    assertThat(page.select("table:has(#carriers) a[href*=avoid]").attr("href"))
        .isEqualTo("/reach?from=100001&steps=6&asOf=2024-01-31&avoid=network%3AN-1");
    assertThat(page.select("header a[href^=/paths]").attr("href"))
        .isEqualTo("/paths?asOf=2024-01-31");
  }

  @Test
  void howFarIsToldByDate() throws Exception {
    var page = service.page("/reach?from=100004&start=2017-12-15&until=2018-02-15&kind=school");
    assertThat(page.select("table:has(#reached) tbody th").eachText())
        .containsExactly("31 December 2017", "31 January 2018");
    var last = page.expectFirst("table:has(#places) tbody tr:last-child").text();
    assertThat(last).startsWith("Fir").contains("1 January 2018");
  }

  @Test
  void thePlacesReachedAreAFile() throws Exception {
    var file = service.visit("/reach.csv?from=100001&steps=2");
    assertThat(file.body().lines())
        .hasSize(3)
        .element(1)
        .asString()
        .startsWith("school,100002,Beech,,2,2024-01-31,network,N-1,Ambermere Network,");
    assertThat(service.get("/reach?from=100001&steps=2", "Accept", "text/csv").body())
        .isEqualTo(file.body());
  }

  @Test
  void withoutAStartThereIsAForm() throws Exception {
    assertThat(service.page("/reach?asOf=2023-05-01").select("form[action=/reach] #from"))
        .hasSize(1);
  }
}
