/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bridgehead.importer.ImportRefused;
import org.bridgehead.importer.outline.Outline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Outlines of authorities come as GeoJSON, told by content; a bad feature is a result. */
class BoundariesTest {

  private static final String SQUARE = "[[0,50],[1,50],[1,51],[0,51],[0,50]]";
  private static final String GOOD = feature("001", polygon(SQUARE));

  @TempDir Path folder;

  private final Reader reader = new Reader();

  private static String polygon(String... rings) {
    return "{'type':'Polygon','coordinates':[" + String.join(",", rings) + "]}";
  }

  private static String feature(String code, String geometry) {
    return "{'type':'Feature','properties':{'name':'A','dfe_code':'%s','x':{'y':[1]}},'geometry':%s}"
        .formatted(code, geometry);
  }

  private static String collection(String... features) {
    return "{'type':'FeatureCollection','features':[" + String.join(",", features) + "]}";
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("map.txt"), text.replace('\'', '"'));
  }

  private String outline(int at) {
    var facts = List.copyOf(reader.statements.nodes().values()).get(at);
    return Objects.requireNonNull(facts.described().get("outline")).value().toString();
  }

  @Test
  void outlinesAreKeptRoundedWithAllTheirRings() throws IOException {
    var summary =
        reader.read(
            file(
                "\uFEFF "
                    + collection(
                        GOOD,
                        feature(
                            "002",
                            "{'coordinates':[[[[1.00004,50.12345,7],[1.00003,50.12344],[2,50],[2,51],[1.00004,50.12345]],[[3,50],[3.00001,50],[3,50.00001],[3,50]]],["
                                + SQUARE
                                + "]],'type':'MultiPolygon'}"))));
    assertThat(reader.problems()).isEmpty();
    assertThat(reader.nodes()).containsExactly("Authority 001", "Authority 002");
    assertThat(summary.getFirst().source()).isEqualTo("boundaries@2026-01-15");
    assertThat(summary.getFirst().taken()).isEqualTo(2);
    assertThat(outline(0)).isEqualTo("0,50 1,50 1,51 0,51 0,50;");
    assertThat(outline(1))
        .isEqualTo("1,50.1235 1,50.1234 2,50 2,51 1,50.1235;0,50 1,50 1,51 0,51 0,50;");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {'type':'Point','coordinates':[0,50]} | geometry is “Point”; expected a Polygon
          null | geometry is blank; expected a Polygon
          {'type':'Polygon','coordinates':[]} | geometry is blank; expected a Polygon
          {'type':'Polygon','coordinates':[[[530000,180000],[530001,180000],[530001,180001],[530000,180000]]]} | geometry is “530000,180000”; expected longitude and latitude
          {'type':'Polygon','coordinates':[[[0],[1,50],[1,51],[0]]]} | geometry is “0.0”; expected longitude
          {'type':'Polygon','coordinates':[[[0,50],[1,50],[1,51],[0,51]]]} | geometry is “0,50 to 0,51”; expected rings
          {'type':'Polygon','coordinates':[[[0,50],[1,50],[0,50]]]} | geometry is “0,50 to 0,50”; expected rings
          {'type':'Polygon','coordinates':[[['a',50],[1,50],[0,50]]]} | geometry is “not a number: a”; expected a Polygon
          {'type':'Polygon','coordinates':[[[1e300,50],[1,50],[1,51],[1e300,50]]]} | expected longitude and latitude
          """)
  void aBadFeatureIsNamedByItsNumberAndTheOthersAreTaken(String geometry, String problem)
      throws IOException {
    reader.read(file(collection(GOOD, feature("002", geometry), feature("003", polygon(SQUARE)))));
    assertThat(reader.problems()).singleElement().asString().startsWith("map.txt:2 ");
    assertThat(reader.problems().getFirst()).contains(problem);
    assertThat(reader.issues.all().getFirst().mend()).isNotBlank();
    assertThat(reader.nodes()).containsExactly("Authority 001", "Authority 003");
  }

  @Test
  void aFeatureNeedsACodeAndEachCodeStandsOnce() throws IOException {
    var other = polygon("[[0,50],[1,50],[1,52],[0,50]]");
    reader.read(file(collection(feature("", polygon(SQUARE)), GOOD, feature("001", other), GOOD)));
    assertThat(reader.problems())
        .containsExactly(
            "map.txt:1 dfe_code is blank; expected an authority's three-digit code",
            "map.txt:3 dfe_code 001 stands in line 2 already, with other values",
            "map.txt:4 The same row stands in line 2.");
  }

  @Test
  void anOutlineOfTooManyPositionsIsNotTaken() throws IOException {
    var positions =
        IntStream.rangeClosed(0, Outline.MOST_POSITIONS)
            .mapToObj(i -> "[0." + (1_000 + i % 2) + ",50]")
            .collect(Collectors.joining(",", "[", "]"));
    reader.read(file(collection(feature("002", polygon(positions)), GOOD)));
    assertThat(reader.problems())
        .containsExactly(
            "map.txt:1 geometry is “more than 20000 positions”; expected a Polygon or a MultiPolygon"
                + " of at most 20000 positions");
    assertThat(reader.nodes()).containsExactly("Authority 001");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'type':'Topology','objects':{}}",
        "{'type':'FeatureCollection'}",
        "{'features':[]}",
        "[1,2]",
        "{'type':'FeatureCollection','features':[1]}",
        "{'type':'FeatureCollection','features':[]} more",
        "{'type':'FeatureCollection','features':[{'type':'Feature','geometry':{'coordinates':[[[0,50",
        "{"
      })
  void whatIsNotACollectionOfFeaturesIsRefusedWhole(String text) throws IOException {
    var sent = file(text);
    assertThatThrownBy(() -> reader.read(sent))
        .isInstanceOf(ImportRefused.class)
        .message()
        .containsAnyOf("not a GeoJSON FeatureCollection", "broken off or damaged");
    assertThat(reader.nodes()).isEmpty();
  }

  @Test
  void whatIsTooDeepIsRefused() throws IOException {
    var sent = file(collection(feature("001", "[".repeat(100_000))));
    assertThatThrownBy(() -> reader.read(sent))
        .isInstanceOf(ImportRefused.class)
        .hasMessageContaining("deeper");
  }

  @Test
  void theRealFileIsTakenWhole() throws IOException {
    var real =
        Path.of(System.getProperty("bridgehead.shared", "../../shared"))
            .resolve("data/authorities/boundaries.geojson");
    assumeThat(real).as("the real file is not there, so this is skipped").exists();
    var summary = reader.read(real).getFirst();
    assertThat(reader.problems()).isEmpty();
    assertThat(summary.taken()).isEqualTo(153);
    var hartlepool = Outline.onGrid(outline(0));
    assertThat(hartlepool).isNotEmpty();
  }
}
