/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bridgehead.service.picture.Diagram.Mark;
import org.bridgehead.service.picture.Diagram.Text;

/** Writes names beside signs where they fit: over no other sign, no other name and no edge. */
public final class Labels {

  private static final int LONGEST = 32;
  private static final double SPACE = Diagram.SPACE;

  private final double width;
  private final double height;
  private final List<Mark> marks;
  private final List<Room> taken = new ArrayList<>();

  private record Room(double left, double top, double right, double bottom) {

    static Room of(Text text) {
      var box = text.box();
      return new Room(box.x(), box.y(), box.x() + box.width(), box.y() + box.height());
    }

    boolean meets(Room other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  /**
   * For a picture of that size.
   *
   * @param marks the signs, the most important first
   */
  public Labels(double width, double height, List<Mark> marks) {
    this.width = width;
    this.height = height;
    this.marks = marks;
  }

  /** The names of the marks in their order; what comes later finds less room, the first always. */
  public List<Text> write() {
    var texts = new ArrayList<Text>();
    for (var mark : marks) {
      var found = find(mark);
      if (found.isEmpty() && texts.isEmpty()) {
        found = Optional.of(below(mark));
      }
      found.ifPresent(
          text -> {
            taken.add(Room.of(text));
            texts.add(text);
          });
    }
    return texts;
  }

  private Optional<Text> find(Mark mark) {
    return places(mark).stream().filter(text -> isFree(mark, Room.of(text))).findFirst();
  }

  /** On the outer side first, then on the other, then below and above. */
  private List<Text> places(Mark mark) {
    var words = shortened(mark.words());
    double beside = mark.radius() + SPACE;
    double middle = mark.y() + Picture.LETTERS / 3;
    var right = new Text(words, mark.x() + beside, middle, Anchor.START);
    var left = new Text(words, mark.x() - beside, middle, Anchor.END);
    boolean isRight = mark.x() >= width / 2;
    return List.of(
        isRight ? right : left,
        isRight ? left : right,
        below(mark),
        new Text(words, mark.x(), mark.y() - beside - SPACE, Anchor.MIDDLE));
  }

  private static Text below(Mark mark) {
    double y = mark.y() + mark.radius() + SPACE + Picture.LETTERS;
    return new Text(shortened(mark.words()), mark.x(), y, Anchor.MIDDLE);
  }

  private boolean isFree(Mark own, Room box) {
    if (box.left < 0 || box.top < 0 || box.right > width || box.bottom > height) {
      return false;
    }
    return taken.stream().noneMatch(box::meets)
        && marks.stream().filter(mark -> mark != own).noneMatch(mark -> box.meets(around(mark)));
  }

  private static Room around(Mark mark) {
    double radius = mark.radius();
    return new Room(mark.x() - radius, mark.y() - radius, mark.x() + radius, mark.y() + radius);
  }

  /** A text as long as a label may be. */
  public static String shortened(String words) {
    return Picture.cut(words, LONGEST);
  }
}
