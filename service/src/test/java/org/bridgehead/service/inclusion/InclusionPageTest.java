/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.inclusion;

import static org.assertj.core.api.Assertions.assertThat;

import org.bridgehead.service.question.AskedService;
import org.bridgehead.service.question.SharedService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

@ExtendWith(SharedService.class)
@ResourceLock(SharedService.LOCK)
class InclusionPageTest {

  private final AskedService service;

  InclusionPageTest(AskedService service) {
    this.service = service;
  }

  @Test
  void everySchoolHasAPlaceOrAReason() throws Exception {
    var page = service.page("/isolation/plan?authority=803&ownGroup=true");
    assertThat(page.select(".govuk-warning-text").text())
        .contains("A proposal to argue with, not an assignment");
    assertThat(page.select("table:has(#plan) tbody th a").eachText())
        .containsExactly("Elm", "Fir", "Gorse");
    assertThat(page.select("table:has(#plan) tbody td:nth-of-type(2)").eachText())
        .containsExactly("Ambermere Network", "remains out", "remains out");
    assertThat(page.select("table:has(#networks) tbody td li").eachText()).containsExactly("Elm");
    assertThat(page.select("#ownGroup option[selected]").attr("value")).isEqualTo("true");
  }

  @Test
  void thePlanOfOneAuthorityIsLinkedFromItsList() throws Exception {
    var link = "main a[href^=/isolation/plan]";
    assertThat(service.page("/isolation?authority=802").select(link).attr("href"))
        .isEqualTo("/isolation/plan?authority=802");
    assertThat(service.page("/isolation").select(link)).isEmpty();
  }

  @Test
  void withoutAnAuthorityOneIsChosen() throws Exception {
    var page = service.page("/isolation/plan?asOf=2024-01-31");
    assertThat(page.select("form.filter").attr("action")).isEqualTo("/isolation/plan");
    assertThat(page.select("#authority option").eachText()).contains("Birch (802)");
  }

  @Test
  void thePlanIsAFile() throws Exception {
    var file = service.visit("/isolation/plan.csv?authority=802");
    assertThat(file.body().lines())
        .startsWith("urn,school,rung,placed,network_id,network,fit_of_100,why")
        .element(1)
        .asString()
        .startsWith("100009,Dogwood,no-network,true,N-1,Ambermere Network,40.0,");
    var api = service.get("/isolation/plan?authority=802", "Accept", "text/csv");
    assertThat(api.body()).isEqualTo(file.body());
  }
}
