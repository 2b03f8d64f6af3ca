/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.bridgehead.service.question.AskedService;
import org.bridgehead.service.question.SharedService;
import org.bridgehead.service.question.SmallCountry;
import org.bridgehead.service.snapshot.Snapshot;
import org.bridgehead.service.topology.Days;
import org.bridgehead.service.topology.Node;
import org.bridgehead.service.topology.Topology;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The small country in every format, read back by parsers that are not ours. */
@ExtendWith(SharedService.class)
@ResourceLock(SharedService.LOCK)
class ExportTest {

  /** Seven schools, four authorities, three networks, an agency and three posts. */
  private static final int NODES = 18;

  /** Seven of being in an authority, six memberships, five posts, three borders, a likeness. */
  private static final int TIES = 22;

  private static final String STRANGE = "=1+1 & <b>O'Hare</b> \"\u05d0\" \u0001";

  private final AskedService service;

  ExportTest(AskedService service) {
    this.service = service;
  }

  private HttpResponse<byte[]> get(String path) throws Exception {
    int port = service.bean(EmbeddedServer.class).getPort();
    var address = URI.create("http://127.0.0.1:" + port + "/api/v1/export." + path);
    try (var client = HttpClient.newHttpClient()) {
      var answer =
          client.send(
              HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      return answer;
    }
  }

  private static void holds(HttpResponse<?> answer, int nodes, int ties) {
    assertThat(answer.headers().firstValue("Bridgehead-Nodes")).hasValue("" + nodes);
    assertThat(answer.headers().firstValue("Bridgehead-Ties")).hasValue("" + ties);
  }

  private Document xml(String path) throws Exception {
    var answer = get(path);
    var document =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(answer.body()));
    int nodes = document.getElementsByTagName("node").getLength();
    holds(answer, nodes, document.getElementsByTagName("edge").getLength());
    return document;
  }

  private static List<Element> elements(Document document, String name) {
    var found = document.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(at -> (Element) found.item(at)).toList();
  }

  @Test
  void graphMlHoldsEveryNodeAndTieWithItsDates() throws Exception {
    var document = xml("graphml");
    assertThat(elements(document, "node")).hasSize(NODES);
    assertThat(elements(document, "edge")).hasSize(TIES);
    var keys = elements(document, "key").stream().map(key -> key.getAttribute("id")).toList();
    assertThat(elements(document, "data"))
        .allSatisfy(data -> assertThat(keys).contains(data.getAttribute("key")));
    var ids = elements(document, "node").stream().map(node -> node.getAttribute("id")).toList();
    assertThat(elements(document, "edge"))
        .allSatisfy(edge -> assertThat(ids).contains(edge.getAttribute("source")))
        .allSatisfy(edge -> assertThat(ids).contains(edge.getAttribute("target")));
    var fir =
        elements(document, "edge").stream()
            .filter(edge -> edge.getAttribute("source").equals("school:100005"))
            .filter(edge -> edge.getAttribute("target").equals("network:T-1"))
            .toList();
    assertThat(fir).hasSize(1);
    assertThat(fir.getFirst().getTextContent())
        .isEqualTo(
            "MEMBER_OFpartner2018-01-01trueregister@2024-01-31; workbook@2024-01-012024-01-31true");
  }

  @Test
  void gexfSaysHowManyThereAre() throws Exception {
    var document = xml("gexf?authority=803");
    assertThat(elements(document, "nodes").getFirst().getAttribute("count")).isEqualTo("7");
    assertThat(elements(document, "edges").getFirst().getAttribute("count")).isEqualTo("7");
    var labels = new TreeSet<String>();
    elements(document, "node").forEach(node -> labels.add(node.getAttribute("label")));
    assertThat(labels)
        .containsExactly(
            "Cedar",
            "Cedar Trust",
            "Elm",
            "Fir",
            "Gorse",
            "the governor of Cherry and head of Elm",
            "the head of Gorse");
  }

