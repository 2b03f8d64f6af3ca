/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.around;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.picture.Anchor;
import org.bridgehead.service.picture.Diagram;
import org.bridgehead.service.picture.Diagram.Line;
import org.bridgehead.service.picture.Diagram.Mark;
import org.bridgehead.service.picture.Diagram.Text;
import org.bridgehead.service.picture.Labels;
import org.bridgehead.service.picture.Pen;
import org.bridgehead.service.picture.Picture;
import org.bridgehead.service.question.Answer;
import org.bridgehead.service.question.Place;
import org.bridgehead.service.question.ShownTie;
import org.bridgehead.service.question.Telling;

/** Draws the network around a place: the very places and ties that the tables hold. */
final class AroundPicture {

  private static final double MIDDLE = 11;
  private static final double OTHER = 7;
  private static final double BESIDE = 200;
  private static final double ABOVE = 50;
  private static final double LEGEND_ROW = 22;
  private static final double LEGEND_LEFT = 20;

  /** What the script of the page fetches around a place; it adds some of it at a time. */
  private static final String GROWTH = "steps=1&most=2000";

  private final Answer<AroundFigures, AroundPlace> answer;
  private final Map<String, Integer> positions = new HashMap<>();
  private final Rings rings;

  AroundPicture(Answer<AroundFigures, AroundPlace> answer) {
    this.answer = answer;
    answer.rows().forEach(row -> positions.put(reference(row.place()), positions.size()));
    rings =
        new Rings(
            answer.rows().stream().mapToInt(AroundPlace::steps).toArray(),
            neighbours(answer.figures().ties()));
  }

  static String reference(Place place) {
    return place.kind() + ":" + place.key();
  }

  private int position(Place place) {
    return positions.getOrDefault(reference(place), 0);
  }

  private int[][] neighbours(List<ShownTie> ties) {
    var sets = new ArrayList<TreeSet<Integer>>();
    answer.rows().forEach(_ -> sets.add(new TreeSet<>()));
    for (var tie : ties) {
      sets.get(position(tie.from())).add(position(tie.to()));
      sets.get(position(tie.to())).add(position(tie.from()));
    }
    return sets.stream()
        .map(set -> set.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }

  /** Where a place stands, from the left. */
  double x(int at) {
    return rings.radius() + BESIDE + rings.x(at);
  }

  /** Where a place stands, from the top. */
  double y(int at) {
    return rings.radius() + ABOVE + rings.y(at);
  }

  Picture draw() {
    double width = 2 * x(0);
    double height = 2 * y(0);
    var marks = new ArrayList<Mark>();
    for (var row : answer.rows()) {
      int at = marks.size();
      var words = Telling.sentence(row.words());
      var sign = PlaceSign.of(row.place().kind()).sign();
      marks.add(new Mark(sign, x(at), y(at), at == 0 ? MIDDLE : OTHER, words));
    }
    var lines = new ArrayList<Line>();
    for (var tie : answer.figures().ties()) {
      int from = position(tie.from());
      int to = position(tie.to());
      lines.add(new Line(pen(tie.type()), x(from), y(from), x(to), y(to)));
    }
    var texts = new ArrayList<>(new Labels(width, height, marks).write());
    double bottom = addLegend(height, lines, marks, texts);
    return new Diagram(lines, marks, texts)
        .picture(
            "The network around " + answer.rows().getFirst().words(), description(), width, bottom);
  }

  /** The same for the script of the page, with addresses for whoever is there. */
  AroundElements elements(Here here) {
    var nodes = new ArrayList<AroundElements.Node>();
    for (var row : answer.rows()) {
      nodes.add(node(here, nodes.size(), row));
    }
    var ties = new LinkedHashMap<String, AroundElements.Line>();
    for (var tie : answer.figures().ties()) {
      var from = reference(tie.from());
      var to = reference(tie.to());
      var id =
          String.join(
              "|", tie.type(), from, to, String.valueOf(tie.role()), String.valueOf(tie.start()));
      var pen = pen(tie.type()).name().toLowerCase(Locale.ROOT);
      ties.put(id, new AroundElements.Line(id, from, to, pen));
    }
    return new AroundElements(nodes, List.copyOf(ties.values()));
  }

  private AroundElements.Node node(Here here, int at, AroundPlace row) {
    var kind = row.place().kind();
    var key = row.place().key();
    var words = Telling.sentence(row.words());
    var grow = "/around/" + kind + "/" + Here.encode(key) + "/picture.json?" + GROWTH;
    return new AroundElements.Node(
        reference(row.place()),
        kind,
        words,
        Labels.shortened(words),
        x(at),
        y(at),
        row.steps(),
        row.shown() + row.further(),
        here.about(kind, key),
        here.around(kind, key),
        here.to(grow));
  }

  /** Says the same as the tables, in a few sentences. */
  String description() {
    var figures = answer.figures();
    return "As at %s. %s %s"
        .formatted(answer.asOf(), figures.words(), figures.leftOutWords())
        .strip();
  }

  /** What signs and lines stand for, below the picture; returns where it ends. */
  private static double addLegend(
      double top, List<Line> lines, List<Mark> marks, List<Text> texts) {
    double y = top;
    for (var kind : PlaceSign.values()) {
      var words = kind.name().toLowerCase(Locale.ROOT);
      if (marks.stream().anyMatch(mark -> mark.sign().equals(kind.sign()))) {
        marks.add(new Mark(kind.sign(), LEGEND_LEFT, y, OTHER, words));
        texts.add(beside(words, y));
        y += LEGEND_ROW;
      }
    }
    var pens = lines.stream().map(Line::pen).distinct().sorted().toList();
    for (var pen : pens) {
      lines.add(new Line(pen, LEGEND_LEFT - OTHER, y, LEGEND_LEFT + OTHER + 10, y));
      texts.add(beside(words(pen), y));
      y += LEGEND_ROW;
    }
    return y;
  }

  private static Text beside(String words, double y) {
    return new Text(words, LEGEND_LEFT + 26, y + Picture.LETTERS / 3, Anchor.START);
  }

  /** How a sort of tie such as {@code MEMBER_OF} is drawn. */
  static Pen pen(String type) {
    return switch (type) {
      case "MEMBER_OF" -> Pen.SOLID;
      case "SERVES" -> Pen.DOTTED;
      default -> Pen.DASHED;
    };
  }

  private static String words(Pen pen) {
    return switch (pen) {
      case SOLID -> "membership of a network";
      case DOTTED -> "post";
      case DASHED -> "any other tie";
    };
  }
}
