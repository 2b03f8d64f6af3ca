/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.bridgehead.service.lookup.LookupService;
import org.bridgehead.service.store.ReportRepository;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(LookupService.class)
@ResourceLock(LookupService.LOCK)
class ReportsTest {

  private static final String PATH = "/api/v1/reports";

  /** Parts of people's names, as the small country has them. */
  private static final List<String> PEOPLE =
      List.of("Quillfeather", "Ousterby", "Mandible", "Vellacott", "Adalind");

  private static final String VIEW = "/isolation?authority=801&rung=all";

  private final LookupService.Running service;
  private final String editor;

  ReportsTest(LookupService.Running service) {
    this.service = service;
    editor = service.key("editor");
  }

  @AfterEach
  void forget() {
    service.beans().getBean(ReportRepository.class).deleteAll();
  }

  private HttpResponse<String> post(String path, String type, String body, String... headers)
      throws Exception {
    var request =
        HttpRequest.newBuilder(address(path))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
  }

  private URI address(String path) {
    int port = service.beans().getBean(EmbeddedServer.class).getPort();
    return URI.create("http://127.0.0.1:" + port + path);
  }

  private HttpResponse<String> freeze(String body) throws Exception {
    return post(PATH, "application/json", body, "X-API-Key", editor);
  }

  private HttpResponse<String> form(String fields) throws Exception {
    var path = "/reports/new?view=" + encode(VIEW);
    var form = "application/x-www-form-urlencoded";
    return post(path, form, fields, "X-API-Key", editor, "Accept", "text/html");
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private String frozen(String view) throws Exception {
    var answer = freeze("{\"view\":\"%s\",\"decided\":\"To ask <two> & wait\"}".formatted(view));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    var location = answer.headers().firstValue("Location").orElseThrow();
    assertThat(location).matches(PATH + "/[0-9a-f]{32}");
    return location.substring(PATH.length() + 1);
  }

  /** As a reader without a key sees it. */
  private Document page(String path) throws Exception {
    var answer = service.get(path, "Accept", "text/html");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  private byte[] file(String path) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(address(path)).build();
      var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
          .startsWith("attachment; filename=\"report-");
      return answer.body();
    }
  }

  private List<List<String>> rowsOfView() throws Exception {
    var csv = service.get("/isolation.csv?authority=801&rung=all").body();
    return csv.lines().map(line -> List.of(line.split(",")[0])).toList();
  }

