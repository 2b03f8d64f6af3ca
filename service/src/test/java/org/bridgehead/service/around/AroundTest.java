/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.around;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridgehead.service.question.AskedService.at;
import static org.bridgehead.service.question.AskedService.column;
import static org.bridgehead.service.question.AskedService.text;
import static org.bridgehead.service.question.AskedService.texts;

import org.bridgehead.service.question.AskedService;
import org.bridgehead.service.question.SharedService;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

@ExtendWith(SharedService.class)
@ResourceLock(SharedService.LOCK)
class AroundTest {

  private final AskedService service;

  AroundTest(AskedService service) {
    this.service = service;
  }

  @Test
  void theNetworkAroundASchool() throws Exception {
    var answer = service.ask("/around/school/100003?steps=2");
    assertThat(column(answer, "place/key"))
        .containsExactly("100003", "N-1", "P-1", "100004", "100001", "100002");
    assertThat(column(answer, "steps")).containsExactly("0", "1", "1", "2", "2", "2");
    assertThat(column(answer, "shown")).containsExactly("2", "3", "2", "1", "1", "1");
    assertThat(column(answer, "further")).containsExactly("0", "0", "0", "1", "0", "0");
    assertThat(column(answer, "words"))
        .contains("the governor of Cherry and head of Elm", "Ambermere Network");
    assertThat(text(answer, "figures/words"))
        .isEqualTo("One step from Cherry: 1 network and 1 post; 2 steps: 3 schools.");
    assertThat(text(answer, "figures/counted/2/places")).isEqualTo("3");
    assertThat(at(answer, "figures/ties").size()).isEqualTo(5);
    assertThat(text(answer, "figures/ties/0/from/key")).isEqualTo("100001");
    assertThat(text(answer, "figures/ties/0/role")).isEqualTo("lead");
    assertThat(text(answer, "figures/ties/0/sources/0")).isEqualTo("register@2024-01-31");
    assertThat(text(answer, "figures/leftOut")).isEqualTo("0");
    assertThat(text(answer, "figures/leftOutWords")).isEmpty();
  }

  @Test
  void whatIsCutIsSaidAndOnlyTiesOfTheDayCount() throws Exception {
    var cut = service.ask("/around/network/N-1?most=2&steps=1");
    assertThat(column(cut, "place/key")).containsExactly("N-1", "100003");
    assertThat(column(cut, "further")).containsExactly("2", "1");
    assertThat(text(cut, "figures/leftOut")).isEqualTo("2");
    assertThat(text(cut, "figures/leftOutWords"))
        .startsWith("2 places more within these steps are not shown. The nearest are kept first");
    assertThat(column(service.ask("/around/network/T-1?steps=1&asOf=2017-12-31"), "place/key"))
        .containsExactly("T-1", "100004");
    assertThat(column(service.ask("/around/network/T-1?steps=1"), "place/key"))
        .containsExactly("T-1", "100004", "100005");
  }

  @Test
  void aPlaceWithoutATieOrNotOpenIsAnAnswer() throws Exception {
    var lone = service.ask("/around/authority/804");
    assertThat(column(lone, "place/key")).containsExactly("804");
    assertThat(text(lone, "figures/words"))
        .isEqualTo("No tie on record that day leads on from Dale.");
    assertThat(texts(service.ask("/around/school/100008"), "notes"))
        .contains("Old was not open on 2024-01-31, as far as is on record.");
  }

  @Test
  void whatCannotBeAskedIsAProblemThatNamesTheField() throws Exception {
    service.isProblem("/around/person/P-1", 400, "invalid", "kind");
    service.isProblem("/around/network/none", 404, "unknown-network", "network");
    service.isProblem("/around/school/1", 404, "unknown-urn", "key");
    service.isProblem("/around/network/N-1?steps=4", 400, "invalid", "steps");
    service.isProblem("/around/network/N-1?most=2001", 400, "invalid", "most");
    service.isProblem("/around/network/N-1?most=0", 400, "invalid", "most");
  }

