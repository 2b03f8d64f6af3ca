/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridgehead.service.question.AskedService.at;
import static org.bridgehead.service.question.AskedService.text;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bridgehead.service.question.AskedService;
import org.bridgehead.service.question.SharedService;
import org.bridgehead.service.question.SmallCountry;
import org.bridgehead.service.snapshot.Snapshot;
import org.bridgehead.service.snapshot.SourceExtract;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Fir joined Cedar Trust in 2018, where Elm was alone until then; Old closed in 2020. Sources
 * describe a day before, a day after, and the newest.
 */
@ExtendWith(SharedService.class)
@ResourceLock(SharedService.LOCK)
class FeedTest {

  private final AskedService service;

  FeedTest(AskedService service) {
    this.service = service;
    service.serve(described("2017-06-01", "2021-01-01", "2024-01-31"));
  }

  private static Snapshot described(String... days) {
    var country = SmallCountry.revision(3);
    return new Snapshot(
        country.revision(),
        country.demonstration(),
        country.newestDate(),
        country.topology(),
        country.evidence(),
        Stream.of(days).map(FeedTest::source).toList());
  }

  private static SourceExtract source(String day) {
    return new SourceExtract(
        "register@" + day,
        "register",
        "the department",
        LocalDate.parse(day),
        "open",
        "public task",
        List.of(),
        List.of());
  }

  @Test
  void aStepInWhichTheAnswerChangedIsAnItem() throws Exception {
    var response = service.get("/feeds/isolation.json");
    assertThat(response.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/feed+json");
    var feed = service.read(response);
    assertThat(text(feed, "version")).isEqualTo("https://jsonfeed.org/version/1.1");
    assertThat(text(feed, "feed_url")).endsWith("/api/v1/feeds/isolation.json");
    assertThat(at(feed, "items").size()).isEqualTo(1);
    assertThat(text(feed, "items/0/title"))
        .isEqualTo(
            "2017-06-01 to 2021-01-01: schools on a higher rung 2, on a lower one 0, newly in the"
                + " scope 0, no longer in it 1");
    assertThat(text(feed, "items/0/content_text")).contains("Fir stood on", "Elm stood on", "Old");
    assertThat(text(feed, "items/0/date_modified")).isEqualTo("2021-01-01T00:00:00Z");
    assertThat(text(feed, "items/0/_bridgehead/total")).isEqualTo("3");
    assertThat(text(feed, "items/0/_bridgehead/revision")).isEqualTo("3");
    assertThat(text(feed, "items/0/url"))
        .startsWith("http://")
        .endsWith("/changes?from=2017-06-01&to=2021-01-01");
  }

  @Test
  void anItemIsAnotherOnlyIfItIsToldOtherwise() throws Exception {
    var id = text(service.read(service.get("/feeds/isolation.json")), "items/0/id");
    service.serve(described("2017-06-01", "2021-01-01", "2023-01-31", "2024-01-31"));
    assertThat(text(service.read(service.get("/feeds/isolation.json")), "items/0/id"))
        .isEqualTo(id);
    service.serve(described("2017-06-01", "2019-01-01", "2024-01-31"));
    var other = service.read(service.get("/feeds/isolation.json"));
    assertThat(at(other, "items").size()).isEqualTo(2);
    assertThat(text(other, "items/0/id")).isNotEqualTo(id);
    assertThat(text(other, "items/1/id")).isNotEqualTo(id);
  }

  @Test
  void aScopeAndADayAreTheSavedQuestion() throws Exception {
    var none = service.read(service.get("/feeds/isolation.json?asOf=2020-12-31"));
    assertThat(at(none, "items").size()).isZero();
    var south = service.read(service.get("/feeds/isolation.json?region=South"));
    assertThat(text(south, "items/0/url"))
        .endsWith("/changes?region=South&from=2017-06-01&to=2021-01-01");
    assertThat(text(south, "items/0/_bridgehead/total")).isEqualTo("2");
    service.isProblem("/feeds/isolation.json?asOf=2020-02-30", 400, "impossible-date", "asOf");
    service.isProblem("/feeds/weather.json", 400, "invalid", "question");
  }

  @ParameterizedTest
  @ValueSource(strings = {"isolation", "bridging", "links", "paths"})
  void theAtomFeedSaysTheSame(String question) throws Exception {
    var json = service.read(service.get("/feeds/" + question + ".json"));
    var response = service.get("/feeds/" + question + ".atom");
    assertThat(response.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/atom+xml");
    var atom = Jsoup.parse(response.body(), Parser.xmlParser());
    assertThat(atom.select("feed > title").text()).isEqualTo(text(json, "title"));
    assertThat(atom.select("entry")).hasSize(at(json, "items").size());
    assertThat(atom.select("entry").size()).isEqualTo(question.equals("links") ? 0 : 1);
    for (int each = 0; each < atom.select("entry").size(); each++) {
      var entry = atom.select("entry").get(each);
      assertThat(entry.select("id").text()).isEqualTo(text(json, "items/%d/id".formatted(each)));
      assertThat(entry.select("title").text())
          .isEqualTo(text(json, "items/%d/title".formatted(each)));
    }
  }

  @Test
  void whoeverHasItIsToldSo() throws Exception {
    var tag = service.get("/feeds/links.atom").headers().firstValue("ETag").orElseThrow();
    assertThat(service.get("/feeds/links.atom", "If-None-Match", tag).statusCode()).isEqualTo(304);
  }
}