  @Test
  void everyFaceOfAReportHasTheRowsOfItsView() throws Exception {
    var id = frozen(VIEW);
    var urns = rowsOfView().stream().skip(1).map(List::getFirst).toList();
    assertThat(urns).containsExactlyInAnyOrder("100001", "100002", "100003");

    var page = page("/reports/" + id);
    assertThat(page.title()).startsWith("Schools with no network on record");
    assertThat(page.select("table:has(#table-isolation) tbody td:first-child").eachText())
        .isEqualTo(urns);
    assertThat(page.select("main").text())
        .contains(
            "Which schools have no network on record, and which network could invite each of them?",
            "19 January 2023",
            "Eastmoor (801)",
            "To ask <two> & wait",
            "<script>alert(\"x\")</script> & Sons School",
            "Authority: 801; Rung: all",
            "No person is named",
            "The record has not changed since.",
            "http://127.0.0.1:");

    try (var book =
        new ReadableWorkbook(new ByteArrayInputStream(file("/reports/" + id + ".xlsx")))) {
      var rows = book.findSheet("isolation").orElseThrow().read();
      assertThat(rows.stream().skip(1).map(row -> row.getCellText(0)))
          .containsExactlyElementsOf(urns);
    }
    try (var document =
        new XWPFDocument(new ByteArrayInputStream(file("/reports/" + id + ".docx")))) {
      assertThat(document.getTables().getLast().getRows().stream().skip(1))
          .extracting(row -> row.getCell(0).getText())
          .containsExactlyElementsOf(urns);
    }
    try (var document = Loader.loadPDF(file("/reports/" + id + ".pdf"))) {
      assertThat(new PDFTextStripper().getText(document)).contains(urns);
    }
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          /isolation, isolation
          /bridging?kind=network, bridging
          /links?kind=trust, links
          /links/gaps, gaps
          /paths?from=100002&to=100003, paths
          /paths?from=100002&to=100005, paths
          /reach?from=100002, reach
          /isolation/plan?authority=801, inclusion-plan
          /changes?from=2020-01-01&to=2023-01-19, changes-isolation
          /links/801/802?kind=post, evidence
          /bridging/school/100002?by=phase, bridging
          /bridging/post/P1, bridging
          /around/network/N1?steps=1, ties-around
          /schools/100001, ties
          /networks/N1?asOf=2022-06-01, time-line
          /authorities/801, ties
          /agencies/A1, ties
          /posts/P1, ties
          /coverage, coverage
          /coverage?authority=801, sources
          /queries/schools/new-heads?from=2010-01-01, schools-new-heads
          /queries/isolation/without-learning-network?authority=801, isolation-without-learning-network
          """)
  void everyViewFreezesAndIsReadAgainAsItWas(String view, String table) throws Exception {
    var answer = freeze("{\"view\":\"%s\"}".formatted(view));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    var json = service.beans().getBean(JsonMapper.class);
    var made = json.readValue(answer.body(), JsonNode.class);
    var id = made.get("id").getStringValue();
    assertThat(service.json(PATH + "/" + id)).isEqualTo(made);
    assertThat(answer.body()).doesNotContain(PEOPLE);
    var page = page("/reports/" + id);
    assertThat(page.select("table:has(#table-" + table + ")")).hasSize(1);
    var back = page.select(".govuk-inset-text a").attr("href");
    assertThat(service.get(back, "Accept", "text/html").statusCode()).isEqualTo(200);
    assertThat(page(view).select("main a[href^=/reports/new]").attr("href"))
        .isEqualTo("/reports/new?view=" + encode(view).replace("+", "%20"));
  }

  @Test
  void aReportIsFrozenByAFormAndListed() throws Exception {
    var shown =
        Jsoup.parse(
            service
                .get(
                    "/reports/new?view=" + encode(VIEW), "X-API-Key", editor, "Accept", "text/html")
                .body());
    assertThat(shown.select("input[name=view]").attr("value")).isEqualTo(VIEW);
    var fields = "view=" + encode(VIEW) + "&options=Both&rejected=&decided=";
    var wrong = form(fields + "No&title=" + "x".repeat(201));
    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(Jsoup.parse(wrong.body()).select("#title-error").text())
        .isEqualTo("Error: The title must have at most 200 characters");
    assertThat(Jsoup.parse(wrong.body()).select("#options").text()).isEqualTo("Both");

    var made = form(fields + "Yes&title=For+the+board");
    assertThat(made.statusCode()).as(made.body()).isEqualTo(303);
    var path = made.headers().firstValue("Location").orElseThrow();
    assertThat(page(path).select("h1").text()).isEqualTo("For the board");
    assertThat(page(path).select("main").text()).contains("Frozen by ", "(editor)", "Both");
    frozen("/links");
    var list = Jsoup.parse(service.get("/reports?limit=1", "X-API-Key", editor).body());
    var next = list.select("a[rel=next]").attr("href");
    var second = Jsoup.parse(service.get(next, "X-API-Key", editor).body());
    assertThat(List.of(list.select("tbody th").text(), second.select("tbody th").text()))
        .containsExactlyInAnyOrder("Links between authorities", "For the board");
    assertThat(service.json(PATH, "X-API-Key", editor).get("rows").size()).isEqualTo(2);
  }

  @Test
  void aNetworkIsFrozenWithItsTimeLineAndTheQuestionsToAskOfIt() throws Exception {
    var page = page("/reports/" + frozen("/networks/N1"));
    assertThat(page.title()).startsWith("Reading Together");
    assertThat(page.select("table:has(#table-time-line) tbody tr").eachText())
        .first()
        .asString()
        .startsWith("2019-09-01 began");
    assertThat(page.select("table:has(#table-ties) tbody tr").text()).contains("Coordinator");
    assertThat(page.select("main").text())
        .contains(
            "Is its size fit for purpose? 2 member schools on the day", "Posts: 1 on the day");
  }

  @Test
  void whatIfIsFrozenByWhoeverMadeTheList() throws Exception {
    var form = "application/x-www-form-urlencoded";
    var begun = post("/what-if", form, "change=end-network&network=N1", "X-API-Key", editor);
    assertThat(begun.statusCode()).as(begun.body()).isEqualTo(303);
    var answer = begun.headers().firstValue("Location").orElseThrow() + "/answer";
    var report = page("/reports/" + frozen(answer));
    assertThat(report.select("main").text()).contains("Supposed, 1: Reading Together ends.");
    assertThat(report.select("table:has(#table-changes-isolation) tbody td:first-child").eachText())
        .containsExactlyInAnyOrder("100001", "100005");
    var body = "{\"view\":\"%s\"}".formatted(answer);
    var other = post(PATH, "application/json", body, "X-API-Key", service.key("editor"));
    assertThat(other.statusCode()).as(other.body()).isEqualTo(404);
  }

  @Test
  void onlyEditorsFreezeAndOnlyHoldersOfAKeyList() throws Exception {
    var body = "{\"view\":\"" + VIEW + "\"}";
    assertThat(post(PATH, "application/json", body).statusCode()).isEqualTo(401);
    var viewer = service.key("viewer");
    assertThat(post(PATH, "application/json", body, "X-API-Key", viewer).statusCode())
        .isEqualTo(403);
    assertThat(service.get(PATH).statusCode()).isEqualTo(401);
    assertThat(service.get("/reports", "X-API-Key", viewer).statusCode()).isEqualTo(200);
    var led = service.get("/reports/new?view=" + encode(VIEW), "Accept", "text/html");
    assertThat(led.headers().firstValue("Location").orElse("")).startsWith("/sign-in?back=");
    var foreign =
        post(PATH, "application/json", body, "X-API-Key", editor, "Origin", "http://evil");
    assertThat(foreign.statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          /search?q=school, view
          /queries/isolation/without-learning-network, authority
          /around/network/N1?steps=9, steps
          /networks/N1?asOf=soon, asOf
          //evil/isolation, view
          https://evil/isolation, view
          /isolation?authority=%zz, view
          /isolation?rung=nowhere, rung
          /isolation?asOf=2024-02-31, asOf
          /paths?from=100002&to=100003&count=many, count
          /changes, from
          /isolation/plan, authority
          """)
  void whatCannotBeFrozenIsNamed(String view, String field) throws Exception {
    var answer = freeze("{\"view\":\"%s\"}".formatted(view));
    assertThat(answer.statusCode()).as(answer.body()).isIn(400, 404);
    assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
  }

  @Test
  void aReportThatIsNotThereIsNotFound() throws Exception {
    assertThat(service.get(PATH + "/0123").statusCode()).isEqualTo(404);
    for (var ending : List.of("", ".pdf", ".docx", ".xlsx")) {
      assertThat(service.get("/reports/0123" + ending).statusCode()).isEqualTo(404);
    }
    assertThat(freeze("{}").body()).contains("\"field\":\"view\"");
  }
}
