/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.picture;

import java.util.Locale;
import org.bridgehead.service.picture.Picture.Line;
import org.bridgehead.service.picture.Picture.Mark;
import org.bridgehead.service.picture.Picture.Text;

/** Writes a picture as SVG, with attributes only: no style and no script. */
public final class SvgPicture {

  /** Its media type. */
  public static final String TYPE = "image/svg+xml";

  private static final String BLACK = "#0b0c0c";

  private final StringBuilder out = new StringBuilder();

  private SvgPicture() {}

  /** The picture as SVG. */
  public static String of(Picture picture) {
    var svg = new SvgPicture();
    svg.write(picture);
    return svg.out.toString();
  }

  private void write(Picture picture) {
    add(
        """
        <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %1$d %2$d"\
         role="img" aria-labelledby="title description" font-family="arial, sans-serif"\
         font-size="%d">
        """,
        picture.width(), picture.height(), Picture.LETTERS);
    add("<title id=\"title\">%s</title>\n", escape(picture.title()));
    add("<desc id=\"description\">%s</desc>\n", escape(picture.description()));
    add("<rect width=\"100%%\" height=\"100%%\" fill=\"#ffffff\"/>\n");
    out.append("<g stroke=\"#626a6e\" stroke-width=\"1\">\n");
    picture.lines().forEach(this::line);
    add("</g>\n<g stroke=\"%s\" stroke-width=\"1\">\n", BLACK);
    picture.marks().forEach(this::mark);
    add(
        "</g>\n<g fill=\"%s\" stroke=\"#ffffff\" stroke-width=\"3\" paint-order=\"stroke\">\n",
        BLACK);
    picture.texts().forEach(this::text);
    out.append("</g>\n</svg>\n");
  }

  private void line(Line line) {
    var dashes = line.pen().dashes();
    add(
        "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"%s/>\n",
        line.fromX(),
        line.fromY(),
        line.toX(),
        line.toY(),
        dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\"");
  }

  private void mark(Mark mark) {
    var sign = mark.sign();
    var title = escape(mark.words());
    if (sign.isCircle()) {
      add(
          "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"%s\"><title>%s</title></circle>\n",
          mark.x(), mark.y(), mark.radius(), sign.colour(), title);
      return;
    }
    var points = new StringBuilder();
    for (double corner : sign.corners(mark.x(), mark.y(), mark.radius())) {
      points.append(points.isEmpty() ? "" : " ").append(String.format(Locale.ROOT, "%.1f", corner));
    }
    add(
        "<polygon points=\"%s\" fill=\"%s\"><title>%s</title></polygon>\n",
        points, sign.colour(), title);
  }

  private void text(Text text) {
    var anchor = text.anchor().name().toLowerCase(Locale.ROOT);
    add(
        "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>\n",
        text.x(), text.y(), anchor, escape(text.words()));
  }

  private void add(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values));
  }

  /** What XML cannot hold is left out. */
  private static String escape(String words) {
    var safe = new StringBuilder();
    words.codePoints().filter(SvgPicture::isXml).forEach(letter -> append(safe, letter));
    return safe.toString();
  }

  private static void append(StringBuilder safe, int letter) {
    switch (letter) {
      case '<' -> safe.append("&lt;");
      case '>' -> safe.append("&gt;");
      case '&' -> safe.append("&amp;");
      case '"' -> safe.append("&quot;");
      default -> safe.appendCodePoint(letter);
    }
  }

  private static boolean isXml(int letter) {
    return letter >= 0x20 && letter <= 0xD7FF
        || letter >= 0xE000 && letter <= 0xFFFD
        || letter >= 0x10000
        || letter == '\t'
        || letter == '\n';
  }
}
