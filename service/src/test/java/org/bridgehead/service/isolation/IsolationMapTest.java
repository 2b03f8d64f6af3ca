/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.bridgehead.service.question.AskedService.column;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.bridgehead.importer.outline.NationalGrid;
import org.bridgehead.importer.outline.Outline;
import org.bridgehead.service.question.AskedService;
import org.bridgehead.service.question.SharedService;
import org.bridgehead.service.question.SmallCountry;
import org.bridgehead.service.snapshot.Evidence;
import org.bridgehead.service.snapshot.Snapshot;
import org.bridgehead.service.topology.Days;
import org.bridgehead.service.topology.Node;
import org.bridgehead.service.topology.NodeKind;
import org.bridgehead.service.topology.Tie;
import org.bridgehead.service.topology.TieKind;
import org.bridgehead.service.topology.Topology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

@ExtendWith(SharedService.class)
@ResourceLock(SharedService.LOCK)
class IsolationMapTest {

  private static final int SIDE = 30_000;

  private static final Map<String, String> OUTLINES =
      Map.of(
          "801", square(400_000, 300_000),
          "802", square(430_000, 300_000),
          "803", square(400_000, 330_000));

  private final AskedService service;

  IsolationMapTest(AskedService service) {
    this.service = service;
  }

  /** A square by its south-west corner. */
  private static String square(int west, int south) {
    return IntStream.of(0, 1, 2, 3, 0)
        .mapToObj(
            corner ->
                NationalGrid.position(
                    new NationalGrid.Place(
                        west + (corner == 1 || corner == 2 ? SIDE : 0),
                        south + (corner >= 2 ? SIDE : 0))))
        .map(each -> Outline.position(each.longitude(), each.latitude()))
        .collect(Collectors.joining(" "));
  }

  private static Snapshot with(Snapshot of, Map<String, String> outlines) {
    return new Snapshot(
        of.revision(),
        of.demonstration(),
        of.newestDate(),
        of.topology(),
        of.evidence(),
        of.sources(),
        outlines);
  }

  @ParameterizedTest
  @ValueSource(strings = {"?", "?rung=all", "?rung=no-link", "?region=North", "?independent=true"})
  void eachAuthorityHasTheFiguresOfTheList(String query) throws Exception {
    service.serve(with(SmallCountry.revision(2), OUTLINES));
    var listed = byAuthority("/isolation" + query);
    var all = byAuthority("/isolation" + query.replaceAll("rung=[-a-z]+", "") + "&rung=all");
    var said =
        all.entrySet().stream()
            .map(
                each -> {
                  int some = listed.getOrDefault(each.getKey(), 0);
                  return "%s: %d of %d %s"
                      .formatted(
                          each.getKey(),
                          some,
                          each.getValue(),
                          each.getValue() == 1 ? "school" : "schools");
                })
            .toList();
    var drawn = svg(query);
    var texts = drawn.getElementsByTagName("text");
    assertThat(
            IntStream.range(0, texts.getLength()).mapToObj(at -> texts.item(at).getTextContent()))
        .as("names where they fit, beside the key")
        .containsAll(all.keySet());
    var titles = drawn.getElementsByTagName("title");
    assertThat(
            IntStream.range(1, titles.getLength())
                .mapToObj(at -> titles.item(at).getTextContent().replaceAll(" \\(.*%\\)", "")))
        .containsExactlyInAnyOrderElementsOf(said);
  }

  private Map<String, Integer> byAuthority(String query) throws Exception {
    var counts = new TreeMap<String, Integer>();
    column(service.ask(query), "authority/name")
        .forEach(name -> counts.merge(name, 1, Integer::sum));
    return counts;
  }