  @Test
  void thePageSaysItInTablesAndGrowsByLinks() throws Exception {
    var page = service.page("/around/post/P-1?asOf=2023-01-01&authority=801");
    assertThat(page.select("h1").text())
        .isEqualTo("The network around the governor of Cherry and head of Elm");
    assertThat(page.select("table:has(#places) tbody tr")).hasSize(5);
    assertThat(page.select("table:has(#places) a:contains(Around this)").eachAttr("href"))
        .contains("/around/network/N-1?asOf=2023-01-01&authority=801");
    assertThat(page.select("table:has(#places) tbody th a").attr("href"))
        .isEqualTo("/posts/P-1?asOf=2023-01-01&authority=801");
    assertThat(page.select("table:has(#ties) tbody tr")).hasSize(4);
    assertThat(page.select("a[href*=ties.csv]").attr("href"))
        .isEqualTo("/around/post/P-1/ties.csv?asOf=2023-01-01&authority=801");
  }

  @Test
  void bothTablesAreFiles() throws Exception {
    assertThat(service.visit("/around/school/100003/places.csv").body().lines())
        .hasSize(7)
        .startsWith("kind,key,name,role,words,steps,ties_shown,ties_further");
    assertThat(service.visit("/around/school/100003/ties.csv").body().lines())
        .hasSize(6)
        .contains(
            "MEMBER_OF,lead,school,100001,Ash,network,N-1,Ambermere Network,,false,,,register@2024-01-31,2024-01-31,false");
    assertThat(service.visit("/around/school/100003/places.xlsx").statusCode()).isEqualTo(200);
    var rows = service.get("/around/school/100003", "Accept", "text/csv").body();
    assertThat(rows).contains("post,P-1,,\"governor, head\"");
  }

  @Test
  void thePictureSaysTheSame() throws Exception {
    var image = service.page("/around/school/100003?steps=2").select("figure img");
    assertThat(image.attr("alt")).contains("1 network and 1 post; 2 steps: 3 schools.");
    var answer = service.visit(image.attr("src"));
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("image/svg+xml");
    var svg = Jsoup.parse(answer.body(), Parser.xmlParser());
    assertThat(svg.select("svg > title").text()).isEqualTo("The network around Cherry");
    assertThat(svg.select("svg > desc").text()).contains("2 steps: 3 schools.");
    assertThat(svg.select("g > title").eachText())
        .startsWith("Cherry", "Ambermere Network", "The governor of Cherry and head of Elm")
        .endsWith("school", "network", "post");
    assertThat(svg.select("line")).hasSize(5 + 2);
    assertThat(svg.select("text").eachText()).contains("Cherry", "Elm", "membership of a network");
    assertThat(svg.select("[style], style, script")).isEmpty();
    var png = service.visit("/around/school/100003/picture.png?steps=2");
    assertThat(png.statusCode()).isEqualTo(200);
    assertThat(png.headers().firstValue("Content-Type")).hasValue("image/png");
    assertThat(service.visit("/around/authority/804/picture.svg").statusCode()).isEqualTo(200);
    assertThat(service.visit("/around/school/1/picture.png").statusCode()).isEqualTo(404);
  }

  @Test
  void theScriptOfThePageTakesThePictureWithAddresses() throws Exception {
    var page = service.page("/around/post/P-1?asOf=2023-01-01&authority=801");
    assertThat(page.select("script").eachAttr("src"))
        .contains("/static/around.js")
        .anyMatch(each -> each.startsWith("/static/cytoscape-"));
    for (var script : page.select("script").eachAttr("src")) {
      assertThat(service.visit(script).headers().firstValue("Content-Type").orElse(""))
          .contains("javascript");
    }
    var answer = service.read(service.visit(page.select("#graph").attr("data-elements")));
    assertThat(at(answer, "nodes").size()).isEqualTo(5);
    assertThat(at(answer, "ties").size()).isEqualTo(4);
    assertThat(text(answer, "nodes/0/id")).isEqualTo("post:P-1");
    assertThat(text(answer, "nodes/0/words")).isEqualTo("The governor of Cherry and head of Elm");
    assertThat(text(answer, "nodes/1/about"))
        .isEqualTo("/schools/100003?asOf=2023-01-01&authority=801");
    assertThat(text(answer, "nodes/1/grow"))
        .isEqualTo(
            "/around/school/100003/picture.json?steps=1&most=2000&asOf=2023-01-01&authority=801");
  }
}
