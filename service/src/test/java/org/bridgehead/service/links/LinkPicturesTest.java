/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridgehead.service.question.AskedService.column;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.bridgehead.service.question.AskedService;
import org.bridgehead.service.question.SharedService;
import org.bridgehead.service.question.SmallCountry;
import org.bridgehead.service.snapshot.Evidence;
import org.bridgehead.service.snapshot.Snapshot;
import org.bridgehead.service.topology.Days;
import org.bridgehead.service.topology.MemberRole;
import org.bridgehead.service.topology.NetworkClass;
import org.bridgehead.service.topology.Node;
import org.bridgehead.service.topology.NodeKind;
import org.bridgehead.service.topology.Tie;
import org.bridgehead.service.topology.TieKind;
import org.bridgehead.service.topology.Topology;
import org.jspecify.annotations.Nullable;
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
class LinkPicturesTest {

  private static final String ODD = "St Mary's & <b>Co</b>";

  private final AskedService service;

  LinkPicturesTest(AskedService service) {
    this.service = service;
  }

  private static Snapshot mapped() {
    var bare = SmallCountry.revision(2);
    return new Snapshot(
        bare.revision(),
        bare.demonstration(),
        bare.newestDate(),
        bare.topology(),
        bare.evidence(),
        bare.sources(),
        Map.of(
            "801", "-2,52 -1,52 -1,53 -2,52",
            "802", "-1,52 0,52 0,53 -1,52",
            "803", "-2,53 -1,53 -1,54 -2,53",
            "804", "-1,53 0,53 0,54 -1,53"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"?", "?kind=post", "?authority=803", "?kind=trust", "?authority=804"})
  void theMapHasALineForEachPairAndADashedOneForEachMissingBorder(String query) throws Exception {
    service.serve(mapped());
    var said = new ArrayList<>(said("/links" + query));
    var gaps = service.ask("/links/gaps" + query + "");
    for (int row = 0; row < column(gaps, "borders").size(); row++) {
      if (column(gaps, "borders").get(row).equals("true")) {
        said.add(
            "%s and %s share a border: %s"
                .formatted(
                    column(gaps, "a/name").get(row),
                    column(gaps, "b/name").get(row),
                    column(gaps, "state").get(row)));
      }
    }
    var drawn = svg("map", query);
    assertThat(cells(drawn)).containsExactlyInAnyOrderElementsOf(said);
    long dashed =
        IntStream.range(0, drawn.getElementsByTagName("line").getLength())
            .mapToObj(at -> (Element) drawn.getElementsByTagName("line").item(at))
            .filter(line -> line.hasAttribute("stroke-dasharray"))
            .count();
    assertThat(dashed)
        .as("and one in the legend")
        .isEqualTo(1 + said.stream().filter(each -> each.contains("border")).count());
    var page = service.page("/links" + query);
    assertThat(page.select("[aria-labelledby=links-map] svg").size()).isOne();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?kind=post",
        "?authority=803",
        "?region=North&kind=learning-network",
        "?kind=trust",
        "?authority=804"
      })
  void eachCellOfTheHeatMapSaysWhatTheTableSays(String query) throws Exception {
    assertThat(cells(svg("matrix", query)))
        .containsExactlyInAnyOrderElementsOf(said("/links" + query));
  }

  /** The rows of the answer, as pictures write them. */
  private List<String> said(String query) throws Exception {
    var answer = service.ask(query);
    var a = column(answer, "a/name");
    var b = column(answer, "b/name");
    var links = column(answer, "links");
    return IntStream.range(0, a.size())
        .mapToObj(
            row ->
                "%s and %s: %s %s"
                    .formatted(
                        a.get(row),
                        b.get(row),
                        links.get(row),
                        links.get(row).equals("1") ? "link" : "links"))
        .toList();
  }

