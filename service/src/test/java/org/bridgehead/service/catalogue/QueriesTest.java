/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.micronaut.json.tree.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bridgehead.cypher.catalogue.Catalogue;
import org.bridgehead.cypher.catalogue.Column;
import org.bridgehead.cypher.catalogue.NamedQuery;
import org.bridgehead.cypher.catalogue.Parameter;
import org.bridgehead.cypher.catalogue.QueryScope;
import org.bridgehead.cypher.catalogue.ValueType;
import org.bridgehead.service.lookup.LookupService;
import org.bridgehead.service.lookup.LookupService.Running;
import org.bridgehead.service.store.CatalogueReader;
import org.bridgehead.service.store.QueryTimedOutException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The catalogue over HTTP and as pages, on a small country. */
@ExtendWith(LookupService.class)
@ResourceLock(LookupService.LOCK)
class QueriesTest {

  private static final String QUERIES = "/api/v1/queries/";

  /** A value for each parameter that must be given. */
  private static final Map<String, String> SAMPLES =
      Map.ofEntries(
          Map.entry("authority", "801"),
          Map.entry("urn", "100002"),
          Map.entry("networkId", "N1"),
          Map.entry("from", "2019-01-01"),
          Map.entry("since", "2022-01-01"),
          Map.entry("text", "school"),
          Map.entry("label", "Network"),
          Map.entry("key", "N1"),
          Map.entry("fromLabel", "School"),
          Map.entry("fromKey", "100001"),
          Map.entry("toLabel", "School"),
          Map.entry("toKey", "100005"));

  private final Running service;

  QueriesTest(Running service) {
    this.service = service;
  }

  private static String address(NamedQuery query) {
    return QUERIES
        + query.path()
        + query.parameters().stream()
            .map(Parameter::name)
            .filter(SAMPLES::containsKey)
            .map(name -> name + "=" + SAMPLES.get(name))
            .collect(Collectors.joining("&", "?", ""));
  }

  @Test
  void everyFileIsAnEndpointThatAnswersWithItsColumns() throws Exception {
    var listed = service.json("/api/v1/queries").get("queries");
    var queries = Catalogue.load().list();
    assertThat(listed.size()).isEqualTo(queries.size());
    int at = 0;
    for (var query : queries) {
      assertThat(listed.get(at++).get("path").getStringValue()).isEqualTo(query.path());
      var answer = service.json(address(query));
      assertThat(names(answer.get("columns"))).as(query.path()).isEqualTo(query.columnNames());
      assertThat(answer.get("count").getIntValue()).isEqualTo(answer.get("rows").size());
      assertThat(answer.get("cutShort").getBooleanValue()).isFalse();
    }
  }

  private static List<String> names(JsonNode columns) {
    var names = new ArrayList<String>();
    columns.values().forEach(column -> names.add(column.get("name").getStringValue()));
    return names;
  }

  @Test
  void theListSaysWhatAQueryIsAskedWithAndTheDayMayBeLeftOut() throws Exception {
    for (var entry : service.json("/api/v1/queries").get("queries").values()) {
      if (entry.get("path").getStringValue().equals("isolation/offered-not-joined")) {
        assertThat(entry.get("scope").getStringValue()).isEqualTo("authority");
        assertThat(entry.get("limit").getIntValue()).isEqualTo(5000);
        assertThat(entry.get("timeoutMillis").getIntValue()).isEqualTo(30_000);
        assertThat(entry.get("parameters").get(0).get("required").getBooleanValue()).isTrue();
        assertThat(entry.get("parameters").get(1).get("required").getBooleanValue()).isFalse();
        assertThat(entry.get("parameters").get(1).get("type").getStringValue()).isEqualTo("date");
      }
    }
    var answer = service.json(QUERIES + "isolation/offered-not-joined?authority=801");
    assertThat(answer.get("asOf").getStringValue()).isEqualTo("2023-01-19");
    assertThat(answer.get("revision").getIntValue()).isEqualTo(1);
    assertThat(answer.get("notes").get(0).getStringValue()).startsWith("No date was asked for");
    var rows = answer.get("rows");
    assertThat(rows.size()).isEqualTo(2);
    assertThat(rows.get(0).get("urn").getStringValue()).isEqualTo("100002");
    assertThat(rows.get(0).get("offeredSince").getStringValue()).isEqualTo("2019-09-01");
  }

  @ParameterizedTest
  @CsvSource({
    "schools/by-urn,                                       400, urn",
    "schools/by-urn?urn=100001&other=1,                    400, other",
    "schools/by-urn?urn=100001&urn=100002,                 400, urn",
    "schools/by-urn?urn=100001&asOf=2023-02-30,            400, asOf",
    "networks/outside-band?least=many,                     400, least",
    "networks/brokerage-roles?gaps=perhaps,                400, gaps",
    "networks/across-authorities?category=other,           400, category",
    "networks/memberships-ended?from=yesterday,            400, from",
    "isolation/without-learning-network?authority=999,     400, authority",
    "authorities/matrix?kinds=person&kinds=other,          400, kinds",
    "schools/nothing,                                      404, query",
  })
  void whatIsAmissIsNamed(String path, int status, String field) throws Exception {
    var problem = service.problem(QUERIES + path, status);
    assertThat(problem.get("errors").get(0).get("field").getStringValue()).isEqualTo(field);
  }

