/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.bridgehead.importer.read.InputFile;
import org.bridgehead.service.client.InvitationClient;
import org.bridgehead.service.client.Page;
import org.bridgehead.service.invitation.InvitationStep;
import org.bridgehead.service.invitation.InvitationView;
import org.bridgehead.service.opening.Opening;
import org.bridgehead.service.store.InvitationRepository;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

@ExtendWith(LookupService.class)
@ResourceLock(LookupService.LOCK)
class InvitationsTest {
  private static final String PATH = "/api/v1/invitations";
  private static final String ID = "100002.N1";
  private static final String NEW =
      "{\"urn\":\"100002\",\"networkId\":\"N1\",\"owner\":\"School improvement lead\"}";

  private final LookupService.Running service;
  private final String editor;
  private final InvitationClient invitations;

  InvitationsTest(LookupService.Running service) {
    this.service = service;
    editor = service.key("editor");
    invitations = service.client(InvitationClient.class);
  }

  @AfterEach
  void forget() {
    service.beans().getBean(InvitationRepository.class).deleteAll();
  }

  private HttpResponse<String> post(String path, String body, String... headers) throws Exception {
    int port = service.beans().getBean(EmbeddedServer.class).getPort();
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    for (int at = 0; at < headers.length; at += 2) {
      request.header(headers[at], headers[at + 1]);
    }
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
  }

  private HttpResponse<String> asEditor(String path, String body, String... headers)
      throws Exception {
    var all = new String[headers.length + 2];
    System.arraycopy(headers, 0, all, 2, headers.length);
    all[0] = "Authorization";
    all[1] = "Bearer " + editor;
    return post(path, body, all);
  }

  private JsonNode json(HttpResponse<String> response, int status) throws Exception {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    return service.beans().getBean(JsonMapper.class).readValue(response.body(), JsonNode.class);
  }

  private InvitationView step(String state) {
    return invitations.step(invitations.get(ID), new InvitationStep(state, null, null));
  }

  private JsonNode get(String path) throws Exception {
    return service.json(path, "Authorization", "Bearer " + editor);
  }

  @Test
  void anInvitationGoesFromStateToStateAndKeepsItsHistory() throws Exception {
    var created = asEditor(PATH, NEW);
    assertThat(json(created, 201).get("state").getStringValue()).isEqualTo("considering");
    assertThat(created.headers().firstValue("Location")).contains(PATH + "/100002.N1");
    assertThat(created.headers().firstValue("ETag")).contains("\"0\"");

    assertThat(step("checked-with-head").version()).isEqualTo(1);
    step("network-asked");
    step("invited");
    step("accepted");
    step("joined");
    step("reviewed");

    var now = invitations.get(ID);
    assertThat(now.history()).hasSize(7);
    assertThat(now.history().getFirst().by()).isNotEqualTo("anonymous");
    assertThat(now.mayBecome()).isEmpty();
    assertThat(invitations.list("100002", null, "reviewed", Page.FIRST).rows()).hasSize(1);
    assertThat(invitations.list(null, "N2", null, Page.FIRST).rows()).isEmpty();
  }

  @Test
  void aSuggestionThatIsUnderWayIsNotMadeAgainAndADeclineHolds() throws Exception {
    var suggestions = "/api/v1/isolation/100002/suggestions";
    json(asEditor(PATH, NEW), 201);
    assertThat(get(suggestions).get("total").getIntValue()).isZero();

    var declined = step("declined");
    assertThat(declined.next()).isNotNull();
    assertThat(declined.lapsed()).isFalse();
    assertThat(get(suggestions).get("total").getIntValue()).isZero();
    json(asEditor(PATH + "/100002.N1/steps", "{\"state\":\"considering\"}", "If-Match", "1"), 409);
  }

  @Test
  void aDeclineWhoseReviewDayHasComeIsSuggestedAndTakenUpAgain() throws Exception {
    json(asEditor(PATH, NEW), 201);
    invitations.step(invitations.get(ID), new InvitationStep("declined", null, "2020-01-01"));

    assertThat(get("/api/v1/isolation/100002/suggestions").get("total").getIntValue()).isEqualTo(1);
    assertThat(step("considering").state()).isEqualTo("considering");
  }

  private HttpResponse<String> form(String path, String fields) throws Exception {
    int port = service.beans().getBean(EmbeddedServer.class).getPort();
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", "text/html")
            .header("Authorization", "Bearer " + editor)
            .POST(HttpRequest.BodyPublishers.ofString(fields));
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
  }

