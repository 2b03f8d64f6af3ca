/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.picture;

import jakarta.inject.Singleton;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes pictures as PNG, sharp enough for paper. */
@Singleton
public final class Png {

  /** How many dots stand for a pixel of a picture that is not too large, across and down. */
  public static final double SCALE = 2;

  /** So that the largest picture takes 25 MB while it is painted. */
  private static final double LONGEST = 2500;

  private final Lettering lettering;

  Png(Lettering lettering) {
    this.lettering = lettering;
  }

  /** The picture as a file. */
  public byte[] file(Picture picture) {
    double scale = Math.min(SCALE, LONGEST / Math.max(picture.width(), picture.height()));
    var image =
        new BufferedImage(
            (int) Math.ceil(picture.width() * scale),
            (int) Math.ceil(picture.height() * scale),
            BufferedImage.TYPE_INT_RGB);
    var graphics = image.createGraphics();
    try {
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
      graphics.scale(scale, scale);
      picture.shapes().forEach(shape -> draw(graphics, shape));
    } finally {
      graphics.dispose();
    }
    var bytes = new ByteArrayOutputStream();
    try (var out = new MemoryCacheImageOutputStream(bytes)) {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void draw(Graphics2D graphics, Shape shape) {
    switch (shape) {
      case Shape.Box(double x, double y, double width, double height, Ink ink) ->
          ink(graphics, new Rectangle2D.Double(x, y, width, height), ink);
      case Shape.Line(double x1, double y1, double x2, double y2, Ink ink) ->
          ink(graphics, new Line2D.Double(x1, y1, x2, y2), ink);
      case Shape.Dot(double x, double y, double radius, Ink ink) ->
          ink(graphics, new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), ink);
      case Shape.Area area -> ink(graphics, path(area), area.ink());
      case Shape.Label label -> label(graphics, label);
      case Shape.Group group -> group.shapes().forEach(each -> draw(graphics, each));
    }
  }

  private void label(Graphics2D graphics, Shape.Label label) {
    var outline = lettering.outline(label.text(), label.size());
    double x = label.anchor().left(label.x(), outline.width());
    graphics.setColor(Color.decode(label.colour()));
    graphics.fill(
        outline.path().createTransformedShape(AffineTransform.getTranslateInstance(x, label.y())));
  }

  private static Path2D path(Shape.Area area) {
    var path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    for (double[] ring : area.rings()) {
      for (int at = 0; at + 1 < ring.length; at += 2) {
        if (at == 0) {
          path.moveTo(ring[at], ring[at + 1]);
        } else {
          path.lineTo(ring[at], ring[at + 1]);
        }
      }
      if (ring.length >= 2) {
        path.closePath();
      }
    }
    return path;
  }

  private static void ink(Graphics2D graphics, java.awt.Shape shape, Ink ink) {
    if (ink.fill() != null) {
      graphics.setColor(Color.decode(ink.fill()));
      graphics.fill(shape);
    }
    if (ink.stroke() != null) {
      graphics.setColor(Color.decode(ink.stroke()));
      graphics.setStroke(stroke(ink));
      graphics.draw(shape);
    }
  }

  private static BasicStroke stroke(Ink ink) {
    float width = (float) ink.width();
    var pen = ink.pen();
    if (!pen.isBroken()) {
      return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }
    var dashes = new float[] {pen.dash(), pen.gap()};
    return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0);
  }
}
