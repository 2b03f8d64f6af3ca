/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

package org.bridgehead.importer.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.bridgehead.importer.ImportRefused;
import org.bridgehead.importer.report.FileSummary;
import org.bridgehead.importer.sheet.SheetForm;
import org.bridgehead.importer.sheet.SheetForms;
import org.bridgehead.importer.sheet.WorkbookWriter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A workbook says what the same sheets say as CSV, however a spreadsheet program keeps its cells.
 */
class WorkbookReadingTest {

  private static final String HEADER =
      Xlsx.row(1, "network_id", "member_type", "member_id", "role", "joined", "left");

  @TempDir Path folder;

  private final Reader reader = new Reader();

  private Path book() {
    return folder.resolve("book20250101.xlsx");
  }

  private static String cells(int row, String cells) {
    return "<row r=\"" + row + "\">" + cells + "</row>";
  }

  private static String text(String text) {
    return "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">" + text + "</t></is></c>";
  }

  private List<FileSummary> members(String rows) throws IOException {
    return reader.read(new Xlsx().sheet("memberships", "visible", HEADER + rows).write(book()));
  }

  private void refused(Xlsx workbook, String words) {
    assertThatThrownBy(() -> new Reader().read(workbook.write(book())))
        .isInstanceOf(ImportRefused.class)
        .hasMessageContaining(words);
  }

  @Test
  void numbersTextsAndDaysAreReadHoweverTheyAreKept() throws IOException {
    members(
        cells(
                2,
                text(" N-1 ")
                    + text("School")
                    + "<c><v>100000.0</v></c>"
                    + text("lead  ")
                    + "<c s=\"1\"><v>44927</v></c><c s=\"2\"><v>45291.75</v></c>")
            + cells(
                3,
                "<c t=\"s\"><v>1</v></c>"
                    + text("school")
                    + "<c><f>99999+2</f><v>1.00001E5</v></c>"
                    + "<c t=\"str\"><f>LOWER(\"PARTNER\")</f><v>partner</v></c>"
                    + text("01/02/2023")));

    assertThat(reader.problems()).isEmpty();
    assertThat(reader.ties())
        .containsExactly(
            "School 100000 lead Network N-1 [workbook@2025-01-01|2023-01-01|2023-12-31|]",
            "School 100001 partner Network N-1 [workbook@2025-01-01|2023-02-01||]");
  }

  @Test
  void daysCountedFrom1904AreFourYearsLater() throws IOException {
    reader.read(
        new Xlsx()
            .from1904()
            .sheet(
                "memberships",
                "visible",
                HEADER
                    + cells(
                        2,
                        text("N-1")
                            + text("school")
                            + text("100000")
                            + text("lead")
                            + "<c s=\"1\"><v>43465</v></c>"))
            .write(book()));

    assertThat(reader.ties().getFirst()).contains("2023-01-01");
  }

  @Test
  void titlesAboveTheHeaderBlankRowsAndSurplusColumnsDoNotMatter() throws IOException {
    List<FileSummary> read =
        reader.read(
            new Xlsx()
                .sheet(
                    "Our people",
                    "visible",
                    Xlsx.row(1, "Memberships of Ambermere")
                        + Xlsx.row(
                            3, "reason", "role", "colour", "member_id", "member_type", "network_id")
                        + cells(4, "<c s=\"1\"/><c/>")
                        + Xlsx.row(5, "late", "lead", "red", "100000", "school", "N-1"))
                .write(book()));

    assertThat(reader.ties()).hasSize(1);
    assertThat(read.getFirst().rows()).isEqualTo(1);
    assertThat(read.getFirst().notes()).containsExactly("Columns that are not used: colour.");
  }

  @Test
  void whatIsWrongNamesSheetRowAndColumn() throws IOException {
    members(Xlsx.row(2) + Xlsx.row(7, "N-1", "school", "12", "lead", "soon", ""));

    assertThat(reader.problems())
        .containsExactly(
            "book20250101.xlsx, sheet memberships:7 member_id is \u201c12\u201d; expected a URN, five to"
                + " eight digits",
            "book20250101.xlsx, sheet memberships:7 joined is \u201csoon\u201d; expected a day such as"
                + " 2023-01-19 or 19-01-2023");
  }

  @Test
  void hiddenAndOtherSheetsAreNotReadAndItIsSaidSo() throws IOException {
    String row = HEADER + Xlsx.row(2, "N-1", "school", "100000", "lead");
    List<FileSummary> read =
        reader.read(
            new Xlsx()
                .sheet("memberships", "visible", row)
                .sheet("old", "hidden", row.replace("100000", "100001"))
                .sheet("Remarks", "visible", Xlsx.row(1, "Call Ada"))
                .write(book()));

    assertThat(reader.ties()).hasSize(1);
    assertThat(read.stream().flatMap(file -> file.notes().stream()))
        .anyMatch(note -> note.contains("hidden"))
        .anyMatch(note -> note.contains("no table"));
  }

  @Test
  void theEmptyWorkbookSaysNothingAndAnExampleWrittenOverCounts() throws IOException {
    try (OutputStream out = Files.newOutputStream(book())) {
      WorkbookWriter.writeEmpty(out);
    }
    assertThat(reader.read(book())).hasSize(SheetForms.all().size());
    assertThat(reader.nodes()).isEmpty();
    assertThat(reader.ties()).isEmpty();
    assertThat(reader.problems()).isEmpty();
    assertThat(reader.statements.sources()).isEmpty();
  }

