/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.network;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.bridgehead.service.network.TimeLine.Event;
import org.bridgehead.service.network.TimeLine.Sort;
import org.bridgehead.service.page.Words;
import org.bridgehead.service.picture.Anchor;
import org.bridgehead.service.picture.Diagram;
import org.bridgehead.service.picture.Diagram.Line;
import org.bridgehead.service.picture.Diagram.Mark;
import org.bridgehead.service.picture.Diagram.Text;
import org.bridgehead.service.picture.Pen;
import org.bridgehead.service.picture.Picture;
import org.bridgehead.service.picture.Sign;

/** Draws a time line: a row for each sort of event, years from left to right. */
final class TimePicture {

  private static final int WIDTH = 960;
  private static final double LEFT = 110;
  private static final double RIGHT = 930;
  private static final double TOP = 40;
  private static final double ROW = 46;
  private static final double RADIUS = 7;
  private static final int MOST_YEARS = 12;

  /** Events nearer than this share a sign, with their number above it. */
  private static final double TOGETHER = 16;

  private final TimeLine line;
  private final double days;
  private final List<Line> lines = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private final List<Text> texts = new ArrayList<>();

  private TimePicture(TimeLine line) {
    this.line = line;
    days = Math.max(1, ChronoUnit.DAYS.between(line.first(), line.last()));
  }

  static Picture of(TimeLine line, String name) {
    return new TimePicture(line).draw(name);
  }

  private Picture draw(String name) {
    double y = TOP;
    for (var sort : Sort.values()) {
      if (line.count(sort) > 0) {
        y += ROW;
        row(sort, y);
      }
    }
    double bottom = y + ROW / 2;
    years(bottom);
    double x = x(line.asOf());
    lines.add(new Line(Pen.DASHED, x, TOP - 10, x, bottom));
    texts.add(new Text("As at " + Words.day(line.asOf()), x, TOP - 16, anchor(x)));
    return new Diagram(lines, marks, texts)
        .picture("Time line of " + name, line.words(), WIDTH, bottom + 30);
  }

  private double x(LocalDate day) {
    return LEFT + (RIGHT - LEFT) * ChronoUnit.DAYS.between(line.first(), day) / days;
  }

  /** A text near an edge stays inside. */
  private static Anchor anchor(double x) {
    return x < LEFT + 80 ? Anchor.START : x > RIGHT - 80 ? Anchor.END : Anchor.MIDDLE;
  }

  private void row(Sort sort, double y) {
    texts.add(new Text(name(sort), 8, y + 4, Anchor.START));
    lines.add(new Line(Pen.DOTTED, LEFT, y, RIGHT, y));
    var groups = new TreeMap<Long, List<Event>>();
    for (var event : line.events()) {
      if (event.sort() == sort) {
        long place = Math.round(x(event.on()) / TOGETHER);
        groups.computeIfAbsent(place, _ -> new ArrayList<>()).add(event);
      }
    }
    groups.values().forEach(group -> group(sort, group, y));
  }

  private void group(Sort sort, List<Event> group, double y) {
    double x = (x(group.getFirst().on()) + x(group.getLast().on())) / 2;
    marks.add(new Mark(sign(sort), x, y, RADIUS, told(group)));
    if (group.size() > 1) {
      texts.add(new Text(Integer.toString(group.size()), x, y - 10, Anchor.MIDDLE));
    }
  }

  private static String told(List<Event> group) {
    var first = group.getFirst();
    var when = Words.day(first.on());
    return group.size() == 1
        ? first.words() + ", " + when
        : "%s: %d from %s to %s"
            .formatted(name(first.sort()), group.size(), when, Words.day(group.getLast().on()));
  }

  /** As many years as there is room for. */
  private void years(double bottom) {
    int first = line.first().getYear();
    int last = line.last().getYear();
    int each = (last - first) / MOST_YEARS + 1;
    for (int year = first + 1; year <= last; year += each) {
      double x = x(LocalDate.of(year, 1, 1));
      lines.add(new Line(Pen.SOLID, x, bottom, x, bottom + 6));
      texts.add(new Text(Integer.toString(year), x, bottom + 20, Anchor.MIDDLE));
    }
    lines.add(new Line(Pen.SOLID, LEFT, bottom, RIGHT, bottom));
  }

  private static String name(Sort sort) {
    return switch (sort) {
      case BEGAN -> "Began";
      case JOINED -> "Joined";
      case REVIEW -> "Self-reviews";
      case ACTIVITY -> "Activities";
      case LEFT -> "Left";
      case ENDED -> "Ended";
    };
  }

  private static Sign sign(Sort sort) {
    return switch (sort) {
      case BEGAN -> new Sign(4, 45, "#00703c");
      case JOINED -> new Sign(3, -90, "#1d70b8");
      case REVIEW -> new Sign(4, 0, "#912b88");
      case ACTIVITY -> new Sign(5, -90, "#b58840");
      case LEFT -> new Sign(3, 90, "#d4351c");
      case ENDED -> new Sign(4, 45, "#505a5f");
    };
  }
}
