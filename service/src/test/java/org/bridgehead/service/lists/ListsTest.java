/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.bridgehead.service.client.ApiProblemException;
import org.bridgehead.service.client.ListClient;
import org.bridgehead.service.client.Page;
import org.bridgehead.service.client.ReportClient;
import org.bridgehead.service.lookup.LookupService;
import org.bridgehead.service.report.ReportRequest;
import org.bridgehead.service.store.ReportLine;
import org.bridgehead.service.store.SchoolListRepository;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

@ExtendWith(LookupService.class)
@ResourceLock(LookupService.LOCK)
class ListsTest {

  private static final String PATH = "/api/v1/lists";
  private static final String TWO =
      "{\"name\":\"West <cluster>\",\"schools\":[\"100001\\tMaple\",\"\","
          + "\" st  WILFRITH's C of E Primary School\",\"100001\"]}";

  private final LookupService.Running service;
  private final String editor;

  ListsTest(LookupService.Running service) {
    this.service = service;
    editor = service.key("editor");
  }

  @AfterEach
  void forget() {
    service.beans().getBean(SchoolListRepository.class).deleteAll();
  }

  private HttpResponse<String> send(
      String method, String path, String type, String body, String... headers) throws Exception {
    int port = service.beans().getBean(EmbeddedServer.class).getPort();
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Content-Type", type)
            .header("Accept", path.startsWith("/api/") ? "application/json" : "text/html")
            .method(method, HttpRequest.BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
  }

  private HttpResponse<String> json(String method, String path, String body) throws Exception {
    return send(method, path, "application/json", body, "X-API-Key", editor);
  }

  private HttpResponse<String> form(String path, String name, String schools) throws Exception {
    var fields = "name=" + encode(name) + "&schools=" + encode(schools);
    var type = "application/x-www-form-urlencoded";
    return send("POST", path, type, fields, "X-API-Key", editor);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private JsonNode read(HttpResponse<String> response, int status) throws Exception {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    return service.beans().getBean(JsonMapper.class).readValue(response.body(), JsonNode.class);
  }

  private static List<String> urns(JsonNode rows) {
    var urns = new ArrayList<String>();
    rows.values().forEach(row -> urns.add(row.get("urn").getStringValue()));
    return urns;
  }

  @Test
  void everyQuestionIsAskedAboutASavedListAsItIsNow() throws Exception {
    var created = read(json("POST", PATH, TWO), 201);
    assertThat(urns(created.get("schools"))).containsExactly("100001", "100002");
    var id = created.get("id").getStringValue();
    assertThat(id).matches("[0-9a-f]{32}");
    assertThat(service.json(PATH + "/" + id)).isEqualTo(created);

    var asked = "/api/v1/isolation?rung=all&list=" + id;
    assertThat(urns(service.json(asked).get("rows"))).containsExactlyInAnyOrder("100001", "100002");
    assertThat(service.json(asked).get("scope").getStringValue())
        .startsWith("Schools of a list of 2");
    for (var question :
        List.of("bridging?", "links?", "changes/paths?from=2020-01-01&to=2023-01-19&")) {
      assertThat(service.json("/api/v1/" + question + "list=" + id).get("scope").getStringValue())
          .startsWith("Schools of a list of 2");
    }
    var page =
        Jsoup.parse(service.get("/isolation?rung=all&list=" + id, "Accept", "text/html").body());
    assertThat(page.select("main a[href=/lists/" + id + "]")).hasSize(1);
    assertThat(page.select("table:has(#schools) tbody tr")).hasSize(2);

    var tag = service.get(asked).headers().firstValue("ETag").orElseThrow();
    assertThat(service.get(asked, "If-None-Match", tag).statusCode()).isEqualTo(304);
    var other = "{\"name\":\"West\",\"schools\":[\"100003\"],\"version\":0}";
    assertThat(read(json("PUT", PATH + "/" + id, other), 200).get("version").getIntValue())
        .isEqualTo(1);
    assertThat(json("PUT", PATH + "/" + id, other).statusCode()).isEqualTo(409);
    assertThat(service.get(asked, "If-None-Match", tag).statusCode()).isEqualTo(200);
    assertThat(urns(service.json(asked).get("rows"))).containsExactly("100003");

    assertThat(json("DELETE", PATH + "/" + id, "").statusCode()).isEqualTo(204);
    assertThat(service.problem(asked, 400).get("errors").get(0).get("field").getStringValue())
        .isEqualTo("list");
    assertThat(service.get(PATH + "/" + id).statusCode()).isEqualTo(404);
  }

  @Test
  void linesThatNameNoSchoolAreExplainedOneByOne() throws Exception {
    var lines = "100001\nNowhere School\n\n999999, Maple\n";
    var wrong = form("/lists/new", "", lines);
    assertThat(wrong.statusCode()).isEqualTo(400);
    var page = Jsoup.parse(wrong.body());
    assertThat(page.select(".govuk-error-summary a").eachText())
        .containsExactly("The name must be given", "Some lines name no school");
    assertThat(page.select("#lines li").eachText())
        .containsExactly(
            "line 2: no school on record is called this: “Nowhere School”",
            "line 4: no school on record has the URN 999999: “999999, Maple”");
    assertThat(page.expectFirst("#schools").wholeText()).isEqualTo(lines);
    var problem =
        read(json("POST", PATH, "{\"name\":\"x\",\"schools\":[\"Nowhere School\"]}"), 400);
    assertThat(problem.get("errors").get(0).get("field").getStringValue()).isEqualTo("schools");
    assertThat(json("POST", PATH, "{\"name\":\"x\"}").body()).contains("at least one school");
  }

  @Test
  void anEditorSavesChangesAndRemovesAListOnPages() throws Exception {
    var made = form("/lists/new", "<West>", "100001\nOak Infant School");
    assertThat(made.statusCode()).as(made.body()).isEqualTo(303);
    var path = made.headers().firstValue("Location").orElseThrow();
    var page = Jsoup.parse(service.get(path, "Accept", "text/html").body());
    assertThat(page.select("h1").text()).isEqualTo("<West>");
    assertThat(page.select("tbody th").eachText())
        .containsExactly("Maple Primary School", "Oak Infant School");
    assertThat(page.select("tbody td:last-child").eachText()).containsExactly("yes", "no");
    assertThat(service.get(page.select("a[href$=csv]").attr("href")).body().lines())
        .contains("100001,Maple Primary School,801,Eastmoor,true");
    var edit = service.get(path + "/edit", "X-API-Key", editor, "Accept", "text/html").body();
    assertThat(Jsoup.parse(edit).expectFirst("#schools").wholeText())
        .isEqualTo("100001 Maple Primary School\n100004 Oak Infant School");
    assertThat(form(path + "/edit", "East", "100002").statusCode()).isEqualTo(303);
    assertThat(service.get("/lists", "X-API-Key", editor).body()).contains("East");
    assertThat(form(path + "/removal", "", "").statusCode()).isEqualTo(303);
    assertThat(service.get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void onlyEditorsSaveAndOnlyHoldersOfAKeySeeAllLists() throws Exception {
    var type = "application/json";
    assertThat(send("POST", PATH, type, TWO).statusCode()).isEqualTo(401);
    var viewer = service.key("viewer");
    assertThat(send("POST", PATH, type, TWO, "X-API-Key", viewer).statusCode()).isEqualTo(403);
    assertThat(service.get(PATH).statusCode()).isEqualTo(401);
    assertThat(service.json(PATH, "X-API-Key", viewer).size()).isZero();
  }

  @Test
  void aServiceThatAsksByTheClientSavesAListAndFreezesWhatIsSaidOfIt() {
    var lists = service.client(ListClient.class);
    var reports = service.client(ReportClient.class);
    var saved = lists.save(new ListRequest("West", List.of("100001", "100002"), null));
    assertThat(lists.list()).extracting(ListLine::id).containsExactly(saved.id());
    var fewer = new ListRequest("West", List.of("100001"), saved.version());
    assertThat(lists.change(saved.id(), fewer).schools())
        .extracting(ListedSchool::urn)
        .containsExactly("100001");
    assertThatExceptionOfType(ApiProblemException.class)
        .isThrownBy(() -> lists.change(saved.id(), fewer))
        .satisfies(refused -> assertThat(refused.status()).isEqualTo(409));

    var view = "/isolation?rung=all&list=" + saved.id();
    var frozen = reports.freeze(new ReportRequest(view, "The west", "Ask them", null, null));
    lists.remove(saved.id());
    assertThat(reports.get(frozen.id())).isEqualTo(frozen);
    assertThat(frozen.answer().scope()).startsWith("Schools of a list of 1");
    assertThat(reports.list(Page.of(1)).rows())
        .extracting(ReportLine::id)
        .containsExactly(frozen.id());
    assertThatExceptionOfType(ApiProblemException.class)
        .isThrownBy(() -> lists.get(saved.id()))
        .satisfies(refused -> assertThat(refused.status()).isEqualTo(404));
  }
}
