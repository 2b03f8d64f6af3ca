/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class PictureTest {

  private static final String ODD =
      "St Mary's & <b>\"Co\"</b> \u0001\u05d0\u05d1 \u0645\u062f\u0631\u0633\u0629";

  private static Picture picture() {
    return new Picture(
        ODD,
        ODD,
        100,
        50,
        List.of(
            new Shape.Box(10, 10, 20, 20, Ink.filled("#123a5c", Ink.BLACK)),
            new Shape.Line(0, 45, 100, 45, Ink.line("#ff0000", 4).with(Pen.DASHED)),
            new Shape.Area(
                List.of(
                    new double[] {60, 10, 90, 10, 90, 40, 60, 40},
                    new double[] {70, 20, 80, 20, 80, 30, 70, 30}),
                Ink.filled("#00ff00", "#00ff00")),
            new Shape.Group(
                ODD, "/links?a=1&b=2", List.of(Shape.Label.from(10, 40, ODD, Picture.LETTERS)))));
  }

  @Test
  void oddNamesStandInTheSvgAsTheyAreAndLeadNowhereInAFile() throws Exception {
    var svg = Svg.file(picture());
    var read =
        DocumentBuilderFactory.newDefaultNSInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(svg)));
    var shown = ODD.replace('\u0001', '\uFFFD');
    assertThat(read.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(shown);
    assertThat(read.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo(shown);
    assertThat(read.getElementsByTagName("text").item(0).getTextContent()).isEqualTo(shown);
    assertThat(read.getElementsByTagName("a").getLength()).isZero();
    assertThat(svg).doesNotContain("style", "script");
  }

  @Test
  void aPngHasTheShapesOfThePictureTwiceAsLarge() throws IOException {
    var png = ImageIO.read(new ByteArrayInputStream(new Png(new Lettering()).file(picture())));
    assertThat(List.of(png.getWidth(), png.getHeight())).containsExactly(200, 100);
    assertThat(png.getRGB(40, 40) & 0xffffff).as("the box").isEqualTo(0x123a5c);
    assertThat(png.getRGB(2, 90) & 0xffffff).as("a dash").isEqualTo(0xff0000);
    assertThat(png.getRGB(14, 90) & 0xffffff).as("between dashes").isEqualTo(0xffffff);
    assertThat(png.getRGB(130, 30) & 0xffffff).as("the area").isEqualTo(0x00ff00);
    assertThat(png.getRGB(150, 50) & 0xffffff).as("the hole in it").isEqualTo(0xffffff);
    assertThat(blackIn(png.getSubimage(20, 64, 80, 20))).as("letters").isGreaterThan(20);
  }

  private static int blackIn(java.awt.image.BufferedImage image) {
    int black = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        black += (image.getRGB(x, y) & 0xff) < 64 ? 1 : 0;
      }
    }
    return black;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 4, 5, 6, 7, 11, 30, 250, 100_000})
  void everyNumberHasOneDepthAndTheWordsOfItsDepthHoldIt(int most) {
    var depths = Depths.upTo(most);
    assertThat(depths.floors()).hasSize(Math.min(most, 5)).isSorted().doesNotHaveDuplicates();
    for (int number = 1; number <= most; number++) {
      var ends = depths.words(depths.of(number)).split(" to ");
      assertThat(number)
          .isBetween(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
    }
  }

  @Test
  void aTextIsCutBetweenSigns() {
    assertThat(Picture.cut("abc", 3)).isEqualTo("abc");
    assertThat(Picture.cut("\ud83c\udfeb\ud83c\udfeb\ud83c\udfeb", 2))
        .isEqualTo("\ud83c\udfeb\u2026");
  }
}
