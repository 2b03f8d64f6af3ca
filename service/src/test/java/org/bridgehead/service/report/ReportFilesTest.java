/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.bridgehead.service.lookup.LookupService;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.question.Meaning;
import org.bridgehead.service.question.Recorded;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Files of reports, read back by parsers that are not ours. */
@ExtendWith(LookupService.class)
@ResourceLock(LookupService.LOCK)
class ReportFilesTest {

  private static final String MARKUP = "<b>St Ann's</b> & \"Sons\"";
  private static final String ARABIC = "مدرسة النور";
  private static final String HEBREW = "בית ספר";
  private static final String LONG = "Long".repeat(50);

  private static final FrozenTable TABLE =
      new FrozenTable(
          "schools",
          "The schools",
          List.of("name", "pairs_through_here", "share", "holds_something_together"),
          List.of(
              row(MARKUP, 12345, 0.012346, true),
              row(ARABIC, 0, 1, false),
              row(HEBREW, null, null, null),
              row(LONG, 7, 0.5, true),
              row("=1+1", 1, 2.0, true)),
          9);

  private final LookupService.Running service;

  ReportFilesTest(LookupService.Running service) {
    this.service = service;
  }

  private static List<@org.jspecify.annotations.Nullable Object> row(
      @org.jspecify.annotations.Nullable Object... cells) {
    return Arrays.asList(cells);
  }

  private static ReportPage page() {
    var answer =
        new FrozenAnswer(
            "Schools",
            "Which schools?",
            "Schools are counted.",
            LocalDate.of(2024, 1, 31),
            3,
            true,
            "All schools.",
            List.of("Everything here is invented."),
            new Recorded("Of 5 schools, 1 has a post on record.", 5, 0, 0, 1, 0, 0, List.of()),
            List.of(new Meaning("Share", "How much of all.")),
            List.of("Five of nine."),
            List.of(TABLE));
    var report =
        new Report(
            "0123abcd",
            "Why " + MARKUP,
            LocalDate.of(2024, 2, 1),
            "Office",
            "editor",
            "1.0",
            "/isolation?asOf=2024-01-31",
            List.of(new Report.Filter("authority", "908")),
            new Decision("To ask " + ARABIC, "One\nTwo", ""),
            answer);
    return new ReportPage(
        report, new Here("/reports/0123abcd", Map.of(), null), "http://here/reports/0123abcd", 4);
  }

  /** What people read in each cell. */
  private static List<List<String>> shown() {
    var rows = new ArrayList<List<String>>();
    rows.add(List.of("Name", "Pairs through here", "Share", "Holds something together"));
    rows.add(List.of(MARKUP, "12,345", "0.01235", "yes"));
    rows.add(List.of(ARABIC, "0", "1", "no"));
    rows.add(List.of(HEBREW, "", "", ""));
    rows.add(List.of(LONG, "7", "0.5", "yes"));
    rows.add(List.of("=1+1", "1", "2", "yes"));
    return rows;
  }

  @Test
  void aDocumentHasTheRowsOfTheTableAndHeadings() throws Exception {
    var out = new ByteArrayOutputStream();
    ReportDocument.write(page(), out);
    try (var document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
      XWPFTable table = document.getTables().getFirst();
      assertThat(
              table.getRows().stream()
                  .map(row -> row.getTableCells().stream().map(cell -> cell.getText()).toList())
                  .toList())
          .isEqualTo(shown());
      assertThat(table.getRow(0)).matches(XWPFTableRow::isRepeatHeader);
      assertThat(document.getParagraphs())
          .filteredOn(each -> Objects.equals(each.getStyle(), DocumentStyles.HEADING))
          .extracting(each -> each.getText())
          .containsExactlyElementsOf(page().sections().stream().map(Section::heading).toList());
      assertThat(document.getParagraphs())
          .extracting(each -> each.getText())
          .contains(
              "Why " + MARKUP,
              "The schools: the first 5 of 9 rows",
              "To ask " + ARABIC,
              "One",
              "Two",
              "Nothing was written down.",
              "Filters: Authority: 908",
              page().cite());
    }
  }

  @Test
  void aWorkbookHasTheValuesOfTheTable() throws Exception {
    var out = new ByteArrayOutputStream();
    ReportWorkbook.write(page(), out);
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      assertThat(workbook.getSheets().map(sheet -> sheet.getName()))
          .containsExactly("report", "schools");
      var rows = workbook.findSheet("schools").orElseThrow().read();
      assertThat(rows.getFirst().stream().map(cell -> cell.getText()))
          .containsExactlyElementsOf(TABLE.columns());
      assertThat(rows.stream().skip(1).map(row -> row.getCellText(0)))
          .containsExactly(MARKUP, ARABIC, HEBREW, LONG, "'=1+1");
      assertThat(rows.get(1).getCellAsNumber(2).orElseThrow()).isEqualByComparingTo("0.012346");
      assertThat(rows.get(1).getCellText(3)).isEqualTo("true");
      var about = workbook.findSheet("report").orElseThrow().read();
      assertThat(about.stream().map(row -> row.getCellText(2)))
          .contains("Why " + MARKUP, "To ask " + ARABIC, page().cite());
    }
  }

  @Test
  void aPaperHasTheRowsOfTheTableAndIsTagged() throws Exception {
    var out = new ByteArrayOutputStream();
    service.beans().getBean(ReportPaper.class).write(page(), out);
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      var catalog = document.getDocumentCatalog();
      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(catalog.getLanguage()).isEqualTo("en-GB");
      assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Why " + MARKUP);
      assertThat(document.getPage(0).getResources().getFontNames())
          .allSatisfy(
              name ->
                  assertThat(document.getPage(0).getResources().getFont(name).isEmbedded())
                      .isTrue());
      var text = new PDFTextStripper().getText(document).replaceAll("\\s+", "");
      for (var row : shown()) {
        for (var cell : row) {
          assertThat(text).contains(cell.replaceAll("\\s+", ""));
        }
      }
      page().sections().forEach(each -> assertThat(text).contains(each.heading().replace(" ", "")));
      assertThat(text).contains("Therecordhasmovedonsince", page().cite().replaceAll("\\s+", ""));
    }
  }

  @Test
  void widthsFillThePageAndLeaveRoomForEveryColumn() {
    assertThat(Widths.of(TABLE)).allMatch(width -> width >= 5);
    assertThat(Widths.of(TABLE).stream().mapToInt(width -> width).sum()).isBetween(90, 100);
  }

  @Test
  void whatNoFileCanHoldIsReplaced() {
    assertThat(Shown.clean("a\u0000b\uD800c\u0007d\uFFFE\n"))
        .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFD\n");
    assertThat(Shown.clean(ARABIC + "\uD83C\uDFEB")).isEqualTo(ARABIC + "\uD83C\uDFEB");
  }
}
