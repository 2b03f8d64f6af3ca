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
import org.bridgehead.service.question.AskedService;
import org.bridgehead.service.question.SharedService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(SharedService.class)
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
        "{'changes':[{'change':'join-network','school':'100001','network':'N-1'}]} | 400 | invalid |"
            + " changes[0]",
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
        "{'from':'100001','changes':[{'change':'end-network','network':'N-1'}]} | 400 | invalid | to",
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
