/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bridgehead.service.map.InnerName;
import org.bridgehead.service.map.MapFrame;
import org.bridgehead.service.map.Unmapped;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.page.Words;
import org.bridgehead.service.picture.Depths;
import org.bridgehead.service.picture.Ink;
import org.bridgehead.service.picture.Pen;
import org.bridgehead.service.picture.Picture;
import org.bridgehead.service.picture.Shape;
import org.bridgehead.service.question.Telling;
import org.bridgehead.service.topology.AuthorityLinks;

/**
 * The linked pairs as lines between authorities on a map, the wider the more links, and the
 * neighbours with no link on record as dashed lines. Names stand where they fit.
 */
final class LinkMap {

  /** More lines hide one another. */
  static final int MOST = 150;

  private static final String TITLE = "Links between authorities as a map";
  private static final String MISSING = "#d4351c";
  private static final String LAND = "#f3f2f1";

  /** So many pixels around the middle, where lines meet, have no name. */
  private static final double CLEAR = 4;

  private static final int LINE = 24;
  private static final int SAMPLE = 40;

  private final LinkTable table;
  private final Telling telling;
  private final GapView gapView;
  private final MapFrame frame;
  private final List<AuthorityLinks.Cell> linked;
  private final List<AuthorityLinks.Cell> shown;
  private final List<AuthorityLinks.Gap> gaps;
  private final Depths depths;
  private final Here here;

  private LinkMap(LinkTable table, Set<Integer> asked, Here here) {
    this.table = table;
    this.here = here;
    telling = table.question().telling();
    gapView = new GapView(table.question());
    linked = table.cells(asked);
    var borders = table.gaps(asked).stream().filter(gap -> !gap.borders().isEmpty()).toList();
    var ends = new TreeSet<>(asked);
    linked.forEach(cell -> add(cell.pair(), ends));
    borders.forEach(gap -> add(gap.pair(), ends));
    frame = MapFrame.of(table.question(), ends);
    shown = linked.stream().filter(cell -> isDrawn(cell.pair())).limit(MOST).toList();
    gaps = borders.stream().filter(gap -> isDrawn(gap.pair())).toList();
    depths = Depths.upTo(shown.isEmpty() ? 0 : shown.getFirst().total());
  }

  private static void add(AuthorityLinks.Pair pair, Set<Integer> ends) {
    ends.add(pair.a());
    ends.add(pair.b());
  }

  static Picture of(LinkTable table, Set<Integer> asked, Here here) {
    var map = new LinkMap(table, asked, here);
    return map.frame.authorities().isEmpty() ? Unmapped.withoutOutlines(TITLE) : map.draw();
  }

  private boolean isDrawn(AuthorityLinks.Pair pair) {
    return frame.authorities().contains(pair.a()) && frame.authorities().contains(pair.b());
  }

  private Picture draw() {
    var shapes = new ArrayList<Shape>();
    var names = new ArrayList<Shape>();
    for (int authority : frame.authorities()) {
      var area = frame.area(authority, Ink.filled(LAND, Ink.GREY));
      shapes.add(area);
      double[] middle = frame.middle(authority);
      InnerName.write(area, middle, CLEAR, telling.name(authority), Ink.BLACK)
          .forEach(line -> addName(line, names));
    }
    gaps.forEach(gap -> shapes.add(missing(gap)));
    for (int at = shown.size() - 1; at >= 0; at--) {
      shapes.add(link(shown.get(at)));
    }
    shapes.addAll(names);
    double right = legend(shapes);
    return new Picture(
        TITLE,
        summary(),
        (int) Math.ceil(Math.max(frame.width(), right)),
        frame.height() + (depths.floors().size() + 1) * LINE + MapFrame.MARGIN,
        shapes);
  }

  /** No line runs through a name. */
  private static void addName(Shape.Label name, List<Shape> names) {
    double width = Picture.widthOf(name.text(), name.size());
    names.add(
        new Shape.Box(
            name.x() - width / 2,
            name.y() - name.size() * 0.8,
            width,
            name.size(),
            new Ink(LAND, null, 0, Pen.SOLID)));
    names.add(name);
  }

  private Shape link(AuthorityLinks.Cell cell) {
    return new Shape.Group(
        named(cell.pair()) + ": " + Telling.count(cell.total(), "link"),
        address(cell.pair()),
        List.of(line(cell.pair(), ink(depths.of(cell.total())))));
  }

  private Shape missing(AuthorityLinks.Gap gap) {
    return new Shape.Group(
        named(gap.pair()) + " share a border: " + gapView.gap(gap).state(),
        null,
        List.of(line(gap.pair(), missingInk())));
  }

  private String named(AuthorityLinks.Pair pair) {
    return telling.name(pair.a()) + " and " + telling.name(pair.b());
  }

  private String address(AuthorityLinks.Pair pair) {
    var nodes = table.question().topology().nodes();
    return here.whole(
        "/links/" + Here.encode(nodes.key(pair.a())) + "/" + Here.encode(nodes.key(pair.b())));
  }

  private Shape line(AuthorityLinks.Pair pair, Ink ink) {
    double[] a = frame.middle(pair.a());
    double[] b = frame.middle(pair.b());
    return new Shape.Line(a[0], a[1], b[0], b[1], ink);
  }

  private static Ink ink(int depth) {
    return Ink.line("#123a5c", 1 + 1.5 * depth);
  }

  private double legend(List<Shape> shapes) {
    double y = frame.height() + LINE / 2.0;
    double right = entry("share a border, no link on record", y, missingInk(), shapes);
    for (int depth = 0; depth < depths.floors().size(); depth++) {
      y += LINE;
      right = Math.max(right, entry("links: " + depths.words(depth), y, ink(depth), shapes));
    }
    return right;
  }

  private static Ink missingInk() {
    return Ink.line(MISSING, 2).with(Pen.DASHED);
  }

  private static double entry(String words, double y, Ink ink, List<Shape> shapes) {
    shapes.add(new Shape.Line(MapFrame.MARGIN, y, MapFrame.MARGIN + SAMPLE, y, ink));
    double x = MapFrame.MARGIN + SAMPLE + 8;
    shapes.add(Shape.Label.from(x, y + 5, words, Picture.LETTERS));
    return x + Picture.widthOf(words, Picture.LETTERS) + MapFrame.MARGIN;
  }

  private String summary() {
    return "%s of %s of authorities with a link on record are drawn, the fullest first%s. %s that share a border and have no link on record are dashed."
        .formatted(
            Words.number(shown.size()),
            Telling.count(linked.size(), "pair"),
            shown.isEmpty()
                ? ""
                : ": "
                    + named(shown.getFirst().pair())
                    + " with "
                    + Telling.count(shown.getFirst().total(), "link"),
            Telling.count(gaps.size(), "pair"));
  }
}
