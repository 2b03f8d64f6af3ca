/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridgehead.service.question.AskedService.at;
import static org.bridgehead.service.question.AskedService.column;
import static org.bridgehead.service.question.AskedService.text;
import static org.bridgehead.service.question.AskedService.texts;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What all four questions have in common, over HTTP. */
@ExtendWith(SharedService.class)
@ResourceLock(SharedService.LOCK)
class QuestionsTest {

  private final AskedService service;

  QuestionsTest(AskedService service) {
    this.service = service;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/isolation",
        "/isolation/100001",
        "/bridging",
        "/bridging/post/P-1",
        "/bridging/loss?of=post:P-1",
        "/bridging/dependences",
        "/bridging/stability",
        "/links",
        "/links/801/802",
        "/links/gaps",
        "/links/mixing",
        "/networks/N-1/shape",
        "/authorities/801/shape",
        "/paths?from=100001&to=100005",
        "/reach?from=100001",
      })
  void everyAnswerSaysWhatItIsOf(String path) throws Exception {
    var answer = service.ask(path);
    assertThat(text(answer, "asOf")).isEqualTo("2024-01-31");
    assertThat(text(answer, "asOfDefaulted")).isEqualTo("true");
    assertThat(text(answer, "revision")).isEqualTo("1");
    assertThat(text(answer, "demonstration")).isEqualTo("true");
    assertThat(texts(answer, "notes")).contains("Everything here is invented.");
    assertThat(text(answer, "scope")).contains("open on 2024-01-31");
    assertThat(text(answer, "coverage/words")).contains("What is not on record is not known");
    assertThat(text(answer, "coverage/sources/0/id")).isEqualTo("register@2024-01-31");
    assertThat(at(answer, "meaning").size()).isPositive();
    assertThat(at(answer, "rows").size()).isPositive();
  }

  @Test
  void coverageCountsWhatIsHeld() throws Exception {
    var coverage = at(service.ask("/isolation"), "coverage");
    assertThat(text(coverage, "schools")).isEqualTo("7");
    assertThat(text(coverage, "withLearningNetwork")).isEqualTo("3");
    assertThat(text(coverage, "withLegalNetwork")).isEqualTo("2");
    assertThat(text(coverage, "withPost")).isEqualTo("4");
    assertThat(text(coverage, "withSharedPost")).isEqualTo("3");
    assertThat(text(coverage, "withActivity")).isEqualTo("0");
  }

  @ParameterizedTest
  @CsvSource({
    "/isolation?asOf=2023-02-30, 400, impossible-date, asOf",
    "/isolation?asOf=yesterday, 400, impossible-date, asOf",
    "/isolation?asOf=+999999999-01-01, 400, impossible-date, asOf",
    "/bridging?asOf=2023-13-01, 400, impossible-date, asOf",
    "/links?asOf=, 400, impossible-date, asOf",
    "/paths?from=100001&to=100002&asOf=2023-02-29, 400, impossible-date, asOf",
    "/isolation?authority=999, 400, unknown-scope, authority",
    "/isolation?authority=801&authority=999, 400, unknown-scope, authority",
    "/bridging?region=Atlantis, 400, unknown-scope, region",
    "/isolation?urn=100001&urn=999999, 400, unknown-scope, urn",
    "/links?authority=999, 400, unknown-scope, authority",
    "/isolation?limit=1001, 400, page-too-large, limit",
    "/bridging?limit=99999999, 400, page-too-large, limit",
    "/links?limit=1001, 400, page-too-large, limit",
    "/isolation?limit=0, 400, invalid, limit",
    "/isolation?limit=many, 400, invalid, limit",
    "/isolation?independent=perhaps, 400, invalid, independent",
    "/isolation?after=nonsense, 400, invalid, after",
    "/isolation?rung=ladder, 400, invalid, rung",
    "/isolation?flag=white, 400, invalid, flag",
    "/isolation/999999, 404, unknown-urn, urn",
    "/bridging?kind=person, 400, invalid, kind",
    "/bridging/school/999999, 404, unknown-urn, urn",
    "/bridging/network/N-9, 404, unknown-network, network",
    "/bridging/person/P-1, 400, invalid, kind",
    "/bridging/post/P-1?by=colour, 400, invalid, by",
    "/links?kind=friendship, 400, invalid, kind",
    "/links?level=low, 400, invalid, level",
    "/links/801/999, 404, unknown-authority, authority",
    "/links/801/801, 400, invalid, b",
    "/paths?from=100001, 400, invalid, to",
    "/paths?from=999999&to=100001, 404, unknown-urn, from",
    "/paths?from=100001&to=999999, 404, unknown-urn, to",
    "/paths?from=100001&to=town:1, 400, invalid, to",
    "/paths?from=100001&to=network:N-9, 404, unknown-network, network",
    "/paths?from=100001&to=100002&avoid=999999, 404, unknown-urn, avoid",
    "/paths?from=100001&to=100002&count=0, 400, invalid, count",
    "/paths?from=100001&to=100002&count=11, 400, invalid, count",
    "/paths?from=100001&to=100002&count=many, 400, invalid, count",
    "/paths?from=100001&to=100002&by=colour, 400, invalid, by",
    "/paths?from=100001&to=100002&without=friendship, 400, invalid, without",
    "/paths?from=100001&to=100002&without=in, 400, invalid, without",
    "/paths?from=100001&to=100002&start=2023-02-30, 400, impossible-date, start",
    "/paths?from=100001&to=100002&start=2023-01-01&until=x, 400, impossible-date, until",
    "/paths?from=100001&to=100002&until=2023-01-01, 400, invalid, start",
    "/paths?from=100001&to=100002&start=2023-01-02&until=2023-01-01, 400, invalid, until",
    "/paths?from=100001&to=100002&start=2023-01-02&by=strength, 400, invalid, by",
    "/reach, 400, invalid, from",
    "/reach?from=999999, 404, unknown-urn, from",
    "/reach?from=100001&steps=0, 400, invalid, steps",
    "/reach?from=100001&steps=101, 400, invalid, steps",
    "/reach?from=100001&steps=2&start=2023-01-01, 400, invalid, steps",
    "/reach?from=100001&kind=person, 400, invalid, kind",
    "/reach?from=100001&limit=1001, 400, page-too-large, limit",
  })
  void whatCannotBeAnsweredIsAProblemThatNamesTheField(
      String path, int status, String type, String field) throws Exception {
    service.isProblem(path, status, type, field);
  }

  @Test
  void aScopePicksSchools() throws Exception {
    assertThat(column(service.ask("/isolation?rung=all&authority=801"), "urn"))
        .containsExactly("100001", "100002");
    assertThat(column(service.ask("/isolation?rung=all&authority=801&independent=true"), "urn"))
        .containsExactly("100007", "100001", "100002");
    assertThat(column(service.ask("/isolation?rung=all&authority=801&authority=802"), "urn"))
        .containsExactly("100009", "100001", "100002", "100003");
    assertThat(column(service.ask("/isolation?rung=all&authority=801,802"), "urn"))
        .containsExactly("100009", "100001", "100002", "100003");
    assertThat(column(service.ask("/isolation?region=South"), "urn"))
        .containsExactly("100006", "100004", "100005");
    assertThat(column(service.ask("/isolation?rung=all&urn=100007&urn=100001"), "urn"))
        .containsExactly("100007", "100001");
    assertThat(text(service.ask("/isolation?authority=801&region=North"), "scope"))
        .isEqualTo(
            "State-funded schools with an authority, in Amber (801), in the region North,"
                + " open on 2024-01-31.");
  }

  @Test
  void aDayPicksWhatWasOpen() throws Exception {
    var answer = service.ask("/isolation?rung=all&authority=801&asOf=2020-08-31");
    assertThat(column(answer, "urn")).containsExactly("100008", "100001", "100002");
    assertThat(text(answer, "asOfDefaulted")).isEqualTo("false");
    assertThat(column(service.ask("/isolation?rung=all&authority=801&asOf=2020-09-01"), "urn"))
        .containsExactly("100001", "100002");
  }

  @Test
  void aDayThatNoSourceReachesIsAnsweredAndSaidToBe() throws Exception {
    var answer = service.ask("/isolation?asOf=2030-01-01");
    assertThat(text(answer, "asOf")).isEqualTo("2030-01-01");
    assertThat(texts(answer, "notes")).anyMatch(note -> note.contains("beyond 2024-01-31"));
  }

  @Test
  void pagesTogetherHoldEachRowOnce() throws Exception {
    var all = column(service.ask("/isolation?rung=all"), "urn");
    assertThat(all).hasSize(7).doesNotHaveDuplicates();
    for (int limit : new int[] {1, 2, 3, 7, 1000}) {
      assertThat(service.columnOfAllPages("/isolation?rung=all&", "urn", limit)).isEqualTo(all);
    }
    String kinds = "/bridging?kind=post&kind=school&kind=network&";
    assertThat(service.columnOfAllPages(kinds, "place/key", 1))
        .isEqualTo(service.columnOfAllPages(kinds, "place/key", 50))
        .hasSize(5);
    assertThat(service.columnOfAllPages("/links?kind=post&kind=learning-network&", "a/key", 1))
        .containsExactly("801", "802");
    assertThat(service.columnOfAllPages("/links/gaps?", "b/key", 1)).containsExactly("803", "804");
  }

  @Test
  void anAnswerThatIsKnownIsNotSentAgain() throws Exception {
    var first = service.get("/isolation");
    var tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(tag).startsWith("W/\"");
    assertThat(first.headers().allValues("Cache-Control")).containsExactly("private, no-cache");
    var again = service.get("/isolation", "If-None-Match", "\"other\", " + tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(again.headers().firstValue("ETag")).contains(tag);
    assertThat(again.headers().allValues("Cache-Control")).containsExactly("private, no-cache");
    assertThat(service.get("/isolation?rung=all", "If-None-Match", tag).statusCode())
        .isEqualTo(200);
    service.serve(SmallCountry.revision(2));
    var next = service.get("/isolation", "If-None-Match", tag);
    assertThat(next.statusCode()).isEqualTo(200);
    assertThat(next.body()).contains("\"revision\":2");
  }

  @Test
  void whoeverHasSeenARevisionIsGivenNoOlderOne() throws Exception {
    assertThat(text(service.ask("/isolation?minRevision=1"), "revision")).isEqualTo("1");
    var early = service.get("/isolation?minRevision=2");
    assertThat(early.statusCode()).isEqualTo(503);
    assertThat(early.headers().firstValue("Retry-After")).contains("5");
    assertThat(early.body()).contains("Revision 2 is not here yet", "from revision 1");
    assertThat(service.get("/queries?minRevision=2").statusCode()).isEqualTo(503);
    service.serve(SmallCountry.revision(2));
    assertThat(text(service.ask("/isolation?minRevision=2"), "revision")).isEqualTo("2");
    for (String each : new String[] {"-1", "two", "99999999999999999999"}) {
      service.isProblem("/isolation?minRevision=" + each, 400, "invalid", "minRevision");
    }
  }

  @Test
  void rowsHoldOnlyTheFieldsAskedFor() throws Exception {
    var answer = service.ask("/isolation?rung=all&fields=rung,urn&authority=801");
    assertThat(answer.get("rows").get(0).entries())
        .extracting(Map.Entry::getKey)
        .containsExactly("rung", "urn");
    assertThat(column(answer, "urn")).containsExactly("100001", "100002");
    assertThat(text(answer, "total")).isEqualTo("2");
    assertThat(service.get("/isolation?authority=801&fields=name,urn", "Accept", "text/csv").body())
        .startsWith("name,urn\r\n");
    service.isProblem("/isolation?fields=urn,colour", 400, "invalid", "fields");
    assertThat(service.get("/isolation?fields=colour", "Accept", "text/csv").statusCode())
        .isEqualTo(400);
    assertThat(service.get("/isolation?fields=").body())
        .isEqualTo(service.get("/isolation").body());
  }

  @Test
  void anEmptyStoreHasAnswers() throws Exception {
    service.serve(SmallCountry.EMPTY);
    for (String path : new String[] {"/isolation", "/bridging", "/links", "/links/gaps"}) {
      var answer = service.ask(path);
      assertThat(texts(answer, "notes")).containsExactly("Nothing is on record yet.");
      assertThat(text(answer, "total")).isEqualTo("0");
      assertThat(LocalDate.parse(text(answer, "asOf"))).isNotNull();
    }
    service.isProblem("/paths?from=100001&to=100002", 404, "unknown-urn", "from");
  }

  @Test
  void aTieIsShownWithWhatItRestsOn() throws Exception {
    var tie = at(service.ask("/isolation/100005"), "rows/0/why/ties/0");
    assertThat(text(tie, "type")).isEqualTo("MEMBER_OF");
    assertThat(text(tie, "role")).isEqualTo("partner");
    assertThat(text(tie, "from/key")).isEqualTo("100005");
    assertThat(text(tie, "to/name")).isEqualTo("Cedar Trust");
    assertThat(text(tie, "start")).isEqualTo("2018-01-01");
    assertThat(text(tie, "startKnown")).isEqualTo("true");
    assertThat(at(tie, "end").isNull()).isTrue();
    assertThat(text(tie, "lastConfirmed")).isEqualTo("2024-01-31");
    assertThat(text(tie, "contradicted")).isEqualTo("true");
    assertThat(text(tie, "claims/0/source")).isEqualTo("register@2024-01-31");
    assertThat(text(tie, "claims/1/start")).isEqualTo("2018-01-01");
  }
}
