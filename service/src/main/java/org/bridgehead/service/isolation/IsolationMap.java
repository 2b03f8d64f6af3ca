/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.isolation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import org.bridgehead.service.map.InnerName;
import org.bridgehead.service.map.MapFrame;
import org.bridgehead.service.map.Unmapped;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.page.Words;
import org.bridgehead.service.picture.Depths;
import org.bridgehead.service.picture.Ink;
import org.bridgehead.service.picture.Picture;
import org.bridgehead.service.picture.Shape;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.question.Telling;

/**
 * The schools of a list by authority, as a map: the larger their share of the authority's schools,
 * the deeper its colour and the larger the disc on it. Names stand where they fit.
 */
final class IsolationMap {

  static final String TITLE = "The schools of the list by authority, as a map";

  private static final int CLASSES = 4;
  private static final double LARGEST = 7;
  private static final int LINE = 26;
  private static final int LEGEND = (CLASSES + 2) * LINE;

  private final MapFrame frame;
  private final SortedMap<Integer, IsolationTally> tallies;
  private final Telling telling;
  private final Question question;
  private final Here here;

  private IsolationMap(
      Question question, MapFrame frame, SortedMap<Integer, IsolationTally> tallies, Here here) {
    this.question = question;
    this.frame = frame;
    this.tallies = tallies;
    this.here = here;
    telling = question.telling();
  }

  static Picture of(Question question, SortedMap<Integer, IsolationTally> tallies, Here here) {
    var frame = MapFrame.of(question, tallies.keySet());
    return frame.authorities().isEmpty()
        ? Unmapped.withoutOutlines(TITLE)
        : new IsolationMap(question, frame, tallies, here).draw();
  }

  private Picture draw() {
    var shapes = new ArrayList<Shape>();
    frame.authorities().forEach(each -> shapes.add(authority(each)));
    double right = legend(shapes);
    return new Picture(
        TITLE,
        summary(),
        (int) Math.ceil(Math.max(frame.width(), right)),
        frame.height() + LEGEND,
        shapes);
  }

  private IsolationTally tally(int authority) {
    return tallies.getOrDefault(authority, new IsolationTally(0, 0));
  }

  private Shape authority(int authority) {
    var tally = tally(authority);
    int depth = depth(tally);
    var shapes = new ArrayList<Shape>();
    var area = frame.area(authority, ink(depth));
    double[] middle = frame.middle(authority);
    shapes.add(area);
    if (depth > 0) {
      shapes.add(disc(depth, middle[0], middle[1]));
    }
    var colour = depth == 0 ? Ink.BLACK : Depths.letters(depth - 1);
    double clear = depth == 0 ? 0 : LARGEST;
    shapes.addAll(InnerName.write(area, middle, clear, telling.name(authority), colour));
    var code = question.topology().nodes().key(authority);
    return new Shape.Group(said(authority), here.with("authority", code), shapes);
  }

  private String said(int authority) {
    var tally = tally(authority);
    return "%s: %s of %s (%s)"
        .formatted(
            telling.name(authority),
            Words.number(tally.listed()),
            Telling.count(tally.schools(), "school"),
            Words.percent(tally.share()));
  }

  /** 0 for none, else 1 to 4 for up to each quarter. */
  private static int depth(IsolationTally tally) {
    return (int) Math.ceil(tally.share() * CLASSES);
  }

  private static Ink ink(int depth) {
    return Ink.filled(depth == 0 ? Ink.WHITE : Depths.colour(depth - 1), Ink.GREY);
  }

  private static Shape disc(int depth, double x, double y) {
    return new Shape.Dot(x, y, LARGEST * depth / CLASSES / 1.5, Ink.filled(Ink.BLACK, Ink.WHITE));
  }

  private double legend(List<Shape> shapes) {
    double right = 0;
    for (int depth = 0; depth <= CLASSES; depth++) {
      double y = frame.height() + depth * LINE;
      shapes.add(new Shape.Box(MapFrame.MARGIN, y, LINE - 4, LINE - 4, ink(depth)));
      if (depth > 0) {
        shapes.add(disc(depth, MapFrame.MARGIN + (LINE - 4) / 2.0, y + (LINE - 4) / 2.0));
      }
      var words =
          depth == 0
              ? "no school in the list"
              : "more than %d%% and up to %d%% of its schools"
                  .formatted((depth - 1) * 25, depth * 25);
      double x = MapFrame.MARGIN + LINE + 4;
      shapes.add(Shape.Label.from(x, y + 16, words, Picture.LETTERS));
      right = Math.max(right, x + Picture.widthOf(words, Picture.LETTERS));
    }
    return right + MapFrame.MARGIN;
  }

  private String summary() {
    var shown = frame.authorities();
    int listed = tallies.values().stream().mapToInt(IsolationTally::listed).sum();
    int schools = tallies.values().stream().mapToInt(IsolationTally::schools).sum();
    var byShare =
        Comparator.comparingDouble((Integer each) -> tally(each).share())
            .thenComparing(each -> -each);
    int missing = tallies.size() - shown.size();
    return "%s of %s are in the list below. The highest share on the map: %s. The lowest: %s.%s"
        .formatted(
            Words.number(listed),
            Telling.count(schools, "school"),
            said(shown.stream().max(byShare).orElseThrow()),
            said(shown.stream().min(byShare).orElseThrow()),
            missing == 0
                ? ""
                : " No boundaries are held of %s of the %s authorities, which are not drawn."
                    .formatted(Words.number(missing), Words.number(tallies.size())));
  }
}
