/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

package org.bridgehead.importer.read;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a workbook part by part, so that a test can get any of them wrong. */
final class Xlsx {

  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String MAIN =
      "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
  private static final String TYPES =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder sheets = new StringBuilder();
  private final StringBuilder relations = new StringBuilder();
  private int count;
  private String workbookProperties = "";

  Xlsx from1904() {
    workbookProperties = "<workbookPr date1904=\"1\"/>";
    return this;
  }

  /** A sheet with these rows of cells, as they stand in the part. */
  Xlsx sheet(String name, String state, String rows) {
    count++;
    sheets.append(
        "<sheet name=\"%s\" sheetId=\"%d\" state=\"%s\" r:id=\"r%d\"/>"
            .formatted(name, count, state, count));
    relations.append(
        "<Relationship Id=\"r%d\" Target=\"worksheets/sheet%d.xml\"/>".formatted(count, count));
    parts.put(
        "xl/worksheets/sheet" + count + ".xml",
        HEAD + "<worksheet " + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>");
    return this;
  }

  /** A row of texts. */
  static String row(int number, String... texts) {
    StringBuilder cells = new StringBuilder();
    for (String text : texts) {
      cells.append("<c t=\"inlineStr\"><is><t>").append(text).append("</t></is></c>");
    }
    return "<row r=\"" + number + "\">" + cells + "</row>";
  }

  Path write(Path file) throws IOException {
    Map<String, String> all = new LinkedHashMap<>();
    all.put(
        "[Content_Types].xml",
        HEAD
            + "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\""
            + TYPES
            + "sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\""
            + TYPES
            + "styles+xml\"/><Override PartName=\"/xl/sharedStrings.xml\" ContentType=\""
            + TYPES
            + "sharedStrings+xml\"/></Types>");
    all.put(
        "xl/workbook.xml",
        HEAD
            + "<workbook "
            + MAIN
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
            + workbookProperties
            + "<sheets>"
            + sheets
            + "</sheets></workbook>");
    all.put(
        "xl/_rels/workbook.xml.rels", HEAD + "<Relationships>" + relations + "</Relationships>");
    all.put(
        "xl/styles.xml",
        HEAD
            + "<styleSheet "
            + MAIN
            + "><numFmts><numFmt numFmtId=\"170\" formatCode=\"[$-809]dd\\ mmmm\\ yyyy\"/></numFmts>"
            + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/></cellXfs></styleSheet>");
    all.put(
        "xl/sharedStrings.xml",
        HEAD
            + "<sst "
            + MAIN
            + "><si><t>shared</t></si><si><r><t>N-</t></r><r><t>1</t></r></si></sst>");
    all.putAll(parts);
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (var part : all.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return file;
  }
}
