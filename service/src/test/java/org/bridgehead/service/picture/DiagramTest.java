/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.bridgehead.service.picture.Diagram.Line;
import org.bridgehead.service.picture.Diagram.Mark;
import org.bridgehead.service.picture.Diagram.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;

class DiagramTest {

  private static final String HOSTILE = "<script>alert(\"x\")</script> & %s אבג \u0000\uD800 𝄞";

  private static final List<Sign> SIGNS =
      List.of(new Sign(0, 0, "#1d70b8"), new Sign(4, 45, "#00703c"), new Sign(3, -90, "#912b88"));

  private static Picture picture(String words) {
    var marks = new ArrayList<Mark>();
    for (var sign : SIGNS) {
      marks.add(new Mark(sign, 40 + 60.0 * marks.size(), 50, 10, words));
    }
    var lines = List.of(new Line(Pen.DOTTED, 0, 0, 400, 100));
    return new Diagram(lines, marks, List.of(new Text(words, 200, 90, Anchor.MIDDLE)))
        .picture(words, words, 399.2, 99.5);
  }

  @Test
  void aNameIsTextInSvgWhateverItHolds() throws Exception {
    var source = new InputSource(new StringReader(Svg.file(picture(HOSTILE))));
    var svg = DocumentBuilderFactory.newNSInstance().newDocumentBuilder().parse(source);
    var kept = "<script>alert(\"x\")</script> & %s אבג \uFFFD\uFFFD 𝄞";
    var titles = svg.getElementsByTagName("title");
    assertThat(titles.getLength()).isEqualTo(1 + SIGNS.size());
    for (int at = 0; at < titles.getLength(); at++) {
      assertThat(titles.item(at).getTextContent()).isEqualTo(kept);
    }
    assertThat(svg.getElementsByTagName("text").item(0).getTextContent()).isEqualTo(kept);
    assertThat(svg.getElementsByTagName("script").getLength()).isZero();
    assertThat(svg.getElementsByTagName("circle").getLength()).isOne();
    assertThat(svg.getElementsByTagName("path").getLength()).isEqualTo(2);
  }

  @Test
  void everySignIsPaintedInItsColour() throws Exception {
    var image = painted(picture(HOSTILE));
    assertThat(image.getWidth()).isEqualTo(800);
    assertThat(image.getHeight()).isEqualTo(200);
    for (int at = 0; at < SIGNS.size(); at++) {
      int colour = image.getRGB(80 + 120 * at, 100) & 0xFFFFFF;
      assertThat("#%06x".formatted(colour)).isEqualTo(SIGNS.get(at).colour());
    }
  }

  private static BufferedImage painted(Picture picture) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(new Png(new Lettering()).file(picture)));
  }

  @Test
  void aLargePictureIsPaintedNoLargerThanAServerCanHold() throws Exception {
    var image = painted(new Diagram(List.of(), List.of(), List.of()).picture("", "", 5000, 10));
    assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(2500, 5);
  }

  @ParameterizedTest
  @EnumSource(Anchor.class)
  void aTextStandsAtItsPointAndNoLineRunsThroughIt(Anchor anchor) throws Exception {
    var lines = List.of(new Line(Pen.SOLID, 0, 15, 200, 15));
    var texts = List.of(new Text("NAME", 100, 20, anchor));
    var image = painted(new Diagram(lines, List.of(), texts).picture("", "", 200, 30));
    double width = Picture.widthOf("NAME", Picture.LETTERS);
    int left = (int) (2 * anchor.left(100, width));
    assertThat(isWhite(image, left - 6, 30)).as("the line before the text").isFalse();
    assertThat(isWhite(image, left + (int) (2 * width) + 6, 30)).as("the line after it").isFalse();
    boolean before = IntStream.range(150, 196).anyMatch(x -> !isWhite(image, x, 26));
    boolean after = IntStream.range(204, 250).anyMatch(x -> !isWhite(image, x, 26));
    assertThat(before).as("letters before the point").isEqualTo(anchor != Anchor.START);
    assertThat(after).as("letters after the point").isEqualTo(anchor != Anchor.END);
  }

  private static boolean isWhite(BufferedImage image, int x, int y) {
    return (image.getRGB(x, y) & 0xFFFFFF) == 0xFFFFFF;
  }

  @Test
  void namesStandWhereTheyFitAndTheFirstAlways() {
    var marks = new ArrayList<Mark>();
    for (int at = 0; at < 2000; at++) {
      marks.add(
          new Mark(SIGNS.getFirst(), 20 + at % 50 * 20, 20 + at / 50 * 20, 7, "School " + at));
    }
    var crowded = new Labels(1040, 840, marks).write();
    assertThat(crowded.getFirst().words()).isEqualTo("School 0");
    assertThat(crowded.size()).isLessThan(marks.size());
    assertThat(new Labels(1040, 840, List.of(marks.get(500), marks.get(1234))).write()).hasSize(2);
    assertThat(Labels.shortened("𝄞".repeat(40))).isEqualTo("𝄞".repeat(31) + "…");
  }
}
