/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.bridgehead.service.RunningService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every failure is a problem, over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProblemsTest {

  @SuppressWarnings("NullAway.Init") // set before all tests
  private RunningService service;

  @BeforeAll
  void start(@TempDir Path folder) {
    service =
        RunningService.start(
            folder, Map.of("failing.controller", true, "micronaut.server.max-request-size", "1KB"));
  }

  @AfterAll
  void stop() {
    service.close();
  }

  private static void isProblem(HttpResponse<String> response, int status, String type) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).contains(Problem.MEDIA_TYPE);
    assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(response.body())
        .contains(
            "\"type\":\"urn:bridgehead:problem:" + type + "\"",
            "\"status\":" + status,
            "\"title\":",
            "\"detail\":",
            "\"instance\":");
  }

  @ParameterizedTest
  @CsvSource({
    "/failing/date?asOf=2026-02-30, asOf, must be a day that exists, 2026-02-30",
    "/failing/date?asOf=yesterday, asOf, must be a day that exists, yesterday",
    "/failing/number?limit=many, limit, must be a whole number, many",
    "/failing/number?limit=501, limit, must be less than or equal to 500, 501",
    "/failing/number, limit, must be given,",
    "/failing/choice?unit=fortnights, unit, 'must be one of nanos,', fortnights",
  })
  void aFieldThatCannotBeUsedIsNamedWithWhatIsExpected(
      String path, String field, String message, @Nullable String value) throws Exception {
    var response = service.get(path);
    isProblem(response, 400, "invalid");
    assertThat(response.body()).contains("\"field\":\"" + field + "\"", "\"message\":\"" + message);
    if (value != null) {
      assertThat(response.body()).contains("\"value\":\"" + value + "\"");
    }
  }

  @Test
  void aDateThatExistsIsTaken() throws Exception {
    assertThat(service.get("/failing/date?asOf=2024-02-29").body()).isEqualTo("2024-02-29");
    assertThat(service.get("/failing/date").body()).isEqualTo("none");
  }

  @Test
  void aBodyIsCheckedFieldByField() throws Exception {
    var blank = service.post("/failing/body", "{\"name\":\" \"}");
    isProblem(blank, 400, "invalid");
    assertThat(blank.body()).contains("\"field\":\"named.name\"");
    isProblem(service.post("/failing/body", "{\"name\":"), 400, "invalid");
    isProblem(service.post("/failing/body", "{}"), 400, "invalid");
  }

  @Test
  void whatIsNotOnRecordIsSaidInWords() throws Exception {
    var response = service.get("/failing/school/100000");
    isProblem(response, 404, "unknown-urn");
    assertThat(response.body())
        .contains("No school on record has this URN.", "\"value\":\"100000\"")
        .contains("\"instance\":\"/failing/school/100000\"");
    isProblem(service.get("/failing/page"), 400, "page-too-large");
  }

  @Test
  void whatTheRouterRefusesIsAProblemToo() throws Exception {
    isProblem(service.get("/nowhere"), 404, "not-found");
    var put = service.send("PUT", "/failing/page", "");
    isProblem(put, 405, "method-not-allowed");
    assertThat(put.headers().firstValue("Allow")).isPresent();
    isProblem(service.get("/failing/csv", "Accept", "application/json"), 406, "not-acceptable");
    isProblem(service.post("/failing/csv", "{}"), 415, "unsupported-media-type");
    isProblem(
        service.send("POST", "/failing/csv", "x".repeat(2000), "Content-Type", "text/csv"),
        413,
        "request-entity-too-large");
  }

  @Test
  void whoeverAsksForTooMuchAtOnceIsToldWhenToAskAgain() throws Exception {
    var response = service.get("/failing/too-many");
    isProblem(response, 429, "too-many");
    assertThat(response.headers().firstValue("Retry-After")).hasValue("5");
  }

  @Test
  void aFaultShowsAnIdAndNothingElse() throws Exception {
    var response = service.get("/failing/fault");
    isProblem(response, 500, "fault");
    assertThat(response.body())
        .containsPattern("urn:bridgehead:fault:[0-9a-f]{16}")
        .doesNotContain("swordfish")
        .doesNotContain("IllegalState");
  }

  @Test
  @Timeout(20)
  void aPageThatCannotBeWrittenIsAFaultToo() throws Exception {
    var page = service.get("/failing/template", "Accept", "text/html");
    assertThat(page.statusCode()).isEqualTo(500);
    assertThat(page.body()).containsPattern("[0-9a-f]{16}").doesNotContain("no model of this page");
  }

  @Test
  void whoeverPrefersAPageGetsOne() throws Exception {
    String browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    var page = service.get("/failing/school/%3Cb%3E", "Accept", browser);
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
    assertThat(page.body())
        .contains("<html lang=\"en-GB\"", ">No such school</h1>", "&lt;b&gt;")
        .doesNotContain("<b>", "<script", "style=");
    isProblem(
        service.get("/failing/page", "Accept", "application/json, text/html;q=0.5"),
        400,
        "page-too-large");
  }
}
