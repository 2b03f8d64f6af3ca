/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.report;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Reports as documents for word processors (DOCX). */
final class ReportDocument {

  private static final int LONG_EDGE = 16838;
  private static final int SHORT_EDGE = 11906;
  private static final int MARGIN = 850;
  private static final int SMALL = 8;

  private final XWPFDocument document;

  private ReportDocument(XWPFDocument document) {
    this.document = document;
  }

  /** Writes all of it; the stream stays open. */
  static void write(ReportPage page, OutputStream out) throws IOException {
    try (var document = new XWPFDocument()) {
      DocumentStyles.addTo(document);
      document.getProperties().getCoreProperties().setTitle(page.report().title());
      document.getProperties().getCoreProperties().setCreator("Bridgehead");
      var writer = new ReportDocument(document);
      writer.turn();
      writer.write(page);
      document.write(out);
    }
  }

  /** Tables of many columns need the page on its side. */
  private void turn() {
    var section = document.getDocument().getBody().addNewSectPr();
    var size = section.addNewPgSz();
    size.setOrient(STPageOrientation.LANDSCAPE);
    size.setW(BigInteger.valueOf(LONG_EDGE));
    size.setH(BigInteger.valueOf(SHORT_EDGE));
    var margins = section.addNewPgMar();
    margins.setTop(BigInteger.valueOf(MARGIN));
    margins.setBottom(BigInteger.valueOf(MARGIN));
    margins.setLeft(BigInteger.valueOf(MARGIN));
    margins.setRight(BigInteger.valueOf(MARGIN));
  }

  private void write(ReportPage page) {
    styled(DocumentStyles.TITLE, page.report().title());
    if (page.report().answer().demonstration()) {
      styled(null, "Invented data: every school, authority and network in it is made up.");
    }
    var moved = page.moved();
    if (moved != null) {
      styled(null, moved);
    }
    for (var section : page.sections()) {
      styled(DocumentStyles.HEADING, section.heading());
      section.blocks().forEach(this::write);
    }
  }

  private void write(Block block) {
    switch (block) {
      case Block.Text text -> {
        if (text.heading() != null) {
          styled(DocumentStyles.SUBHEADING, text.heading());
        }
        text.words().lines().forEach(line -> styled(null, line));
      }
      case Block.Facts facts -> facts.facts().forEach(this::write);
      case Block.Items items -> items.items().forEach(item -> styled(null, "– " + item));
      case Block.Rows rows -> write(rows);
    }
  }

  private void write(Block.Fact fact) {
    var paragraph = document.createParagraph();
    var name = paragraph.createRun();
    name.setBold(true);
    name.setText(fact.name() + ": ");
    paragraph.createRun().setText(fact.value());
  }

  private void write(Block.Rows block) {
    var table = block.table();
    styled(DocumentStyles.SUBHEADING, block.caption());
    XWPFTable made = document.createTable(table.rows().size() + 1, table.columns().size());
    made.setWidth("100%");
    XWPFTableRow head = made.getRow(0);
    head.setRepeatHeader(true);
    fill(head, table.columns().stream().map(Shown::heading), true);
    for (int at = 0; at < table.rows().size(); at++) {
      List<?> row = table.rows().get(at);
      fill(made.getRow(at + 1), row.stream().map(Shown::value), false);
    }
  }

  private static void fill(XWPFTableRow row, Stream<String> texts, boolean bold) {
    var cells = row.getTableCells().iterator();
    texts.forEach(
        text -> {
          XWPFParagraph paragraph = cells.next().getParagraphs().getFirst();
          var run = paragraph.createRun();
          run.setFontSize(SMALL);
          run.setBold(bold);
          run.setText(text);
        });
  }

  private void styled(@org.jspecify.annotations.Nullable String style, String text) {
    var paragraph = document.createParagraph();
    if (style != null) {
      paragraph.setStyle(style);
    }
    paragraph.createRun().setText(text);
  }
}
