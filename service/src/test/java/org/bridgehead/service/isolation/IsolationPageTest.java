/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import org.bridgehead.service.question.AskedService;
import org.bridgehead.service.question.SharedService;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

@ExtendWith(SharedService.class)
@ResourceLock(SharedService.LOCK)
class IsolationPageTest {

  private final AskedService service;

  IsolationPageTest(AskedService service) {
    this.service = service;
  }

  @Test
  void theTableSaysWhatTheApiSays() throws Exception {
    var page = service.page("/isolation");
    assertThat(page.title()).isEqualTo("Schools with no network on record – Bridgehead");
    assertThat(page.select("table:has(#schools) tbody th a").eachText())
        .containsExactly("Gorse", "Dogwood", "Elm", "Fir");
    assertThat(page.select("table:has(#schools) tbody td.why p").eachText())
        .startsWith(
            "No tie on record leads from Gorse to another open school, authority or agency.");
    assertThat(page.select("table:has(#by-rung) tbody td.govuk-table__cell--numeric").eachText())
        .containsExactly("1", "1", "2", "3");
    assertThat(page.select(".govuk-inset-text").text())
        .contains(
            "As at 31 January 2024.",
            "How much is recorded: Of 7 schools, 3 have a learning network on record",
            "Everything here is invented.",
            "No date was asked for; 2024-01-31 is the newest that the sources cover.");
  }

  @Test
  void dayAndScopeStayWithTheReader() throws Exception {
    var page = service.page("/isolation?asOf=2023-05-01&authority=803&limit=1");
    assertThat(page.select("header a[href^=/bridging]").attr("href"))
        .isEqualTo("/bridging?asOf=2023-05-01&authority=803");
    assertThat(page.select("table:has(#schools) tbody th a").attr("href"))
        .isEqualTo("/schools/100006?asOf=2023-05-01&authority=803");
    assertThat(page.select("#authority option[selected]").eachText())
        .containsExactly("Cedar (803)");
    var second = service.page(page.select("a[rel=next]").attr("href"));
    assertThat(second.select("table:has(#schools) tbody th a").eachText()).containsExactly("Elm");
    assertThat(second.select("a[rel=prev]").attr("href"))
        .isEqualTo("/isolation?asOf=2023-05-01&authority=803&limit=1");
    var third = service.page(second.select("a[rel=next]").attr("href"));
    assertThat(third.select("table:has(#schools) tbody th a").eachText()).containsExactly("Fir");
    var back = service.page(third.select("a[rel=prev]").attr("href"));
    assertThat(back.select("table:has(#schools) tbody th a").eachText()).containsExactly("Elm");
  }

  @Test
  void fieldsLeftEmptyAreLeftOutOfTheAddress() throws Exception {
    var answer = service.visit("/isolation?asOf=&authority=803&rung=", "Accept", "text/html");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).hasValue("/isolation?authority=803");
  }

  @Test
  void whatCannotBeAskedIsMendedOnAPageThatKeepsAllElse() throws Exception {
    var asked = "/isolation?asOf=2024-02-31&authority=803&authority=%3C804&rung=all&after=x";
    var answer = service.visit(asked, "Accept", "text/html");
    assertThat(answer.statusCode()).isEqualTo(400);
    var page = Jsoup.parse(answer.body());
    assertThat(page.title()).startsWith("Error: Schools with no network on record");
    assertThat(page.select(".govuk-error-summary[autofocus] a").eachAttr("href"))
        .containsExactly("#asOf");
    assertThat(page.select("#asOf").attr("value")).isEqualTo("2024-02-31");
    assertThat(page.select("#asOf").attr("type"))
        .as("a field for days would show nothing of it")
        .isEqualTo("text");
    assertThat(page.select("#asOf").attr("aria-describedby")).isEqualTo("asOf-hint asOf-error");
    assertThat(page.select("#asOf-error").text())
        .startsWith("Error: Day must be a day that exists");
    assertThat(page.select("main form").attr("action")).isEqualTo("/isolation");
    assertThat(page.select("#rung option[selected]").eachAttr("value")).containsExactly("all");
    assertThat(page.select("header nav a[href*=02-31]"))
        .as("where it would be wrong again")
        .isEmpty();

    var mended = service.visit(asked.replace("02-31", "01-31"), "Accept", "text/html");
    var left = Jsoup.parse(mended.body());
    assertThat(left.select("#authority-error").text())
        .isEqualTo("Error: Authority is not on record (given: “<804”)");
    assertThat(left.select("#asOf").attr("value")).isEqualTo("2024-01-31");
    var known = service.visit("/schools/1?asOf=2024-01-31", "Accept", "text/html");
    assertThat(Jsoup.parse(known.body()).select("main form")).isEmpty();
  }

  @Test
  void theWholeTableIsAFile() throws Exception {
    var file = service.visit("/isolation.csv?authority=803");
    assertThat(file.headers().firstValue("Content-Type")).hasValue("text/csv;charset=utf-8");
    assertThat(file.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"isolation.csv\"");
    assertThat(file.body().lines().toList())
        .hasSize(4)
        .startsWith(
            "urn,name,phase,authority_code,authority,rung,why,flags,why_flags,suggested_network_id,suggested_network")
        .element(1)
        .asString()
        .startsWith("100006,Gorse,Primary,803,Cedar,no link on record,");
    assertThat(service.visit("/isolation.xlsx").body()).startsWith("PK");
  }

  @Test
  void theApiGivesTheSameFileToThoseWhoAcceptIt() throws Exception {
    var file = service.get("/isolation?authority=803", "Accept", "text/csv");
    assertThat(file.body()).isEqualTo(service.visit("/isolation.csv?authority=803").body());
    var two = service.get("/isolation?authority=803&limit=2", "Accept", "text/csv");
    assertThat(two.body().lines()).hasSize(3);
  }
}
