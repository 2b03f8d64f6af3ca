/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridgehead.service.question.AskedService.at;
import static org.bridgehead.service.question.AskedService.column;
import static org.bridgehead.service.question.AskedService.text;

import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.bridgehead.service.question.AskedService;
import org.bridgehead.service.question.SharedService;
import org.bridgehead.service.question.SmallCountry;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(SharedService.class)
@ResourceLock(SharedService.LOCK)
class WhatIfTest {

  private static final String LOSE_THE_BRIDGE =
      "{\"changes\":[{\"change\":\"lose-post\",\"post\":\"P-1\"}],"
          + "\"from\":\"100001\",\"to\":\"100005\"}";

  private final AskedService service;

  WhatIfTest(AskedService service) {
    this.service = service;
  }

  private JsonNode ask(String body) throws IOException, InterruptedException {
    var response = service.post("/what-if", body);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return service.read(response);
  }

  private JsonNode change(String change) throws IOException, InterruptedException {
    return ask("{\"changes\":[" + change.replace('\'', '"') + "]}");
  }

  @Test
  void aPostThatIsLostTakesRoutesAndLinksWithIt() throws Exception {
    var answer = ask(LOSE_THE_BRIDGE);
    assertThat(text(answer, "asOf")).isEqualTo("2024-01-31");
    assertThat(column(answer, "words"))
        .containsExactly("Nobody holds the post any more: the governor of Cherry and head of Elm.");
    assertThat(text(answer, "figures/isolation/changed")).isEqualTo("0");
    assertThat(text(answer, "figures/paths/totals/pairsBefore")).isEqualTo("10");
    assertThat(text(answer, "figures/paths/totals/pairsAfter")).isEqualTo("4");
    assertThat(text(answer, "figures/paths/totals/pairsLost")).isEqualTo("6");
    assertThat(text(answer, "figures/bridging/totals/pairsAfter")).isEqualTo("4");
    var bridge = at(answer, "figures/bridging/rows/0");
    assertThat(text(bridge, "place/key")).isEqualTo("P-1");
    assertThat(text(bridge, "rankBefore")).isEqualTo("1");
    assertThat(at(bridge, "rankAfter").isNull()).isTrue();
    assertThat(at(bridge, "why/ended").size()).isEqualTo(2);
    var link = at(answer, "figures/links/rows/0");
    assertThat(text(link, "change")).isEqualTo("lost");
    assertThat(text(link, "a/name") + text(link, "b/name")).isEqualTo("BirchCedar");
    assertThat(at(link, "why/ended").size()).isEqualTo(2);
    assertThat(text(answer, "figures/route/before/steps")).isEqualTo("6");
    assertThat(text(answer, "figures/route/after/found")).isEqualTo("false");
    assertThat(text(answer, "meaning/isolation.before/name")).isEqualTo("Before");
    assertThat(text(answer, "meaning/links.before/name")).isEqualTo("Links before");
    assertThat(answer.toString()).doesNotContain("NaN", "Infinity");
  }

  @Test
  void aSchoolThatJoinsRisesAndIsJoinedUp() throws Exception {
    var answer = change("{'change':'join-network','school':'100006','network':'N-1'}");
    assertThat(text(answer, "figures/isolation/totals/risen")).isEqualTo("1");
    assertThat(text(answer, "figures/isolation/totals/before/no-link")).isEqualTo("1");
    assertThat(text(answer, "figures/isolation/totals/after/no-link")).isEqualTo("0");
    var move = at(answer, "figures/isolation/rows/0");
    assertThat(text(move, "school/name")).isEqualTo("Gorse");
    assertThat(text(move, "before") + " " + text(move, "after")).isEqualTo("no-link networked");
    assertThat(text(move, "why/words"))
        .isEqualTo(
            "Gorse stood on the rung \"no link\" and stands on \"networked\". Memberships that"
                + " count now: Ambermere Network. Ties that end: 0; ties that begin: 1.");
    assertThat(at(move, "why/begun/0/sources").size()).isZero();
    assertThat(text(answer, "figures/paths/totals/pairsGained")).isEqualTo("5");
    assertThat(text(answer, "figures/paths/rows/0/change")).isEqualTo("joined-up");
    assertThat(text(answer, "figures/links/totals/gained")).isEqualTo("1");
    assertThat(text(answer, "figures/links/totals/more")).isEqualTo("1");
  }

