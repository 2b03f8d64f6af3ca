/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.picture;

import jakarta.inject.Singleton;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.bridgehead.service.picture.Picture.Line;
import org.bridgehead.service.picture.Picture.Mark;
import org.bridgehead.service.picture.Picture.Text;

/** Paints a picture as PNG, with a font of our own so that it is the same on every machine. */
@Singleton
public final class PngPicture {

  /** Its media type. */
  public static final String TYPE = "image/png";

  private static final String FONT = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf";

  /** So that the largest picture takes 25 MB while it is painted. */
  private static final double LONGEST = 2500;

  private static final double SHARPEST = 2;
  private static final Color BLACK = Color.decode("#0b0c0c");
  private static final Color GREY = Color.decode("#626a6e");

  private final Font font;

  PngPicture() {
    try (var file = PngPicture.class.getResourceAsStream(FONT)) {
      font =
          Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(file, "the font is missing"))
              .deriveFont((float) Picture.LETTERS * 0.9f);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException("The font cannot be read.", e);
    }
  }

  /** The picture, as large as is useful. */
  public byte[] of(Picture picture) {
    double scale = Math.min(SHARPEST, LONGEST / Math.max(picture.width(), picture.height()));
    var image =
        new BufferedImage(
            (int) Math.ceil(picture.width() * scale),
            (int) Math.ceil(picture.height() * scale),
            BufferedImage.TYPE_INT_RGB);
    var graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.scale(scale, scale);
    picture.lines().forEach(line -> paint(graphics, line));
    picture.marks().forEach(mark -> paint(graphics, mark));
    picture.texts().forEach(text -> paint(graphics, text));
    graphics.dispose();
    return written(image);
  }

  private static void paint(Graphics2D graphics, Line line) {
    graphics.setColor(GREY);
    graphics.setStroke(stroke(line.pen().dashes()));
    graphics.draw(new Line2D.Double(line.fromX(), line.fromY(), line.toX(), line.toY()));
  }

  private static BasicStroke stroke(String dashes) {
    if (dashes.isEmpty()) {
      return new BasicStroke(1);
    }
    var parts = Arrays.stream(dashes.split(" ")).mapToInt(Integer::parseInt).toArray();
    var lengths = new float[] {parts[0], parts[1]};
    return new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, lengths, 0);
  }

  private static void paint(Graphics2D graphics, Mark mark) {
    var outline = outline(mark);
    graphics.setColor(Color.decode(mark.sign().colour()));
    graphics.fill(outline);
    graphics.setColor(BLACK);
    graphics.setStroke(new BasicStroke(1));
    graphics.draw(outline);
  }

  private static Shape outline(Mark mark) {
    double radius = mark.radius();
    if (mark.sign().isCircle()) {
      return new Ellipse2D.Double(mark.x() - radius, mark.y() - radius, 2 * radius, 2 * radius);
    }
    var corners = mark.sign().corners(mark.x(), mark.y(), radius);
    var path = new Path2D.Double();
    path.moveTo(corners[0], corners[1]);
    for (int at = 2; at < corners.length; at += 2) {
      path.lineTo(corners[at], corners[at + 1]);
    }
    path.closePath();
    return path;
  }

  private void paint(Graphics2D graphics, Text text) {
    if (text.words().isBlank()) {
      return;
    }
    var layout = new TextLayout(text.words(), font, graphics.getFontRenderContext());
    double left =
        switch (text.anchor()) {
          case START -> text.x();
          case MIDDLE -> text.x() - layout.getAdvance() / 2;
          case END -> text.x() - layout.getAdvance();
        };
    var letters = layout.getOutline(AffineTransform.getTranslateInstance(left, text.y()));
    graphics.setColor(Color.WHITE);
    graphics.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    graphics.draw(letters);
    graphics.setColor(BLACK);
    graphics.fill(letters);
  }

  private static byte[] written(BufferedImage image) {
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
