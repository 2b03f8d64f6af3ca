/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.picture;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import jakarta.inject.Singleton;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Draws letters as outlines, from a font that we carry: a server need not have any, and a picture
 * looks the same on all.
 */
@Singleton
final class Lettering {

  private static final String FONT = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf";
  private static final ArabicShaping JOINED = new ArabicShaping(ArabicShaping.LETTERS_SHAPE);

  private final TrueTypeFont font;

  Lettering() {
    try (var in =
        Objects.requireNonNull(Lettering.class.getResourceAsStream(FONT), "a font is missing")) {
      font = new TTFParser().parse(new RandomAccessReadBuffer(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The outline of a line of text from left to right, whose letters stand on y = 0.
   *
   * @param size the height of a line, in whatever unit the outline is to be in
   */
  synchronized Outline outline(String text, double size) {
    try {
      double scale = size / font.getUnitsPerEm();
      var glyphs = font.getUnicodeCmapLookup();
      var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
      double at = 0;
      for (int sign : asSeen(text).codePoints().toArray()) {
        int glyph = glyphs.getGlyphId(sign);
        @Nullable GlyphData data = font.getGlyph().getGlyph(glyph);
        if (data != null) {
          path.append(
              data.getPath().getPathIterator(new AffineTransform(scale, 0, 0, -scale, at, 0)),
              false);
        }
        at += font.getAdvanceWidth(glyph) * scale;
      }
      return new Outline(path, at);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In the order in which it is seen, which is not that in which it is read in every script. */
  private static String asSeen(String text) {
    if (!Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
      return text;
    }
    try {
      var joined = JOINED.shape(text);
      return new Bidi(joined, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT)
          .writeReordered(Bidi.DO_MIRRORING);
    } catch (ArabicShapingException e) {
      throw new IllegalStateException("letters that stay as many are always joined", e);
    }
  }

  /**
   * A line of text.
   *
   * @param path its letters
   * @param width how long it is
   */
  record Outline(Path2D path, double width) {}
}