  private static List<NamedCsvRecord> table(byte[] zipped, String name) throws IOException {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          var text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
          return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
        }
      }
    }
    throw new AssertionError("no " + name + " in the zip");
  }

  @Test
  void theZipHoldsTwoTables() throws Exception {
    var answer = get("csv.zip?authority=801");
    var nodes = table(answer.body(), "nodes.csv");
    var ties = table(answer.body(), "ties.csv");
    holds(answer, nodes.size(), ties.size());
    assertThat(nodes.stream().map(row -> row.getField("id")))
        .containsExactlyInAnyOrder(
            "school:100001", "school:100002", "authority:801", "network:N-1");
    assertThat(ties.stream().map(row -> row.getField("source") + " " + row.getField("type")))
        .containsExactlyInAnyOrder(
            "school:100001 IN",
            "school:100002 IN",
            "school:100001 MEMBER_OF",
            "school:100002 MEMBER_OF");
  }

  @Test
  void theWorkbookHoldsTwoSheets() throws Exception {
    var answer = get("xlsx");
    holds(answer, NODES, TIES);
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(answer.body()))) {
      var sheets = workbook.getSheets().toList();
      assertThat(sheets).extracting(sheet -> sheet.getName()).containsExactly("nodes", "ties");
      assertThat(sheets.get(0).read()).hasSize(NODES + 1);
      assertThat(sheets.get(1).read()).hasSize(TIES + 1);
    }
  }

  private static List<String> nodeLink(byte[] json, String array, String field) throws IOException {
    var found = new ArrayList<String>();
    try (var parser = new JsonFactory().createParser(json)) {
      var within = "";
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
          within = parser.currentName();
        } else if (parser.currentToken() == JsonToken.VALUE_STRING
            && within.equals(array)
            && field.equals(parser.currentName())) {
          found.add(parser.getText());
        }
      }
    }
    return found;
  }

  @Test
  void nodeLinkJsonIsJson() throws Exception {
    var answer = get("json?independent=true&asOf=2020-01-01");
    var nodes = nodeLink(answer.body(), "nodes", "id");
    var ties = nodeLink(answer.body(), "links", "source");
    // The independent school and the old one, each in its authority, beside all else.
    holds(answer, NODES + 2, TIES + 2);
    assertThat(nodes).hasSize(NODES + 2).contains("post:P-1", "school:100008");
    assertThat(ties).hasSize(TIES + 2);
  }

  @Test
  void namesAreTextWhateverTheyHold() throws Exception {
    var builder = Topology.builder();
    builder.addNode(Node.school("1", STRANGE, Days.NO_START, Days.NO_END, null, null, null, true));
    service.serve(
        new Snapshot(1, false, LocalDate.of(2024, 1, 31), builder.build(), List.of(), List.of()));

    var label = elements(xml("graphml?urn=1"), "data").getFirst().getTextContent();
    assertThat(label).isEqualTo(STRANGE.replace('\u0001', '\ufffd'));
    assertThat(elements(xml("gexf?urn=1"), "node").getFirst().getAttribute("label"))
        .isEqualTo(label);
    assertThat(nodeLink(get("json?urn=1").body(), "nodes", "label")).containsExactly(STRANGE);
    var row = table(get("csv.zip?urn=1").body(), "nodes.csv").getFirst();
    assertThat(row.getField("label")).isEqualTo("'" + STRANGE);
  }

  @Test
  void anEmptyScopeIsAnEmptyGraphAndABadOneAProblem() throws Exception {
    service.serve(SmallCountry.EMPTY);
    holds(get("json"), 0, 0);
    assertThat(elements(xml("graphml"), "node")).isEmpty();
    service.isProblem("/export.gexf?authority=999", 400, "unknown-scope", "authority");
    service.isProblem("/export.json?asOf=2024-02-30", 400, "impossible-date", "asOf");
  }

  @Test
  void whoHasTheFileIsNotSentItAgain() throws Exception {
    var tag = get("json").headers().firstValue("ETag").orElseThrow();
    assertThat(service.get("/export.json", "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(service.get("/export.gexf", "If-None-Match", tag).statusCode()).isEqualTo(200);
  }
}
