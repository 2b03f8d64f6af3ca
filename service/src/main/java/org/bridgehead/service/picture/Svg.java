/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.picture;

import gg.jte.Content;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes pictures as SVG. All ink is in attributes, so that it needs no style and no script, inside
 * a page or as a file of its own.
 */
public final class Svg {

  private static final String NAMESPACE = "http://www.w3.org/2000/svg";
  private static final Pattern NOT_XML =
      Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");
  private static final String REPLACED = "\uFFFD";

  private final XMLStreamWriter out;
  private final boolean linked;

  private Svg(XMLStreamWriter out, boolean linked) {
    this.out = out;
    this.linked = linked;
  }

  /** The picture as a part of a page, its groups leading to where more is told. */
  public static Content inPage(Picture picture) {
    return output -> output.writeContent(write(picture, true));
  }

  /** The picture as a file, in which nothing leads anywhere. */
  public static String file(Picture picture) {
    return write(picture, false);
  }

  private static String write(Picture picture, boolean linked) {
    var text = new StringWriter();
    try {
      var out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      new Svg(out, linked).picture(picture);
      out.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a text takes whatever is written", e);
    }
    return text.toString();
  }

  private void picture(Picture picture) throws XMLStreamException {
    open(
        "svg",
        "xmlns",
        NAMESPACE,
        "width",
        Integer.toString(picture.width()),
        "height",
        Integer.toString(picture.height()),
        "viewBox",
        "0 0 " + picture.width() + " " + picture.height(),
        "role",
        linked ? "group" : "img",
        "aria-label",
        picture.title(),
        "font-family",
        "arial, sans-serif");
    text("title", picture.title());
    text("desc", picture.summary());
    shape(
        new Shape.Box(
            0, 0, picture.width(), picture.height(), new Ink(Ink.WHITE, null, 0, Pen.SOLID)));
    for (var shape : picture.shapes()) {
      shape(shape);
    }
    out.writeEndElement();
  }

  private void shape(Shape shape) throws XMLStreamException {
    switch (shape) {
      case Shape.Box box -> {
        empty("rect", "x", at(box.x()), "y", at(box.y()));
        attributes("width", at(box.width()), "height", at(box.height()));
        ink(box.ink());
      }
      case Shape.Line line -> {
        empty("line", "x1", at(line.x1()), "y1", at(line.y1()));
        attributes("x2", at(line.x2()), "y2", at(line.y2()));
        ink(line.ink());
      }
      case Shape.Dot dot -> {
        empty("circle", "cx", at(dot.x()), "cy", at(dot.y()), "r", at(dot.radius()));
        ink(dot.ink());
      }
      case Shape.Area area -> {
        empty("path", "d", path(area));
        if (area.rings().size() > 1) {
          attributes("fill-rule", "evenodd");
        }
        ink(area.ink());
      }
      case Shape.Label label -> label(label);
      case Shape.Group group -> group(group);
    }
  }

  private void group(Shape.Group group) throws XMLStreamException {
    var address = group.address();
    if (linked && address != null) {
      open("a", "href", address, "aria-label", group.title());
    } else {
      open("g");
    }
    text("title", group.title());
    for (var shape : group.shapes()) {
      shape(shape);
    }
    out.writeEndElement();
  }

  private void label(Shape.Label label) throws XMLStreamException {
    open("text", "x", at(label.x()), "y", at(label.y()), "font-size", at(label.size()));
    attributes("fill", label.colour());
    if (label.anchor() != Anchor.START) {
      attributes("text-anchor", label.anchor().name().toLowerCase(Locale.ROOT));
    }
    out.writeCharacters(clean(label.text()));
    out.writeEndElement();
  }

  /** Each place by how far it lies from the one before, in tenths of a pixel: half as long. */
  private static String path(Shape.Area area) {
    var path = new StringBuilder();
    for (double[] ring : area.rings()) {
      long x = 0;
      long y = 0;
      for (int at = 0; at + 1 < ring.length; at += 2) {
        long nextX = Math.round(ring[at] * 10);
        long nextY = Math.round(ring[at + 1] * 10);
        path.append(at == 0 ? 'M' : 'l').append(tenths(nextX - x));
        path.append(nextY < y ? "" : " ").append(tenths(nextY - y));
        x = nextX;
        y = nextY;
      }
      path.append('Z');
    }
    return path.toString();
  }

  private void ink(Ink ink) throws XMLStreamException {
    attributes("fill", orNone(ink.fill()));
    if (ink.stroke() != null) {
      attributes("stroke", ink.stroke());
      if (ink.width() != 1) {
        attributes("stroke-width", at(ink.width()));
      }
    }
    var pen = ink.pen();
    if (pen.isBroken()) {
      attributes("stroke-dasharray", pen.dash() + " " + pen.gap());
    }
  }

  private static String orNone(@Nullable String colour) {
    return colour == null ? "none" : colour;
  }

  private void text(String name, String text) throws XMLStreamException {
    open(name);
    out.writeCharacters(clean(text));
    out.writeEndElement();
  }

  private void open(String name, String... namesAndValues) throws XMLStreamException {
    out.writeStartElement(name);
    attributes(namesAndValues);
  }

  private void empty(String name, String... namesAndValues) throws XMLStreamException {
    out.writeEmptyElement(name);
    attributes(namesAndValues);
  }

  private void attributes(String... namesAndValues) throws XMLStreamException {
    for (int at = 0; at < namesAndValues.length; at += 2) {
      out.writeAttribute(namesAndValues[at], clean(namesAndValues[at + 1]));
    }
  }

  private static String at(double length) {
    return tenths(Math.round(length * 10));
  }

  private static String tenths(long tenths) {
    return BigDecimal.valueOf(tenths, 1).stripTrailingZeros().toPlainString();
  }

  private static String clean(String text) {
    return NOT_XML.matcher(text).replaceAll(REPLACED);
  }
}
