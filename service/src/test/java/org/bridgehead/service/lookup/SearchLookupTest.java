/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bridgehead.service.client.RecordClient;
import org.bridgehead.service.lookup.LookupService.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Searching for organisations, as JSON and as a page. */
@ExtendWith(LookupService.class)
@ResourceLock(LookupService.LOCK)
class SearchLookupTest {

  private final Running service;
  private final RecordClient records;

  SearchLookupTest(Running service) {
    this.service = service;
    this.records = service.client(RecordClient.class);
  }

  private List<String> search(String q) {
    return records.search(q, null, null).rows().stream()
        .map(row -> row.kind() + ":" + row.key())
        .toList();
  }

  @Test
  void organisationsOfEveryKindAreFound() {
    assertThat(search("eastmoor")).containsExactlyInAnyOrder("authority:801", "agency:A1");
    assertThat(search("reading tog")).containsExactly("network:N1");
    assertThat(search("St Wilfrith’s")).containsExactly("school:100002");
    assertThat(search("harbour")).containsExactly("network:group-5001");
    assertThat(records.search("eastmoor", "agency", null).rows()).hasSize(1);
    assertThat(records.search("school", null, 1).more()).isTrue();
  }

  @Test
  void aKeyIsFoundFirst() {
    assertThat(search(" 100005 ")).containsExactly("school:100005");
    assertThat(search("group-5001")).containsExactly("network:group-5001");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\"",
        "'",
        "\\",
        "*",
        "?",
        "AND",
        "NOT maple",
        "maple AND",
        "+maple -maple",
        "name:maple",
        "maple~2^9",
        "[a TO z]",
        "(maple",
        "maple\"",
        "/ma.*/",
        "\u0000",
        "&& || !",
        "'}) DETACH DELETE n //",
        "学校 école",
      })
  void oddInputIsJustWords(String q) throws Exception {
    assertThat(search(q)).allMatch("school:100001"::equals);
    assertThat(page(q).statusCode()).isEqualTo(200);
  }

  @Test
  void longInputIsTakenUpTo200Characters() throws Exception {
    assertThat(search("zq ".repeat(66))).isEmpty();
    assertThat(search("x".repeat(200))).isEmpty();
    service.problem("/api/v1/search?q=" + "x".repeat(201), 400);
  }

  private HttpResponse<String> page(String q) throws Exception {
    return service.get(
        "/search?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8), "Accept", "text/html");
  }

  @Test
  void thePageListsWhatIsFound() throws Exception {
    HttpResponse<String> page = page("maple");
    assertThat(page.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
    assertThat(page.body())
        .contains("<html lang=\"en-GB\"", "<caption", "scope=\"col\"", "scope=\"row\"")
        .contains("href=\"/schools/100001\" dir=\"auto\">Maple Primary School</a>");
  }

  @Test
  void whatIsOnRecordAndWhatIsAskedIsText() throws Exception {
    assertThat(page("script").body())
        .contains("&lt;script&gt;alert(\"x\")&lt;/script&gt; &amp; Sons School")
        .doesNotContain("<script");
    assertThat(page("\"><script>alert(1)</script>").body()).doesNotContain("<script");
  }
}
