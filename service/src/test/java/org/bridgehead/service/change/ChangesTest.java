/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridgehead.service.question.AskedService.at;
import static org.bridgehead.service.question.AskedService.column;
import static org.bridgehead.service.question.AskedService.text;
import static org.bridgehead.service.question.AskedService.texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bridgehead.service.question.AskedService;
import org.bridgehead.service.question.SharedService;
import org.bridgehead.service.question.SmallCountry;
import org.bridgehead.service.snapshot.Snapshot;
import org.bridgehead.service.topology.Days;
import org.bridgehead.service.topology.EndBasis;
import org.bridgehead.service.topology.MemberRole;
import org.bridgehead.service.topology.NodeKind;
import org.bridgehead.service.topology.Tie;
import org.bridgehead.service.topology.TieKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fir joined Cedar Trust in 2018, Old closed in 2020, Gorse is first recorded in N-1 in 2022. */
@ExtendWith(SharedService.class)
@ResourceLock(SharedService.LOCK)
class ChangesTest {

  private static final String DAYS = "from=2017-06-01&to=2024-01-31";

  private final AskedService service;

  ChangesTest(AskedService service) {
    this.service = service;
    service.serve(country());
  }

  private static Snapshot country() {
    var country = SmallCountry.revision(3);
    var nodes = country.topology().nodes();
    var builder = country.topology().toBuilder();
    builder.addTie(
        new Tie(
            nodes.find(NodeKind.SCHOOL, "100006"),
            nodes.find(NodeKind.NETWORK, "N-1"),
            TieKind.MEMBER_OF,
            MemberRole.PARTNER,
            Math.toIntExact(LocalDate.of(2022, 5, 1).toEpochDay()),
            Days.NO_END,
            false,
            EndBasis.OPEN,
            0));
    return country.with(builder.build());
  }

  @Test
  void schoolsThatStandElsewhereAreTold() throws Exception {
    var answer = service.ask("/changes/isolation?" + DAYS);
    assertThat(text(answer, "asOf")).isEqualTo("2024-01-31");
    assertThat(text(answer, "figures/from")).isEqualTo("2017-06-01");
    assertThat(text(answer, "figures/totals/risen")).isEqualTo("3");
    assertThat(text(answer, "figures/totals/fallen")).isEqualTo("0");
    assertThat(text(answer, "figures/totals/left")).isEqualTo("1");
    assertThat(column(answer, "school/name")).containsExactly("Gorse", "Fir", "Elm", "Old");
    assertThat(text(answer, "rows/1/before")).isEqualTo("no-link");
    assertThat(text(answer, "rows/1/after")).isEqualTo("own-group-only");
    assertThat(text(answer, "rows/1/why/begun/0/start")).isEqualTo("2018-01-01");
    assertThat(text(answer, "rows/2/why/words"))
        .contains("count now: Cedar Trust.", "No tie of its own is another");
    assertThat(at(answer, "rows/3/after").isNull()).isTrue();
  }

  @Test
  void whatIsFirstRecordedIsNotSaidToBeNew() throws Exception {
    var answer = service.ask("/changes/isolation?" + DAYS);
    assertThat(text(answer, "rows/0/why/words"))
        .contains("ties that began: 1 (1 of them first recorded then, with no start stated).");
    var record = at(answer, "figures/record");
    assertThat(text(record, "tiesBegun")).isEqualTo("2");
    assertThat(text(record, "firstRecorded")).isEqualTo("1");
    assertThat(text(record, "tiesEnded")).isEqualTo("0");
    assertThat(texts(record, "sources")).containsExactly("register@2024-01-31");
    assertThat(texts(answer, "notes")).anyMatch(note -> note.contains("not new for that"));
  }

  @Test
  void bridgesThatGainAreTold() throws Exception {
    var answer = service.ask("/changes/bridging?" + DAYS + "&kind=post&kind=school");
    assertThat(text(answer, "figures/totals/pairsBefore")).isEqualTo("6");
    assertThat(text(answer, "figures/totals/pairsAfter")).isEqualTo("15");
    assertThat(column(answer, "place/key")).contains("100004", "P-1");
    assertThat(texts(at(answer, "rows/0"), "why/ended")).isEmpty();
  }

  @Test
  void linksThatAreGainedAreTold() throws Exception {
    var answer = service.ask("/changes/links?" + DAYS);
    assertThat(column(answer, "change")).containsExactly("gained", "more");
    assertThat(column(answer, "a/key")).containsExactly("801", "802");
    assertThat(text(answer, "rows/0/why/words")).contains("1 of them first recorded then");
    assertThat(text(service.ask("/changes/links?" + DAYS + "&authority=804"), "total"))
        .isEqualTo("0");
    assertThat(text(service.ask("/changes/links?" + DAYS + "&authority=801"), "total"))
        .isEqualTo("1");
    assertThat(text(service.ask("/changes/links?" + DAYS + "&kind=trust"), "total")).isEqualTo("0");
  }

  @Test
  void routesThatAreGainedAreCounted() throws Exception {
    var answer = service.ask("/changes/paths?" + DAYS);
    assertThat(text(answer, "figures/totals/pairsGained")).isEqualTo("9");
    assertThat(text(answer, "figures/totals/pairsLost")).isEqualTo("0");
    assertThat(column(answer, "school/key")).containsExactly("100005", "100006");
    assertThat(column(answer, "change")).containsOnly("joined-up");
    assertThat(service.columnOfAllPages("/changes/paths?" + DAYS + "&", "school/key", 1))
        .containsExactly("100005", "100006");
  }

