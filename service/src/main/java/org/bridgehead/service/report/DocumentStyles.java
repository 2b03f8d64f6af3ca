/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.report;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of a document, by which its headings are found. */
final class DocumentStyles {

  static final String TITLE = "Title";
  static final String HEADING = "Heading1";
  static final String SUBHEADING = "Heading2";

  private DocumentStyles() {}

  /** Adds them; sizes are in half points. */
  static void addTo(XWPFDocument document) {
    var styles = document.createStyles();
    styles.addStyle(new XWPFStyle(style(TITLE, "Title", 0, 40)));
    styles.addStyle(new XWPFStyle(style(HEADING, "heading 1", 0, 30)));
    styles.addStyle(new XWPFStyle(style(SUBHEADING, "heading 2", 1, 24)));
  }

  private static CTStyle style(String id, String name, int level, int size) {
    var style = CTStyle.Factory.newInstance();
    style.setType(STStyleType.PARAGRAPH);
    style.setStyleId(id);
    style.addNewName().setVal(name);
    style.addNewQFormat();
    style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
    var letters = style.addNewRPr();
    letters.addNewB();
    letters.addNewSz().setVal(BigInteger.valueOf(size));
    return style;
  }
}