  private Document page(String path) throws Exception {
    var answer = service.get(path, "Authorization", "Bearer " + editor, "Accept", "text/html");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  @Test
  void anInvitationIsTakenOnByForms() throws Exception {
    var school = page("/schools/100002");
    var consider = school.select("a[href^=/invitations/new]").attr("href");
    assertThat(consider).isEqualTo("/invitations/new?school=100002&network=N1");
    assertThat(page(consider).select("input[name=networkId]").attr("value")).isEqualTo("N1");
    var missing = form(consider, "urn=100002&networkId=N1&owner=&next=");
    assertThat(missing.statusCode()).isEqualTo(400);
    assertThat(Jsoup.parse(missing.body()).select(".govuk-error-summary a").eachText())
        .containsExactly("The post that looks after it must be given");
    var created = form(consider, "urn=100002&networkId=N1&owner=Lead&next=2020-02-01");
    assertThat(created.headers().firstValue("Location")).hasValue("/invitations/100002.N1");

    var list = page("/invitations").select("table:has(#invitations) tbody tr").text();
    assertThat(list).contains("St Wilfrith's", "Reading Together", "Considering", "Lead", "(due)");
    var one = page("/invitations/100002.N1");
    assertThat(one.select("input[name=state]").eachAttr("value"))
        .containsExactly("checked-with-head", "declined", "deferred");
    var deferred = form("/invitations/100002.N1", "state=deferred&owner=Other&next=&version=0");
    assertThat(deferred.statusCode()).isEqualTo(400);
    assertThat(deferred.body()).contains("The next date must be given");
    var typed = Jsoup.parse(deferred.body());
    assertThat(typed.select("#owner").attr("value")).isEqualTo("Other");
    assertThat(typed.select("input[checked]").eachAttr("value")).containsExactly("deferred");
    var step = "state=checked-with-head&owner=Adviser&next=&version=0";
    assertThat(form("/invitations/100002.N1", step).statusCode()).isEqualTo(303);
    assertThat(page("/invitations/100002.N1").select("table:has(#history) tbody td").eachText())
        .contains("Considering", "Checked with the head", "Adviser");
    assertThat(form("/invitations/100002.N1", step).statusCode()).isEqualTo(409);
    var file = service.get("/invitations/all.csv?state=considering", "X-API-Key", editor);
    assertThat(file.body().lines()).hasSize(1);
  }

  @Test
  void viewersReadThePagesAndOthersAreLedToSignIn() throws Exception {
    json(asEditor(PATH, NEW), 201);
    var viewer = service.key("viewer");
    var read = service.get("/invitations/100002.N1", "X-API-Key", viewer, "Accept", "text/html");
    assertThat(read.body()).contains("sign in with the key of an editor");
    assertThat(service.get("/invitations/new", "X-API-Key", viewer).statusCode()).isEqualTo(403);
    assertThat(service.get("/invitations", "Accept", "text/html").statusCode()).isIn(303, 401);
  }

  @Test
  void whatDoesNotFitIsRefused() throws Exception {
    json(asEditor(PATH, NEW), 201);
    json(asEditor(PATH, NEW), 409);
    var steps = PATH + "/100002.N1/steps";
    json(asEditor(steps, "{\"state\":\"joined\"}", "If-Match", "0"), 409);
    json(asEditor(steps, "{\"state\":\"declined\"}", "If-Match", "7"), 409);
    names(asEditor(steps, "{\"state\":\"declined\"}"), "If-Match");
    names(asEditor(steps, "{\"state\":\"deferred\"}", "If-Match", "0"), "next");
    names(asEditor(steps, "{\"state\":\"lost\"}", "If-Match", "0"), "state");
    names(asEditor(PATH, NEW.replace("lead", "|")), "owner");
    names(asEditor(PATH, "{}"), "urn", "networkId", "owner");
    json(asEditor(PATH, NEW.replace("N1", "N9")), 404);
    json(asEditor(PATH + "/nothing/steps", "{\"state\":\"declined\"}", "If-Match", "0"), 404);
  }

  private static void names(HttpResponse<String> response, String... fields) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
    for (var field : fields) {
      assertThat(response.body()).contains("\"field\":\"" + field + "\"");
    }
  }

  @Test
  void onlyEditorsWriteAndOnlyHoldersOfAKeyRead() throws Exception {
    assertThat(post(PATH, NEW).statusCode()).isEqualTo(401);
    assertThat(post(PATH, NEW, "Authorization", "Bearer " + service.key("viewer")).statusCode())
        .isEqualTo(403);
    assertThat(service.get(PATH).statusCode()).isEqualTo(401);
  }

  /** In a service of its own, as the import is there for good. */
  @Test
  void anImportLeavesInvitationsAndReportsAlone(@TempDir Path folder) throws Exception {
    try (var own = LookupService.Running.start()) {
      var asked = new InvitationsTest(own);
      asked.json(asked.asEditor(PATH, NEW), 201);
      var report = asked.asEditor("/api/v1/reports", "{\"view\":\"/isolation\"}");
      asked.json(report, 201);
      var address = report.headers().firstValue("Location").orElseThrow();
      var opening = own.beans().getBean(Opening.class);
      var file =
          Files.writeString(
              folder.resolve("agencies.csv"), "agency_id,name,kind\nA9,Another Team,health\n");
      var input = new InputFile(file, "agencies.csv", LocalDate.of(2023, 1, 18));
      var plan = opening.importer().plan(List.of(input), "", (_, _) -> {});
      opening.importer().apply(plan, "again", false, (_, _) -> {});

      assertThat(asked.get(PATH + "/100002.N1").get("state").getStringValue())
          .isEqualTo("considering");
      opening.refresh();
      assertThat(own.get(address).body()).isEqualTo(report.body());
      assertThat(own.get(address.substring("/api/v1".length()), "Accept", "text/html").body())
          .contains("The record has moved on since: it is at revision 2 now");
    }
  }
}