  @Test
  void aSchoolLiesWhereItsOutlineSaysAndIsMarkedByItsRung() throws Exception {
    var builder = Topology.builder();
    int authority =
        builder.addNode(Node.of(NodeKind.AUTHORITY, "801", "A & <b>", Days.NO_START, Days.NO_END));
    school(builder, "100001", authority, 415_000, 315_000);
    school(builder, "100002", authority, Double.NaN, 0);
    school(builder, "100003", authority, 500_000, 0);
    service.serve(snapshot(builder.build(), OUTLINES));
    var drawn = svg("?");
    assertThat(drawn.getElementsByTagName("desc").item(0).getTextContent())
        .isEqualTo(
            "1 school on the map: no link on record 1. 2 others have no place inside the outline on"
                + " record, and no mark.");
    var mark = (Element) drawn.getElementsByTagName("g").item(0);
    assertThat(mark.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("School: no link on record");
    var box = (Element) mark.getElementsByTagName("rect").item(0);
    double width = Double.parseDouble(drawn.getDocumentElement().getAttribute("width"));
    double x = Double.parseDouble(box.getAttribute("x"));
    double half = Double.parseDouble(box.getAttribute("width")) / 2;
    assertThat(x + half).as("in the middle").isCloseTo(width / 2, within(2.0));
    assertThat(service.page("/isolation").select("h2").eachText())
        .contains("The schools of A & <b> as a map");
  }

  @Test
  void aMapOfManyAuthoritiesStaysSmall() throws Exception {
    var builder = Topology.builder();
    var outlines = new TreeMap<String, String>();
    for (int number = 0; number < 1_200; number++) {
      var code = Integer.toString(number + 46_656 - 1_296, 36);
      outlines.put(code, circle(number % 40 * SIDE, number / 40 * SIDE));
      int authority =
          builder.addNode(
              Node.of(NodeKind.AUTHORITY, code, "Authority " + code, Days.NO_START, Days.NO_END));
      school(builder, Integer.toString(100_000 + number), authority, Double.NaN, Double.NaN);
    }
    service.serve(snapshot(builder.build(), outlines));
    var file = service.visit("/isolation/map.svg").body();
    assertThat(file.split("<path", -1)).hasSize(1_201);
    assertThat(file.length()).isLessThan(400_000);
    assertThat(file.split("<text", -1)).as("no name has room, the key alone").hasSize(1 + 5);
  }

  /** An outline of two hundred positions. */
  private static String circle(int west, int south) {
    return IntStream.rangeClosed(0, 200)
        .mapToDouble(at -> at % 200 * Math.PI / 100)
        .mapToObj(
            turn ->
                NationalGrid.position(
                    new NationalGrid.Place(
                        west + SIDE / 2.0 * (1 + Math.cos(turn)),
                        south + SIDE / 2.0 * (1 + Math.sin(turn)))))
        .map(each -> Outline.position(each.longitude(), each.latitude()))
        .collect(Collectors.joining(" "));
  }

  private static void school(
      Topology.Builder builder, String urn, int authority, double easting, double northing) {
    int school =
        builder.addNode(
            Node.school(urn, "School", Days.NO_START, Days.NO_END, "School", "Primary", null, true)
                .at(easting, northing));
    builder.addTie(Tie.of(school, authority, TieKind.IN, null, Days.NO_START, Days.NO_END, 0));
  }

  private static Snapshot snapshot(Topology topology, Map<String, String> outlines) {
    var day = LocalDate.of(2024, 1, 31);
    var evidence = List.of(new Evidence(List.of(), day, false, List.of()));
    return new Snapshot(3, true, day, topology, evidence, List.of(), outlines);
  }

  @Test
  void withoutOutlinesThePageSaysHowToComeByThem() throws Exception {
    var page = service.page("/isolation");
    assertThat(page.select(".picture")).isEmpty();
    assertThat(page.text()).contains("No boundaries are held of these authorities");
    assertThat(svg("?authority=804").getElementsByTagName("desc").item(0).getTextContent())
        .contains("Import a GeoJSON file");
    var png = service.visit("/isolation/map.png");
    assertThat(png.headers().firstValue("Content-Type")).hasValue("image/png");
  }

  private Document svg(String query) throws Exception {
    var answer = service.visit("/isolation/map.svg" + query);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return DocumentBuilderFactory.newDefaultNSInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(answer.body())));
  }
}
