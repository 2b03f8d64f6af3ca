/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import org.bridgehead.service.lookup.LookupService.Running;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The pages of schools, networks, authorities, agencies and posts, and that about the data. */
@ExtendWith(LookupService.class)
@ResourceLock(LookupService.LOCK)
class RecordPageTest {

  private final Running service;

  RecordPageTest(Running service) {
    this.service = service;
  }

  private Document page(String path) throws Exception {
    var answer = service.get(path, "Accept", "text/html");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  @Test
  void aSchoolShowsItsTiesOverTimeAndWhereEachComesFrom() throws Exception {
    var page = page("/schools/100002?asOf=2020-01-01&authority=801");
    assertThat(page.select("h1").text()).isEqualTo("St Wilfrith's C of E Primary School");
    var trust = page.select("table:has(#ties-memberships) tbody tr");
    assertThat(trust.select("th a").attr("href"))
        .startsWith("/networks/")
        .endsWith("?asOf=2020-01-01&authority=801");
    assertThat(trust.text()).contains("Harbour Learning Trust", "register@2023-01-19");
    assertThat(page.select("h2").eachText())
        .contains("Where it stands on the ladder of isolation", "What could be done");
    assertThat(page.select("h3").eachText())
        .containsSubsequence(
            "Networks that could invite it",
            "Form a new network with these",
            "Leave alone for now");
  }

  @Test
  void namesAreTextWhateverTheyHold() throws Exception {
    var page = page("/schools/100003");
    assertThat(page.select("h1").text()).isEqualTo("<script>alert(\"x\")</script> & Sons School");
    assertThat(page.select("script")).isEmpty();
  }

  @Test
  void aNetworkListsItsMembersAndSaysWhoLeft() throws Exception {
    var members = page("/networks/N1").select("table:has(#ties-members) tbody tr");
    assertThat(members.select("th a").eachText())
        .contains("Maple Primary School", "Willow High School", "Elm Independent School");
    assertThat(members.get(members.size() - 1).text())
        .contains("Elm Independent School", "(not on the day)");
  }

  @Test
  void aNetworkIsAskedFourQuestions() throws Exception {
    var page = page("/networks/N1?asOf=2020-06-01");
    assertThat(page.select("h3").eachText())
        .startsWith(
            "Is its size fit for purpose?",
            "Is its mix diverse?",
            "Does it serve a recognisable community?",
            "Who is missing, and why?");
    assertThat(page.select("main").text())
        .contains(
            "3 member schools on the day: below the band of 6 to 24",
            "What it is for: reading.",
            "By phase: Not applicable 1, Primary 1, Secondary 1.",
            "By authority: Eastmoor 1, Westmoor 2.",
            "Its schools lie in Eastmoor, Westmoor.",
            "Borders that two of these share on record: 1.",
            "To 2 of these it is offered");
    assertThat(page.select("a[href^='/isolation?authority']").attr("href"))
        .isEqualTo("/isolation?authority=801&authority=802&asOf=2020-06-01");
    assertThat(page.select("input[name=change]").attr("value")).isEqualTo("end-network");
  }

  @Test
  void aNetworkShowsItsTimeLineAndMovesAlongIt() throws Exception {
    var page = page("/networks/N1?asOf=2020-06-01&authority=801");
    assertThat(page.select("table:has(#events) tbody tr").eachText())
        .containsExactly(
            "1 September 2019 The network began",
            "1 September 2019 Joined as lead Maple Primary School",
            "1 September 2019 Joined as served Eastmoor",
            "1 January 2020 Joined as partner Willow High School",
            "1 January 2020 Joined as partner Elm Independent School",
            "1 January 2021 Left Elm Independent School",
            "1 May 2022 Activity: visit, on reading aloud");
    assertThat(page.select("main").text())
        .contains("On record are 4 members who joined and 1 who left on a known day,")
        .contains("0 self-reviews and 1 activity, from 1 September 2019 to 1 May 2022.");
    assertThat(page.select("main a[rel=prev]").attr("href"))
        .isEqualTo("/networks/N1?asOf=2020-01-01&authority=801");
    assertThat(page.select("main a[rel=next]").attr("href"))
        .isEqualTo("/networks/N1?asOf=2021-01-01&authority=801");
    var slider = page.select("input[type=range]");
    assertThat(slider.attr("min")).isEqualTo(Integer.toString(2019 * 12 + 8));
    assertThat(slider.attr("max")).isEqualTo(Integer.toString(2022 * 12 + 4));
    assertThat(slider.attr("value")).isEqualTo(Integer.toString(2020 * 12 + 5));
    var moved = service.get("/networks/N1?authority=801&month=" + (2020 * 12 + 1));
    assertThat(moved.statusCode()).isEqualTo(303);
    assertThat(moved.headers().firstValue("Location"))
        .hasValue("/networks/N1?authority=801&asOf=2020-02-29");
    assertThat(service.get("/networks/N1?month=-1").statusCode()).isEqualTo(400);
  }

  @Test
  void theTimeLineIsAPictureAndAFile() throws Exception {
    var svg = Jsoup.parse(service.get("/networks/N1/time-line.svg?asOf=2020-06-01").body());
    assertThat(svg.select("g > title").eachText())
        .contains("Left, 1 January 2021", "Activity: visit, on reading aloud, 1 May 2022");
    assertThat(svg.select("text").eachText()).contains("As at 1 June 2020", "2021", "Joined");
    assertThat(service.get("/networks/N1/time-line.png").statusCode()).isEqualTo(200);
    assertThat(service.get("/networks/N1/time-line.csv").body().lines())
        .startsWith("on,sort,what,with_kind,with_key,with")
        .contains("2021-01-01,left,Left,school,100006,Elm Independent School")
        .hasSize(8);
  }

  @Test
  void anAuthorityAnAgencyAndAPostHavePagesToo() throws Exception {
    assertThat(page("/authorities/801").select("#ties-borders").text())
        .startsWith("Authorities it shares a border with: 1 on the day");
    assertThat(page("/agencies/A1").select("table:has(#ties-partnerships) tbody a").attr("href"))
        .isEqualTo("/schools/100001");
    var post = page("/posts/P1");
    assertThat(post.select("h1").text()).startsWith("The ").contains("adviser of Eastmoor");
    assertThat(post.select("table:has(#ties-posts) tbody tr")).hasSize(3);
    assertThat(post.select("form[method=post] input[name=post]").attr("value")).isEqualTo("P1");
  }

  @Test
  void eachLeadsToTheNetworkAroundIt() throws Exception {
    assertThat(around("/schools/100001?asOf=2020-06-01"))
        .isEqualTo("/around/school/100001?asOf=2020-06-01");
    assertThat(around("/networks/N1")).isEqualTo("/around/network/N1");
    assertThat(around("/authorities/801")).isEqualTo("/around/authority/801");
    assertThat(around("/agencies/A1")).isEqualTo("/around/agency/A1");
    assertThat(around("/posts/P1")).isEqualTo("/around/post/P1");
  }

  private String around(String path) throws Exception {
    return page(path).select("main a[href^='/around/']").attr("href");
  }

  @Test
  void theTiesAreAFile() throws Exception {
    var file = service.get("/networks/N1/ties.csv");
    assertThat(file.body().lines().findFirst().orElse(""))
        .startsWith("group,sort,role,with_kind,with_key,with,start");
    assertThat(file.body()).contains("members,").contains("100001,Maple Primary School");
  }

  @Test
  void thePageAboutTheDataSaysHowMuchIsHeldAndHowOldItIs() throws Exception {
    var page = page("/coverage?authority=801");
    assertThat(page.select("table:has(#sources) tbody th").eachText()).contains("Register");
    assertThat(page.select("table:has(#held-801) tbody tr").text()).contains("held", "not known");
    assertThat(service.get("/coverage.csv").body().lines().findFirst().orElse(""))
        .startsWith("code,authority,schools,sort,state");
  }

  @Test
  void aNameTypedAsAnEndIsAChoiceOrTheOne() throws Exception {
    var choice = page("/paths?from=100001&to=school");
    assertThat(choice.select("main li a").eachAttr("href"))
        .contains("/paths?from=100001&to=school%3A100005");
    var one = service.get("/paths?from=100001&to=willow", "Accept", "text/html");
    assertThat(one.statusCode()).isEqualTo(303);
    assertThat(one.headers().firstValue("Location"))
        .hasValue("/paths?from=100001&to=school%3A100005");
    var routes = page("/paths?from=100001&to=school%3A100005");
    assertThat(routes.select("h1").text())
        .isEqualTo("Routes from Maple Primary School to Willow High School");
    assertThat(routes.select("table:has(#steps) tbody tr")).hasSizeGreaterThanOrEqualTo(2);
  }
}