  @Test
  void aSchoolThatClosesPartsOthers() throws Exception {
    var answer = change("{'change':'close-school','school':'100003'}");
    assertThat(text(answer, "figures/isolation/totals/left")).isEqualTo("1");
    assertThat(text(answer, "figures/paths/totals/pairsLost")).isEqualTo("4");
    assertThat(text(answer, "figures/paths/totals/left")).isEqualTo("1");
  }

  @Test
  void onlyWhatIsAskedIsAnswered() throws Exception {
    var answer =
        ask(
            "{\"questions\":[\"links\"],\"authority\":[\"801\"],\"asOf\":\"2023-05-01\",\"changes\":"
                + "[{\"change\":\"meet\",\"a\":\"100001\",\"b\":\"post:P-6\"},"
                + "{\"change\":\"end-network\",\"network\":\"N-2\"},"
                + "{\"change\":\"lose-post\",\"post\":\"P-1\",\"of\":\"100003\"}]}");
    assertThat(text(answer, "asOf")).isEqualTo("2023-05-01");
    assertThat(at(answer, "figures/isolation").isNull()).isTrue();
    assertThat(at(answer, "figures/bridging").isNull()).isTrue();
    assertThat(at(answer, "figures/route").isNull()).isTrue();
    assertThat(column(answer, "words"))
        .containsExactly(
            "Ash and the head of Gorse take part in an activity together.",
            "Southern Hub ends.",
            "Of the governor of Cherry and head of Elm, nobody holds the post at Cherry any more.");
    assertThat(text(answer, "figures/links/changed")).isEqualTo("0");
  }

