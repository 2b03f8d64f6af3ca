/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.bridgehead.importer.sheet.SheetColumn;
import org.bridgehead.importer.sheet.SheetForm;
import org.bridgehead.importer.sheet.SheetForms;
import org.bridgehead.importer.sheet.WorkbookWriter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/**
 * What LibreOffice opens and saves says what it said before, as a workbook and as CSV. Skipped
 * where there is no LibreOffice (Debian's libreoffice-calc-nogui).
 */
@EnabledIf("isThere")
class LibreOfficeTest {

  /** UTF-8, commas, cells as they are shown, every sheet into a file of its own. */
  private static final String CSV_OF_EACH_SHEET =
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

  private static final List<String> AWKWARD =
      List.of("O'Connor & \"Sons\" <b>", "=1+1", "007", "two\nlines", "  مدرسة  ", "1/2");

  @TempDir Path folder;

  private Path book;

  static boolean isThere() {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
  }

  @BeforeEach
  void name() {
    book = folder.resolve("book20250101.xlsx");
  }

  /** The files that LibreOffice makes of a workbook. */
  private List<Path> saved(String format) throws IOException, InterruptedException {
    Path out = Files.createDirectories(folder.resolve("saved"));
    Process office =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                out.toString(),
                book.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("office.log").toFile())
            .start();
    assertThat(office.waitFor(2, TimeUnit.MINUTES)).as("LibreOffice ends").isTrue();
    assertThat(office.exitValue()).as(Files.readString(folder.resolve("office.log"))).isZero();
    try (Stream<Path> files = Files.list(out)) {
      return files.sorted().toList();
    }
  }

  /** The example of each sheet, and networks with awkward names. */
  private static List<Map<String, Object>> rows(SheetForm form) {
    Map<String, Object> example = new HashMap<>();
    for (SheetColumn column : form.columns()) {
      example.put(column.name(), column.example());
    }
    List<Map<String, Object>> rows = new ArrayList<>(List.of(example));
    if (form.name().equals("networks")) {
      for (String name : AWKWARD) {
        Map<String, Object> row = new HashMap<>(example);
        row.put("network_id", "N-" + rows.size());
        row.put("name", name);
        rows.add(row);
      }
    }
    return rows;
  }

  private static Reader reading(List<Path> files) throws IOException {
    Reader reader = new Reader();
    for (Path file : files) {
      reader.read(file);
    }
    return reader;
  }

  private static void saysNothing(Reader reader) {
    assertThat(reader.problems()).isEmpty();
    assertThat(reader.nodes()).isEmpty();
    assertThat(reader.ties()).isEmpty();
  }

  @Test
  void theFilledWorkbookSavedByLibreOfficeSaysNothingNew() throws Exception {
    try (OutputStream out = Files.newOutputStream(book)) {
      WorkbookWriter.write(out, LibreOfficeTest::rows);
    }

    saysNothing(reading(saved("xlsx")));
  }

  @Test
  void theFilledWorkbookSavedAsCsvSaysNothingNew() throws Exception {
    try (OutputStream out = Files.newOutputStream(book)) {
      WorkbookWriter.write(out, LibreOfficeTest::rows);
    }

    List<Path> sheets = saved(CSV_OF_EACH_SHEET);

    assertThat(sheets).hasSize(SheetForms.all().size());
    saysNothing(reading(sheets));
  }

  @Test
  void whatAnOfficerTypedIsReadAsBeforeLibreOfficeSavedIt() throws Exception {
    try (OutputStream out = Files.newOutputStream(book);
        Workbook workbook = new Workbook(out, "test", null)) {
      for (SheetForm form : SheetForms.all()) {
        type(workbook.newWorksheet(form.name()), form);
      }
    }
    Reader before = reading(List.of(book));
    assertThat(before.problems()).isEmpty();
    assertThat(before.nodes()).isNotEmpty();
    assertThat(before.ties()).isNotEmpty();

    Reader after = reading(saved("xlsx"));

    assertThat(after.problems()).isEmpty();
    assertThat(Content.of(after.statements)).isEqualTo(Content.of(before.statements));
  }

  private static void type(Worksheet sheet, SheetForm form) {
    List<Map<String, Object>> rows = rows(form);
    for (int i = 0; i < form.columns().size(); i++) {
      SheetColumn column = form.columns().get(i);
      sheet.value(0, i, column.name());
      for (int line = 1; line <= rows.size(); line++) {
        Object value = Objects.requireNonNull(rows.get(line - 1).get(column.name()));
        String text = value.toString();
        if (column.kind() == SheetColumn.Kind.DAY && !text.isEmpty()) {
          sheet.value(line, i, LocalDate.parse(text));
          sheet.style(line, i).format("dd/mm/yyyy").set();
        } else if (!text.isEmpty()) {
          sheet.value(line, i, text);
        }
      }
    }
  }
}