  @ParameterizedTest
  @ValueSource(strings = {"isolation", "bridging", "links", "paths"})
  void daysLongAgoAndFarAheadHaveAnswers(String question) throws Exception {
    var answer = service.ask("/changes/" + question + "?from=0001-01-01&to=9999-12-31");
    assertThat(answer.toString()).doesNotContain("NaN", "Infinity");
    assertThat(text(answer, "figures/to")).isEqualTo("9999-12-31");
  }

  @ParameterizedTest
  @CsvSource({
    "isolation?to=2024-01-31, invalid, from",
    "isolation?from=2024-01-31, invalid, to",
    "isolation?from=2024-02-30&to=2024-03-01, impossible-date, from",
    "bridging?from=2024-01-01&to=soon, impossible-date, to",
    "links?from=2024-01-01&to=2024-01-01, invalid, to",
    "paths?from=2024-01-01&to=2023-01-01, invalid, to",
    "paths?from=2023-01-01&to=2024-01-01&asOf=2024-01-01, invalid, asOf",
    "paths?from=2023-01-01&to=2024-01-01&authority=999, unknown-scope, authority",
    "bridging?from=2023-01-01&to=2024-01-01&kind=person, invalid, kind",
    "links?from=2023-01-01&to=2024-01-01&level=low, invalid, level",
    "isolation?from=2023-01-01&to=2024-01-01&limit=0, invalid, limit",
    "isolation?from=2023-01-01&to=2024-01-01&after=x, invalid, after",
  })
  void whatCannotBeComparedIsAProblemThatNamesTheField(String path, String type, String field)
      throws Exception {
    service.isProblem("/changes/" + path, 400, type, field);
  }

  @Test
  void nobodyFromElsewhereMayAsk() throws Exception {
    var response = service.get("/changes/paths?" + DAYS, "X-Forwarded-For", "198.51.100.7");
    assertThat(response.statusCode()).isEqualTo(401);
  }

  @Test
  void thePageHasAPartForEachQuestion() throws Exception {
    var page = service.page("/changes?" + DAYS);
    assertThat(page.select("h2").eachText())
        .containsSubsequence(
            "What became of the record itself between 1 June 2017 and 31 January 2024",
            "Isolation: which schools stand elsewhere on the ladder",
            "Bridging: through which posts and organisations more or fewer routes go",
            "Cross-authority links: which pairs gained or lost",
            "Exchange paths: who was cut off, and who was joined up");
    assertThat(page.select("table:has(#isolation-rows) tbody th a").eachText())
        .containsExactly("Gorse", "Fir", "Elm", "Old");
    assertThat(page.expectFirst("table:has(#isolation-rows) tbody th a").attr("href"))
        .isEqualTo("/schools/100006?asOf=2024-01-31");
    assertThat(page.expectFirst("table:has(#isolation-figures) tbody tr").text())
        .startsWith("No link on record 3 0 ");
    assertThat(page.select("table:has(#links-rows) td a").eachAttr("href"))
        .startsWith("/links/801/803?asOf=2017-06-01", "/links/801/803?asOf=2024-01-31");
    assertThat(page.select("table:has(#paths-rows) tbody th a").eachText())
        .containsExactly("Fir", "Gorse");
    assertThat(page.select("table:has(#bridging-rows) tbody tr")).isNotEmpty();
  }

  @Test
  void allRowsOfAQuestionAreReadAPageAtATime() throws Exception {
    long inFiles = 0;
    var pages = new ArrayList<String>();
    for (var question : List.of("isolation", "bridging", "links", "paths")) {
      var address = "/changes?" + DAYS + "&limit=1&part=" + question;
      while (!address.isEmpty()) {
        var page = service.page(address);
        assertThat(page.select("main h2[id]").eachAttr("id")).isEqualTo(List.of(question));
        page.select("table:has(#" + question + "-rows) tbody tr")
            .forEach(row -> pages.add(question + row.text()));
        address = page.select("a[rel=next]").attr("href");
      }
      var file = service.visit("/changes/" + question + ".csv?" + DAYS).body();
      inFiles += file.lines().skip(1).count();
    }
    assertThat(pages).doesNotHaveDuplicates().hasSizeGreaterThan(4);
    assertThat((long) pages.size()).isEqualTo(inFiles);
  }

  @Test
  void theSecondDayIsTheReadersUnlessAnotherIsGiven() throws Exception {
    var since = service.page("/changes?from=2023-01-31&asOf=2024-01-31");
    assertThat(since.select("#to").attr("value")).isEqualTo("2024-01-31");
    assertThat(since.select("main").text()).contains("No school of the scope stands on another");
    var form = service.page("/changes");
    assertThat(form.select("#from").attr("value")).isEqualTo("2023-01-31");
    assertThat(form.select("#isolation")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "isolation, 4, '100006,Gorse,803,Cedar,no-link,networked,'",
    "bridging, 0, ",
    "links, 2, '801,Amber,803,Cedar,gained,0,1,'",
    "paths, 2, '100005,Fir,joined-up,'",
  })
  void eachTableOfThePageIsAFile(String question, int rows, String first) throws Exception {
    var file = service.visit("/changes/" + question + ".csv?" + DAYS).body();
    if (first != null) {
      assertThat(file.lines()).hasSize(rows + 1).element(1).asString().startsWith(first);
    }
    assertThat(service.get("/changes/" + question + "?" + DAYS, "Accept", "text/csv").body())
        .isEqualTo(file);
  }
}