  @Test
  void nothingIsWritten() throws Exception {
    var before = service.get("/isolation?rung=all").body();
    change("{'change':'merge-networks','network':'N-1','into':'N-2'}");
    assertThat(service.get("/isolation?rung=all").body()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{} | 400 | invalid | changes",
        "{'changes':[]} | 400 | invalid | changes",
        "{'changes':[{}]} | 400 | invalid | changes[0].change",
        "{'changes':[{'change':'explode'}]} | 400 | invalid | changes[0].change",
        "{'changes':[{'change':'close-school'}]} | 400 | invalid | changes[0].school",
        "{'changes':[{'change':'close-school','school':'999999'}]} | 404 | unknown-urn |"
            + " changes[0].school",
        "{'changes':[{'change':'close-school','school':'100008'}]} | 400 | invalid | changes[0]",
        "{'changes':[{'change':'join-network','school':'100001','network':'N-1'}]} | 400 | invalid"
            + " | changes[0]",
        "{'changes':[{'change':'end-network','network':'N-9'}]} | 404 | unknown-network | network",
        "{'changes':[{'change':'merge-networks','network':'N-1','into':'T-1'}]} | 400 | invalid |"
            + " changes[0]",
        "{'changes':[{'change':'merge-networks','network':'N-1','into':'N-1'}]} | 400 | invalid |"
            + " changes[0]",
        "{'changes':[{'change':'lose-post','post':'P-1','of':'100001'}]} | 400 | invalid |"
            + " changes[0]",
        "{'changes':[{'change':'meet','a':'town:1','b':'100001'}]} | 400 | invalid | changes[0].a",
        "{'changes':[{'change':'end-network','network':'N-1'},{'change':'end-network','network':'N-1'}]}"
            + " | 400 | invalid | changes[1]",
        "{'questions':['colour'],'changes':[{'change':'end-network','network':'N-1'}]} | 400 |"
            + " invalid | questions",
        "{'from':'100001','changes':[{'change':'end-network','network':'N-1'}]} | 400 | invalid |"
            + " to",
        "{'asOf':'2023-02-30','changes':[]} | 400 | impossible-date | asOf",
        "{'authority':['999'],'changes':[]} | 400 | unknown-scope | authority",
        "{'changes':'all'} | 400 | invalid | body",
        "nonsense | 400 | invalid | body",
      })
  void whatMakesNoSenseIsAProblemThatNamesTheField(
      String body, int status, String type, String field) throws Exception {
    var response = service.post("/what-if", body.replace('\'', '"'));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.body())
        .contains("urn:bridgehead:problem:" + type + "\"", "\"field\":\"" + field + "\"");
  }

  @Test
  void thereIsALimitToWhatIsSupposed() throws Exception {
    var change = "{\"change\":\"end-network\",\"network\":\"N-1\"}";
    var body = "{\"changes\":[" + (change + ",").repeat(20) + change + "]}";
    var response = service.post("/what-if", body);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("at most 20 changes");
  }

  /** The answer to a form; the address that it leads on to is in Location. */
  private HttpResponse<String> form(String path, String fields, String... headers)
      throws IOException, InterruptedException {
    var all = new String[headers.length + 4];
    System.arraycopy(headers, 0, all, 4, headers.length);
    all[0] = "Content-Type";
    all[1] = "application/x-www-form-urlencoded";
    all[2] = "Accept";
    all[3] = "text/html";
    return service.submit(path, fields, all);
  }

  private String begun(String fields) throws IOException, InterruptedException {
    var response = form("/what-if?asOf=2024-01-31&authority=803", fields);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(303);
    return response.headers().firstValue("Location").orElseThrow();
  }

  @Test
  void aListIsMadeOneChangeAtATimeAndItsAddressTellsNothing() throws Exception {
    var address = begun("change=lose-post&post=P-1");
    assertThat(address).matches("/what-if/[0-9a-f]{32}\\?asOf=2024-01-31&authority=803");
    var list = service.page(address);
    assertThat(list.select("ol.supposed > li > span").eachText())
        .containsExactly("Nobody holds the post any more: the governor of Cherry and head of Elm.");
    assertThat(list.select("nav[aria-label=What happens] a").eachText()).hasSize(6);

    var asked = service.page(list.select("nav[aria-label=What happens] a").get(2).attr("href"));
    var add = asked.select("main form:has(input[name=change])");
    assertThat(add.select("input[name=change]").attr("value")).isEqualTo("join-network");
    var added = form(add.attr("action"), "change=join-network&school=100006&network=N-1");
    assertThat(added.headers().firstValue("Location")).hasValue(address);
    assertThat(service.page(address).select("ol.supposed > li")).hasSize(2);

    var out = list.select("form[action*=removal]").attr("action");
    assertThat(form(out, "at=0").headers().firstValue("Location")).hasValue(address);
    assertThat(service.page(address).select("ol.supposed > li > span").eachText())
        .containsExactly("Gorse becomes a partner in Ambermere Network.");
  }

  @Test
  void allFourAnswersAreShownBeforeAndAfter() throws Exception {
    var address = begun("change=join-network&school=100006&network=network%3AN-1");
    var answer = address.replace("?", "/answer?");
    var page = service.page(answer);
    assertThat(page.select("ol li").eachText())
        .containsExactly("Gorse becomes a partner in Ambermere Network.");
    assertThat(page.select("table:has(#isolation-rows) tbody tr").text())
        .startsWith("Gorse Cedar no link networked");
    assertThat(page.select("table:has(#paths-rows) tbody th").eachText()).containsExactly("Gorse");
    assertThat(page.select("table:has(#links-rows) tbody tr").eachText())
        .anyMatch(row -> row.startsWith("Amber and Cedar gained"));
    assertThat(page.select("#bridging-figures")).hasSize(1);
    assertThat(page.select("main").text()).contains("nothing of it is on record");
    var file = service.visit(page.select("a[href*='isolation.csv']").attr("href"));
    assertThat(file.body().lines()).hasSize(2).element(1).asString().startsWith("100006,Gorse,");
    for (var question : new String[] {"bridging", "links", "paths"}) {
      var other = service.visit(page.select("a[href*='" + question + ".csv']").attr("href"));
      assertThat(other.body().lines()).as(question).hasSizeGreaterThan(1);
    }
  }

  @Test
  void aPostIsChosenAmongThoseOfAPlace() throws Exception {
    var response = form("/what-if", "change=lose-post&of=100004");
    assertThat(response.statusCode()).isEqualTo(200);
    var page = Jsoup.parse(response.body());
    assertThat(page.select("input[type=radio]").eachAttr("value")).containsExactly("P-1");
    assertThat(page.select("label[for=post-0]").text())
        .isEqualTo("the governor of Cherry and head of Elm");
    assertThat(page.select("input[name=of]").attr("value")).isEqualTo("school:100004");
    var chosen = form("/what-if", "change=lose-post&of=school%3A100004&post=P-1");
    assertThat(chosen.statusCode()).isEqualTo(303);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "change=join-network | Enter a school: a number or a name",
        "change=join-network&school=100001&network=N-1 | member of the network already",
        "change=meet&a=100001&b=agency:none | Nothing like “agency:none” is on record",
        "change=lose-post&of=network:N-1 | No post is on record there on that day",
      })
  void whatMakesNoSenseIsSaidBesideTheField(String fields, String error) throws Exception {
    var response = form("/what-if", fields.replace(":", "%3A"));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
    var page = Jsoup.parse(response.body());
    assertThat(page.select(".govuk-error-summary a").text()).contains(error);
    assertThat(page.select("main form .govuk-error-message").text()).contains(error);
    assertThat(page.select(page.select(".govuk-error-summary a").attr("href"))).hasSize(1);
  }

  @Test
  void aListThatIsNoLongerKeptOrIsAnothersSaysSo() throws Exception {
    var gone = service.visit("/what-if/0123", "Accept", "text/html");
    assertThat(gone.statusCode()).isEqualTo(404);
    assertThat(gone.body()).contains("This list is kept no longer", "Begin a new list");
    var own = begun("change=end-network&network=N-1");
    var other = service.visit(own, "Accept", "text/html", "X-API-Key", service.localKey());
    assertThat(other.statusCode()).isEqualTo(404);
    assertThat(form("/what-if/0123/removal", "at=0").statusCode()).isEqualTo(404);
    var answer = service.visit("/what-if/0123/answer", "Accept", "text/html");
    assertThat(answer.headers().firstValue("Location")).hasValue("/what-if/0123");
  }

  @Test
  void aListThatNamesWhatIsOnRecordNoMoreIsLetGo() throws Exception {
    var list = begun("change=lose-post&post=P-1").replaceAll("[?].*", "");
    try {
      service.serve(SmallCountry.EMPTY);
      var gone = service.visit(list, "Accept", "text/html");
      assertThat(gone.statusCode()).as(gone.body()).isEqualTo(404);
      assertThat(gone.body()).contains("on record no more");
    } finally {
      service.serve(SmallCountry.revision(1));
    }
    assertThat(service.visit(list, "Accept", "text/html").statusCode()).isEqualTo(404);
  }

  @Test
  void otherSitesMayNotSendAForm() throws Exception {
    var fields = "change=end-network&network=N-1";
    assertThat(form("/what-if", fields, "Origin", "https://evil.example").statusCode())
        .isEqualTo(403);
  }

  @Test
  void readersOnThisMachineMayAskAndOtherSitesMayNot() throws Exception {
    assertThat(
            service
                .post("/what-if", LOSE_THE_BRIDGE, "Origin", "https://evil.example")
                .statusCode())
        .isEqualTo(403);
    assertThat(
            service
                .post("/what-if", LOSE_THE_BRIDGE, "X-Forwarded-For", "198.51.100.7")
                .statusCode())
        .isEqualTo(401);
  }
}
