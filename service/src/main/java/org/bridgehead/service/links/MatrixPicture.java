/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.links;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.page.Words;
import org.bridgehead.service.picture.Anchor;
import org.bridgehead.service.picture.Depths;
import org.bridgehead.service.picture.Ink;
import org.bridgehead.service.picture.Picture;
import org.bridgehead.service.picture.Shape;
import org.bridgehead.service.question.Telling;
import org.bridgehead.service.topology.AuthorityLinks;

/**
 * The matrix as a heat map: a row for each authority, each pair once, and each name at the end of
 * its row, above its column.
 */
final class MatrixPicture {

  private static final String TITLE = "Links between authorities as a heat map";

  /** Wide enough to be hit with a finger (WCAG 2.2, 2.5.8) and to hold a number. */
  private static final int CELL = 28;

  private static final int MARGIN = 10;
  private static final int LEGEND = 40;
  private static final int LETTERS_BELOW = 19;
  private static final int NAME = 34;

  private final LinkMatrix matrix;
  private final Telling telling;
  private final LinkTable table;
  private final Here here;
  private final Depths depths;

  private MatrixPicture(LinkTable table, LinkMatrix matrix, Here here) {
    this.table = table;
    this.matrix = matrix;
    this.here = here;
    telling = table.question().telling();
    depths = Depths.upTo(matrix.most());
  }

  static Picture of(LinkTable table, LinkMatrix matrix, Here here) {
    return matrix.cells().isEmpty()
        ? Picture.nothing(TITLE, "No pair of authorities of this scope has such a link on record.")
        : new MatrixPicture(table, matrix, here).draw();
  }

  private Picture draw() {
    var authorities = matrix.authorities();
    var shapes = new ArrayList<Shape>();
    double right = 0;
    for (int row = 0; row < authorities.size(); row++) {
      for (int column = 0; column < row; column++) {
        cell(row, column, shapes);
      }
      var name = Picture.cut(telling.name(authorities.get(row)), NAME);
      double x = MARGIN + row * CELL + 5;
      shapes.add(Shape.Label.from(x, MARGIN + row * CELL + LETTERS_BELOW, name, Picture.LETTERS));
      right = Math.max(right, x + Picture.widthOf(name, Picture.LETTERS));
    }
    int bottom = MARGIN + authorities.size() * CELL;
    right = Math.max(right, legend(bottom + MARGIN, shapes));
    return new Picture(
        TITLE, summary(), (int) Math.ceil(right) + MARGIN, bottom + LEGEND + MARGIN, shapes);
  }

  private void cell(int row, int column, List<Shape> shapes) {
    var pair =
        AuthorityLinks.Pair.of(matrix.authorities().get(row), matrix.authorities().get(column));
    var cell = matrix.cells().get(pair);
    double x = MARGIN + column * CELL;
    double y = MARGIN + row * CELL;
    if (cell != null) {
      shapes.add(linked(cell, x, y));
    } else if (matrix.isAsked(pair)) {
      shapes.add(new Shape.Box(x, y, CELL, CELL, Ink.filled(Ink.WHITE, Ink.GREY)));
    }
  }

  private Shape linked(AuthorityLinks.Cell cell, double x, double y) {
    var nodes = table.question().topology().nodes();
    var pair = cell.pair();
    return new Shape.Group(
        "%s and %s: %s"
            .formatted(
                telling.name(pair.a()),
                telling.name(pair.b()),
                Telling.count(cell.total(), "link")),
        here.whole(
            "/links/" + Here.encode(nodes.key(pair.a())) + "/" + Here.encode(nodes.key(pair.b()))),
        box(depths.of(cell.total()), x, y, Integer.toString(cell.total())));
  }

  private static List<Shape> box(int depth, double x, double y, String number) {
    return List.of(
        new Shape.Box(x, y, CELL, CELL, Ink.filled(Depths.colour(depth), Ink.GREY)),
        new Shape.Label(
            x + CELL / 2.0,
            y + LETTERS_BELOW,
            number,
            number.length() > 3 ? 10 : Picture.LETTERS,
            Anchor.MIDDLE,
            Depths.letters(depth)));
  }

  /** Draws which depth means how many; where it ends on the right. */
  private double legend(double y, List<Shape> shapes) {
    double x = words("Links:", MARGIN, y, shapes);
    shapes.add(new Shape.Box(x, y, CELL, CELL, Ink.filled(Ink.WHITE, Ink.GREY)));
    x = words("none on record", x + CELL + 5, y, shapes);
    for (int depth = 0; depth < depths.floors().size(); depth++) {
      shapes.add(new Shape.Box(x, y, CELL, CELL, Ink.filled(Depths.colour(depth), Ink.GREY)));
      x = words(depths.words(depth), x + CELL + 5, y, shapes);
    }
    return x;
  }

  private static double words(String words, double x, double y, List<Shape> shapes) {
    shapes.add(Shape.Label.from(x, y + LETTERS_BELOW, words, Picture.LETTERS));
    return x + Picture.widthOf(words, Picture.LETTERS) + MARGIN;
  }

  private String summary() {
    int shown = matrix.authorities().size();
    var fullest =
        matrix.cells().values().stream().min(Comparator.comparing(table::key)).orElseThrow();
    return "%s %s of the %s pairs among them that are asked for have a link on record; the fullest is that of %s and %s with %s."
        .formatted(
            matrix.leftOut() == 0
                ? "All %s authorities that have a link, by region and name."
                    .formatted(Words.number(shown))
                : "The %d most linked authorities, by region and name; %s with fewer links are left out, and stand in the table."
                    .formatted(shown, Words.number(matrix.leftOut())),
            Words.number(matrix.cells().size()),
            Words.number(pairs()),
            telling.name(fullest.pair().a()),
            telling.name(fullest.pair().b()),
            Telling.count(fullest.total(), "link"));
  }

  private long pairs() {
    long asked = matrix.authorities().stream().filter(matrix.asked()::contains).count();
    long others = matrix.authorities().size() - asked;
    return asked * (asked - 1) / 2 + asked * others;
  }
}
