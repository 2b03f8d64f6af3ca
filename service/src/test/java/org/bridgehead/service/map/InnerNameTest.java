/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.bridgehead.service.picture.Ink;
import org.bridgehead.service.picture.Picture;
import org.bridgehead.service.picture.Shape;
import org.junit.jupiter.api.Test;

class InnerNameTest {

  private static List<Shape.Label> written(String name, double clear, double... ring) {
    var area = new Shape.Area(List.of(ring), Ink.filled(Ink.WHITE, Ink.GREY));
    return InnerName.write(area, new double[] {50, 50}, clear, name, Ink.BLACK);
  }

  /** A rectangle around the place at 50 and 50. */
  private static double[] rectangle(double width, double height) {
    double left = 50 - width / 2;
    double top = 50 - height / 2;
    return new double[] {
      left, top, left + width, top, left + width, top + height, left, top + height
    };
  }

  private static double left(Shape.Label label) {
    return label.x() - Picture.widthOf(label.text(), label.size()) / 2;
  }

  @Test
  void aNameStandsInTheMiddleWhereThereIsRoom() {
    var lines = written("City of Ambermere", 0, rectangle(200, 40));
    assertThat(lines).extracting(Shape.Label::text).containsExactly("City of Ambermere");
    assertThat(lines.getFirst().x()).isEqualTo(50);
    assertThat(lines.getFirst().y()).isBetween(50.0, 57.0);
  }

  @Test
  void itLeavesTheMiddleFreeForADisc() {
    var line = written("Dale", 7, rectangle(200, 80)).getFirst();
    boolean beside = left(line) > 57 || 100 - left(line) < 43;
    boolean above = line.y() < 43 || line.y() - line.size() > 55;
    assertThat(beside || above).isTrue();
  }

  @Test
  void aLongNameInANarrowOutlineHasSeveralLinesThatStayInside() {
    var lines = written("City of Ambermere", 0, rectangle(86, 80));
    assertThat(lines).hasSize(2);
    assertThat(lines).allMatch(line -> left(line) >= 7 && line.y() <= 90);
    assertThat(String.join(" ", lines.stream().map(Shape.Label::text).toList()))
        .isEqualTo("City of Ambermere");
    assertThat(lines.getLast().y() - lines.getFirst().y())
        .isCloseTo(lines.getFirst().size(), within(1e-9));
  }

  @Test
  void whereThereIsNoRoomItIsLeftOut() {
    assertThat(written("Ambermere", 0, rectangle(40, 200))).isEmpty();
    assertThat(written("Ambermere", 0, rectangle(200, 10))).isEmpty();
    assertThat(written("Ambermere", 0)).isEmpty();
  }

  /** Two columns 30 wide with a bar 80 below the middle: the middle itself is outside. */
  @Test
  void anOutlineWithoutItsOwnMiddleHasItsNameWhereItIsWhole() {
    double[] ring = {-50, 0, 20, 0, 20, 70, 80, 70, 80, 0, 150, 0, 150, 100, -50, 100};
    var line = written("Dale", 0, ring).getFirst();
    assertThat(line.y() - line.size()).isGreaterThan(68);
  }
}
