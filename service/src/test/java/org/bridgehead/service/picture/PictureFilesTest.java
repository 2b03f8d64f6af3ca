/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.bridgehead.service.picture.Picture.Anchor;
import org.bridgehead.service.picture.Picture.Line;
import org.bridgehead.service.picture.Picture.Mark;
import org.bridgehead.service.picture.Picture.Pen;
import org.bridgehead.service.picture.Picture.Text;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class PictureFilesTest {

  private static final String HOSTILE = "<script>alert(\"x\")</script> & %s אבג \u0000\uD800 𝄞";

  private static final List<Sign> SIGNS =
      List.of(new Sign(0, 0, "#1d70b8"), new Sign(4, 45, "#00703c"), new Sign(3, -90, "#912b88"));

  private static Picture picture(String words) {
    var marks = new ArrayList<Mark>();
    for (var sign : SIGNS) {
      marks.add(new Mark(sign, 40 + 60.0 * marks.size(), 50, 10, words));
    }
    return new Picture(
        400,
        100,
        words,
        words,
        List.of(new Line(Pen.DOTTED, 0, 0, 400, 100)),
        marks,
        List.of(new Text(words, 200, 90, Anchor.MIDDLE)));
  }

  @Test
  void aNameIsTextInSvgWhateverItHolds() throws Exception {
    var source = new InputSource(new StringReader(SvgPicture.of(picture(HOSTILE))));
    var svg = DocumentBuilderFactory.newNSInstance().newDocumentBuilder().parse(source);
    var kept = "<script>alert(\"x\")</script> & %s אבג  𝄞";
    assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo(kept);
    assertThat(svg.getElementsByTagName("text").item(0).getTextContent()).isEqualTo(kept);
    assertThat(svg.getElementsByTagName("script").getLength()).isZero();
    assertThat(svg.getElementsByTagName("circle").getLength()).isOne();
    assertThat(svg.getElementsByTagName("polygon").getLength()).isEqualTo(2);
  }

  @Test
  void everySignIsPaintedInItsColour() throws Exception {
    var bytes = new PngPicture().of(picture(HOSTILE));
    var image = ImageIO.read(new ByteArrayInputStream(bytes));
    assertThat(image.getWidth()).isEqualTo(800);
    assertThat(image.getHeight()).isEqualTo(200);
    for (int at = 0; at < SIGNS.size(); at++) {
      int colour = image.getRGB(80 + 120 * at, 100) & 0xFFFFFF;
      assertThat("#%06x".formatted(colour)).isEqualTo(SIGNS.get(at).colour());
    }
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