  @Test
  void aCellOnThePageLeadsToItsEvidenceForTheSameDayAndKind() throws Exception {
    var page = service.page("/links?kind=post&asOf=2024-01-30");
    assertThat(page.select("[aria-labelledby=links-matrix] svg a").eachAttr("href"))
        .containsExactly("/links/802/803?kind=post&asOf=2024-01-30");
    assertThat(page.select("[aria-labelledby=links-matrix] svg a").eachAttr("aria-label"))
        .containsExactly("Birch and Cedar: 1 link");
    assertThat(page.select("a[download]").eachAttr("href"))
        .contains(
            "/links/matrix.svg?kind=post&asOf=2024-01-30",
            "/links/matrix.png?kind=post&asOf=2024-01-30");
    assertThat(page.select("[style], style, script")).isEmpty();
    assertThat(service.page("/links?kind=trust").select("#links-matrix")).isEmpty();
  }

  @Test
  void thePictureIsAFileOfItsKind() throws Exception {
    for (var kind : List.of("svg+xml", "png")) {
      var ending = kind.substring(0, 3);
      var answer = service.visit("/links/matrix." + ending);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/" + kind);
      assertThat(answer.headers().firstValue("Content-Disposition"))
          .hasValue("attachment; filename=\"matrix." + ending + "\"");
      var tag = answer.headers().firstValue("ETag").orElseThrow();
      assertThat(service.visit("/links/matrix." + ending, "If-None-Match", tag).statusCode())
          .isEqualTo(304);
    }
    assertThat(service.visit("/links/matrix.svg?authority=999").statusCode()).isEqualTo(400);
  }

  @Test
  void theMostLinkedAreShownAndThePictureSaysHowManyAreNot() throws Exception {
    service.serve(star(30));
    var drawn = svg("matrix", "");
    assertThat(cells(drawn)).hasSize(19).allMatch(cell -> cell.contains(ODD));
    assertThat(drawn.getElementsByTagName("desc").item(0).getTextContent())
        .startsWith("The 20 most linked authorities, by region and name; 11 with fewer links")
        .contains("19 of the 190 pairs");
  }

  /** One authority that shares a network with each of some others. */
  private static Snapshot star(int others) {
    var builder = Topology.builder();
    int middle = authority(builder, "900", ODD);
    for (int other = 0; other < others; other++) {
      int school = authority(builder, Integer.toString(901 + other), "Other " + other);
      int network =
          builder.addNode(
              Node.network(
                  "N" + other, "N", Days.NO_START, Days.NO_END, NetworkClass.LEARNING, "hub"));
      for (int member : new int[] {middle, school}) {
        builder.addTie(tie(member, network, TieKind.MEMBER_OF, MemberRole.PARTNER));
      }
    }
    return new Snapshot(
        7,
        true,
        LocalDate.of(2024, 1, 31),
        builder.build(),
        List.of(new Evidence(List.of(), LocalDate.of(2024, 1, 31), false, List.of())),
        List.of());
  }

  /** An authority with a school; the school. */
  private static int authority(Topology.Builder builder, String code, String name) {
    int authority =
        builder.addNode(Node.of(NodeKind.AUTHORITY, code, name, Days.NO_START, Days.NO_END));
    int school =
        builder.addNode(
            Node.school(
                "100" + code,
                "School",
                Days.NO_START,
                Days.NO_END,
                "School",
                "Primary",
                null,
                true));
    builder.addTie(tie(school, authority, TieKind.IN, null));
    return school;
  }

  private static Tie tie(int from, int to, TieKind kind, @Nullable String role) {
    return Tie.of(from, to, kind, role, Days.NO_START, Days.NO_END, 0);
  }

  private static List<String> cells(Document svg) {
    var cells = new ArrayList<String>();
    var titles = svg.getElementsByTagName("title");
    for (int at = 1; at < titles.getLength(); at++) {
      cells.add(titles.item(at).getTextContent());
    }
    return cells;
  }

  private Document svg(String picture, String query) throws Exception {
    var answer = service.visit("/links/" + picture + ".svg" + query);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return DocumentBuilderFactory.newDefaultNSInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(answer.body())));
  }
}
