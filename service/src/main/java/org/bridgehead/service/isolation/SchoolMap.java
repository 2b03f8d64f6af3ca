/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.isolation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bridgehead.service.map.MapFrame;
import org.bridgehead.service.map.Unmapped;
import org.bridgehead.service.page.Words;
import org.bridgehead.service.picture.Ink;
import org.bridgehead.service.picture.Picture;
import org.bridgehead.service.picture.Shape;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.question.Telling;
import org.bridgehead.service.topology.IsolationRow;
import org.bridgehead.service.topology.IsolationRow.Rung;

/**
 * One authority as a map, with a mark for each of its schools: a sign of its own for each rung, in
 * a colour of its own.
 */
final class SchoolMap {

  private static final int LINE = 24;
  private static final double SIZE = 5;

  private final Question question;
  private final MapFrame frame;
  private final int authority;
  private final List<IsolationRow> rows;

  private SchoolMap(Question question, MapFrame frame, int authority, List<IsolationRow> rows) {
    this.question = question;
    this.frame = frame;
    this.authority = authority;
    this.rows = rows;
  }

  /**
   * @param rows its schools
   */
  static Picture of(Question question, int authority, List<IsolationRow> rows) {
    var frame = MapFrame.of(question, List.of(authority));
    return frame.authorities().isEmpty()
        ? Unmapped.withoutOutlines(title(question, authority))
        : new SchoolMap(question, frame, authority, rows).draw();
  }

  private static String title(Question question, int authority) {
    return "The schools of " + question.telling().name(authority) + " as a map";
  }

  private Picture draw() {
    var shapes = new ArrayList<Shape>();
    shapes.add(frame.area(authority, Ink.filled("#f3f2f1", Ink.GREY)));
    var drawn = new EnumMap<Rung, Integer>(Rung.class);
    // Those with the fewest links lie on top.
    for (int at = rows.size() - 1; at >= 0; at--) {
      var row = rows.get(at);
      if (hasPlace(row)) {
        shapes.add(school(row));
        drawn.merge(row.rung(), 1, Integer::sum);
      }
    }
    double right = legend(drawn, shapes);
    return new Picture(
        title(question, authority),
        summary(drawn),
        (int) Math.ceil(Math.max(frame.width(), right)),
        frame.height() + Rung.values().length * LINE + MapFrame.MARGIN,
        shapes);
  }

  private boolean hasPlace(IsolationRow row) {
    var nodes = question.topology().nodes();
    double[] place = frame.at(nodes.easting(row.school()), nodes.northing(row.school()));
    return place[0] >= 0
        && place[0] <= frame.width()
        && place[1] >= 0
        && place[1] <= frame.height();
  }

  private Shape school(IsolationRow row) {
    var nodes = question.topology().nodes();
    double[] place = frame.at(nodes.easting(row.school()), nodes.northing(row.school()));
    return new Shape.Group(
        question.telling().name(row.school()) + ": " + IsolationView.words(row.rung()),
        null,
        List.of(mark(row.rung(), place[0], place[1])));
  }

  private static Shape mark(Rung rung, double x, double y) {
    return switch (rung) {
      case NO_LINK ->
          new Shape.Box(x - SIZE, y - SIZE, 2 * SIZE, 2 * SIZE, Ink.filled("#d4351c", Ink.BLACK));
      case NO_NETWORK ->
          new Shape.Area(
              List.of(
                  new double[] {x, y - SIZE - 1, x + SIZE + 1, y + SIZE, x - SIZE - 1, y + SIZE}),
              Ink.filled("#ffdd00", Ink.BLACK));
      case OWN_GROUP_ONLY -> new Shape.Dot(x, y, SIZE - 1, Ink.filled(Ink.WHITE, Ink.BLACK));
      case NETWORKED -> new Shape.Dot(x, y, SIZE - 2, Ink.filled("#1d70b8", Ink.BLACK));
    };
  }

  private double legend(Map<Rung, Integer> drawn, List<Shape> shapes) {
    double right = 0;
    for (var rung : Rung.values()) {
      double y = frame.height() + rung.ordinal() * LINE;
      double x = MapFrame.MARGIN + LINE;
      shapes.add(mark(rung, MapFrame.MARGIN + SIZE + 1, y + LINE / 2.0));
      var words = IsolationView.words(rung) + ": " + Words.number(drawn.getOrDefault(rung, 0));
      shapes.add(Shape.Label.from(x, y + 17, words, Picture.LETTERS));
      right = Math.max(right, x + Picture.widthOf(words, Picture.LETTERS));
    }
    return right + MapFrame.MARGIN;
  }

  private String summary(Map<Rung, Integer> drawn) {
    int shown = drawn.values().stream().mapToInt(Integer::intValue).sum();
    return "%s on the map%s.%s"
        .formatted(
            Telling.count(shown, "school"),
            shown == 0
                ? ""
                : ": "
                    + drawn.entrySet().stream()
                        .map(
                            each ->
                                IsolationView.words(each.getKey())
                                    + " "
                                    + Words.number(each.getValue()))
                        .collect(Collectors.joining(", ")),
            shown == rows.size()
                ? ""
                : " %s no place inside the outline on record, and no mark."
                    .formatted(
                        rows.size() - shown == 1
                            ? "1 other has"
                            : Words.number(rows.size() - shown) + " others have"));
  }
}