  @Test
  void everySheetsExampleIsARowThatWouldBeTaken() throws IOException {
    for (SheetForm form : SheetForms.all()) {
      try (OutputStream out = Files.newOutputStream(book());
          Workbook workbook = new Workbook(out, "test", null)) {
        Worksheet sheet = workbook.newWorksheet("anything");
        for (int i = 0; i < form.columns().size(); i++) {
          sheet.value(0, i, form.columns().get(i).name());
          sheet.value(1, i, form.columns().get(i).example());
        }
      }
      Reader one = new Reader();
      List<FileSummary> read = one.read(book());
      assertThat(one.problems()).as(form.name()).isEmpty();
      assertThat(read.getFirst().kind()).isEqualTo("workbook sheet " + form.name());
      assertThat(read.getFirst().taken()).as(form.name()).isEqualTo(1);
    }
  }

  @Test
  void aRowThatComesBackUnchangedSaysNothingAndAChangedOneCounts() throws IOException {
    Map<String, Object> held =
        Map.of(
            "network_id",
            "N-1",
            "name",
            "A  name\nin two lines",
            "kind",
            "hub",
            "funding_per_year",
            5);
    try (OutputStream out = Files.newOutputStream(book())) {
      WorkbookWriter.write(out, form -> form.name().equals("networks") ? List.of(held) : List.of());
    }
    reader.read(book());
    assertThat(reader.nodes()).isEmpty();

    SheetForm networks = SheetForms.named("networks");
    String mark = networks.mark(name -> held.getOrDefault(name, "").toString());
    Path csv =
        Files.writeString(
            folder.resolve("networks.csv"),
            "network_id,name,kind,funding_per_year,sent_as\nN-1,A name in two lines,hub,5,"
                + mark
                + "\nN-2,A name in two lines,hub,5,"
                + mark
                + "\n");
    reader.read(csv);
    assertThat(reader.nodes()).containsExactly("Network N-2");
  }

  @Test
  void aColumnThatIsNotOursIsANoteOnWhatTheRowDescribes() throws IOException {
    Path csv =
        Files.writeString(
            folder.resolve("networks.csv"),
            "network_id,name,kind,Budget code (new)\nN-1,One,hub,X 7\n");

    assertThat(reader.read(csv).getFirst().notes())
        .containsExactly("Columns kept as notes: Budget code (new).");
    assertThat(reader.statements.nodes().values().iterator().next().described())
        .extractingByKey("note_budget_code_new_")
        .extracting(stated -> stated.value())
        .isEqualTo("X 7");
  }

  @Test
  void outcomesOfFewPupilsAreRefused() throws IOException {
    Path csv =
        Files.writeString(
            folder.resolve("outcomes.csv"),
            "urn,measure,year,value,cohort_size\n100000,reading,2025,72,10\n100001,reading,2025,72,11\n");
    reader.read(csv);

    assertThat(reader.nodes()).containsExactly("Outcome 100001/reading/2025");
    assertThat(reader.problems()).hasSize(1);
  }

  @Test
  void whatNoSpreadsheetProgramMakesIsRefused() throws IOException {
    Xlsx entities = new Xlsx().sheet("memberships", "visible", HEADER);
    entities.parts.put(
        "xl/workbook.xml",
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><workbook>&e;</workbook>");
    refused(entities, "entities");
    refused(
        new Xlsx().sheet("a", "visible", cells(1, "<c r=\"ZZZZZZ1\"><v>1</v></c>")), "column 512");
    refused(new Xlsx().sheet("a", "visible", cells(1, "<c r=\"XFD1\"><v>1</v></c>")), "column 512");
    refused(
        new Xlsx().sheet("a", "visible", cells(1, "<c t=\"s\"><v>2000000000</v></c>")), "damaged");
    refused(
        new Xlsx().sheet("a", "visible", "<row><c t=\"q\"><v>1</v></c></row>"), "cannot be read");
    refused(new Xlsx().sheet("a", "visible", "<row><c>"), "damaged");
    refused(new Xlsx().sheet("a", "visible", Xlsx.row(1, "nothing", "known")), "No visible sheet");
    refused(
        new Xlsx()
            .sheet(
                "a",
                "visible",
                cells(1, "<c><f t=\"array\" ref=\"A1:B2\">1</f><v>1</v></c>".repeat(1001))),
        "array formulas");
    refused(
        new Xlsx().sheet("networks", "visible", Xlsx.row(1, "wrong", "header")),
        "None of the first");
    assertThatThrownBy(() -> new Reader().read(new Xlsx().write(book())))
        .isInstanceOf(ImportRefused.class);
  }

  @Test
  void aBombIsRefused() throws IOException {
    Xlsx bomb = new Xlsx().sheet("memberships", "visible", HEADER);
    bomb.parts.put("xl/theme.xml", "<a>" + " ".repeat(48 << 20) + "</a>");
    refused(bomb, "grows to more than");
  }

  @Test
  void aTruncatedOrChangedWorkbookIsReadOrRefusedAndNothingElse() throws IOException {
    byte[] whole =
        Files.readAllBytes(
            new Xlsx()
                .sheet(
                    "memberships",
                    "visible",
                    HEADER + Xlsx.row(2, "N-1", "school", "100000", "lead"))
                .write(book()));
    long seed = 5;
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      byte[] changed =
          round % 2 == 0
              ? Arrays.copyOf(whole, 10 + random.nextInt(whole.length - 10))
              : whole.clone();
      changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(book(), changed);
      try {
        new Reader().read(book());
      } catch (ImportRefused expected) {
        assertThat(expected.getMessage()).isNotBlank();
      } catch (IOException | RuntimeException e) {
        throw new AssertionError("seed %d, round %d".formatted(seed, round), e);
      }
    }
  }
}
