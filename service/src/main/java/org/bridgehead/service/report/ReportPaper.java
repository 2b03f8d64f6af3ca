/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.report;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.bridgehead.service.page.Pages;

/**
 * Reports as PDF, tagged as PDF/UA asks so that screen readers find headings, tables and their
 * headings. The font, DejaVu Sans, is part of each file as far as it is used.
 */
@Singleton
final class ReportPaper {

  private static final String FAMILY = "DejaVu Sans";
  private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
  private static final int BOLD = 700;
  private static final int REGULAR = 400;

  private final Pages pages;

  /** A thousand rows take half a minute: one report is laid out at a time. */
  private final Semaphore turn = new Semaphore(1);

  ReportPaper(Pages pages) {
    this.pages = pages;
    XRLog.setLoggerImpl(new Slf4jLogger()); // the library has one log for all that it does
  }

  /** Writes all of it; the stream stays open. */
  void write(ReportPage page, OutputStream out) throws IOException {
    var text = new StringWriter();
    pages.write("reportpaper", page.report().title(), page.here(), page).writeTo(text);
    turn.acquireUninterruptibly();
    try {
      var builder = new PdfRendererBuilder();
      builder.usePdfUaAccessibility(true);
      builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
      builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
      builder.useFont(() -> font("DejaVuSans.ttf"), FAMILY, REGULAR, FontStyle.NORMAL, true);
      builder.useFont(() -> font("DejaVuSans-Bold.ttf"), FAMILY, BOLD, FontStyle.NORMAL, true);
      builder.withHtmlContent(text.toString(), null);
      builder.toStream(out);
      builder.run();
    } finally {
      turn.release();
    }
  }

  private static InputStream font(String file) {
    return Objects.requireNonNull(
        ReportPaper.class.getResourceAsStream(FONTS + file), "a font is missing");
  }
}