  @Test
  void personalColumnsAreWithheldFromThoseWithoutAKey() throws Exception {
    var path = QUERIES + "schools/new-heads?from=1900-01-01&asOf=2030-01-01";
    var history = QUERIES + "schools/history?urn=100001";
    var bare = service.json(history);
    assertThat(bare.get("withheld").size()).isEqualTo(2);
    assertThat(service.get(history).body()).contains("Withheld, as only holders of a key may see");
    bare.get("rows").values().forEach(row -> assertThat(row.get("personName").isNull()).isTrue());
    assertThat(service.get(history, "Accept", "text/csv").body()).doesNotContain("Quillfeather");
    assertThat(service.get(path).body()).doesNotContain("head-");

    var key = service.key("viewer");
    var named = service.get(history, "X-API-Key", key);
    assertThat(named.body()).contains("Adalind Quillfeather", "\"withheld\":[]");
    assertThat(named.headers().firstValue("Cache-Control")).contains("no-store");
    var file = service.get(history, "X-API-Key", key, "Accept", "text/csv");
    assertThat(file.body()).contains("Adalind Quillfeather");
    assertThat(file.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(service.get(history).headers().firstValue("ETag"))
        .isNotEqualTo(named.headers().firstValue("ETag"));
  }

  @Test
  void anAnswerIsAFileForThoseWhoAcceptOne() throws Exception {
    var path = QUERIES + "schools/opened-and-closed?from=1980-01-01&asOf=2015-04-01";
    var csv = service.get(path, "Accept", "text/csv");
    assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv;charset=utf-8");
    assertThat(csv.headers().firstValue("Bridgehead-Cut-Short")).hasValue("false");
    var lines = csv.body().lines().toList();
    assertThat(csv.headers().firstValue("Bridgehead-Rows")).hasValue("" + (lines.size() - 1));
    assertThat(lines.getFirst()).isEqualTo("on,event,urn,name,phase,successors");
    assertThat(lines).contains("2015-03-31,closed,100004,Oak Infant School,Primary,100002");
    var xlsx = service.get("/queries/schools/opened-and-closed/rows.xlsx?from=1980-01-01");
    assertThat(xlsx.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"schools-opened-and-closed.xlsx\"");
    assertThat(xlsx.body()).startsWith("PK");
  }

  @Test
  void anAnswerThatIsKnownIsNotSentAgainUnlessItCanChangeAtAnyTime() throws Exception {
    var path = QUERIES + "networks/members?networkId=N1";
    var tag = service.get(path).headers().firstValue("ETag").orElseThrow();
    assertThat(service.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(service.get(path + "&asOf=2020-06-01", "If-None-Match", tag).statusCode())
        .isEqualTo(200);
    assertThat(service.get(QUERIES + "invitations/by-state").headers().firstValue("ETag"))
        .isEmpty();
  }

  private static NamedQuery query(String text, int limit, Duration timeout) {
    return new NamedQuery(
        "area",
        "slug",
        "title",
        "description",
        List.of(),
        List.of(new Column("n", ValueType.INTEGER, false, "a number")),
        QueryScope.COUNTRY,
        limit,
        timeout,
        text);
  }

  private CatalogueReader reader() {
    return service.beans().getBean(CatalogueReader.class);
  }

  @Test
  void rowsAreCutShortAtTheLimitAndOnlyThere() {
    var text = "UNWIND range(1, 5) AS n RETURN n";
    var second = Duration.ofSeconds(9);
    assertThat(reader().read(query(text, 4, second), Map.of()).cutShort()).isTrue();
    assertThat(reader().read(query(text, 4, second), Map.of()).rows())
        .containsExactly(List.of(1L), List.of(2L), List.of(3L), List.of(4L));
    assertThat(reader().read(query(text, 5, second), Map.of()).cutShort()).isFalse();
  }

  @Test
  void nothingIsWrittenEvenWhereAQueryWouldWrite() {
    var second = Duration.ofSeconds(9);
    var writing = query("CREATE (n:Scratch) RETURN 1 AS n", 1, second);
    assertThatException()
        .isThrownBy(() -> reader().read(writing, Map.of()))
        .withMessageContaining("read access mode");
    var count = query("MATCH (s:Scratch) RETURN count(s) AS n", 1, second);
    assertThat(reader().read(count, Map.of()).rows()).containsExactly(List.of(0L));
    assertThatException()
        .isThrownBy(
            () -> reader().read(query("MATCH (n:School) RETURN n LIMIT 1", 1, second), Map.of()));
  }

  @Test
  void aQueryThatTakesTooLongIsGivenUp() {
    var text = "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(*) AS n";
    assertThatExceptionOfType(QueryTimedOutException.class)
        .isThrownBy(() -> reader().read(query(text, 1, Duration.ofMillis(50)), Map.of()));
  }

  private Document page(String path) throws Exception {
    var answer = service.get(path, "Accept", "text/html");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  @Test
  void aQueryIsAFormAndItsAnswerATable() throws Exception {
    var list = page("/queries?region=North");
    assertThat(list.select("main a[href^='/queries/']")).hasSize(Catalogue.load().list().size());
    var blank = page("/queries/networks/members?region=North");
    assertThat(blank.select("form.filter input[name=networkId]").hasAttr("required")).isTrue();
    assertThat(blank.select("form.filter input[name=region]").attr("value")).isEqualTo("North");
    assertThat(blank.select("table")).isEmpty();
    var filled = page("/queries/isolation/offered-not-joined?authority=801&region=North");
    assertThat(filled.select("h1").text())
        .isEqualTo("Schools in an area that a network serves that did not join it");
    assertThat(filled.select("option[selected]").val()).isEqualTo("801");
    assertThat(filled.select("tbody a[href^='/schools/100002']").text()).isEqualTo("100002");
    assertThat(filled.select("a[download]").eachAttr("href"))
        .containsExactly(
            "/queries/isolation/offered-not-joined/rows.csv?authority=801&region=North",
            "/queries/isolation/offered-not-joined/rows.xlsx?authority=801&region=North");
    assertThat(page("/queries/schools/history?urn=100001").select("tbody td").eachText())
        .contains("withheld");
  }
}
