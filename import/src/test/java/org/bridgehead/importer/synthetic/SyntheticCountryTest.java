/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntheticCountryTest {

  private static final double SCALE = SyntheticCountry.DEMONSTRATION;

  private final Path folder;

  SyntheticCountryTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void theSameScaleAndSeedGiveTheSameBytes() throws Exception {
    Map<String, String> once = hashes(folder.resolve("once"), 7);
    assertThat(hashes(folder.resolve("again"), 7)).isEqualTo(once);
    Map<String, String> otherSeed = hashes(folder.resolve("other"), 8);
    assertThat(otherSeed.keySet()).isEqualTo(once.keySet());
    assertThat(otherSeed.get(WrittenCountry.ESTABLISHMENTS))
        .isNotEqualTo(once.get(WrittenCountry.ESTABLISHMENTS));
    assertThat(otherSeed.get("networks/memberships.csv"))
        .isNotEqualTo(once.get("networks/memberships.csv"));
  }

  @Test
  void theLanguageOfTheMachineMakesNoDifference() throws Exception {
    Map<String, String> usual = hashes(folder.resolve("usual"), 7);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(hashes(folder.resolve("arabic"), 7)).isEqualTo(usual);
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(hashes(folder.resolve("turkish"), 7)).isEqualTo(usual);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void writesWhatItSaysItWrites() throws IOException {
    var files = SyntheticCountry.of(SCALE, 1).writeTo(folder);
    try (var found = Files.walk(folder)) {
      assertThat(files)
          .containsExactlyInAnyOrderElementsOf(found.filter(Files::isRegularFile).toList());
    }
    assertThat(folder.resolve("README.txt"))
        .content()
        .contains("Demonstration country (invented)", "Everything in this folder is invented");
  }

  @Test
  void looksLikeTheRealFiles() throws IOException {
    WrittenCountry.write(folder, SCALE, 1);
    String links = Files.readString(folder.resolve(WrittenCountry.LATER), windows());
    assertThat(links).doesNotContain("\r").startsWith("\"URN\",\"Linked UID\"");
    assertThat(links.lines().skip(1).findFirst().orElseThrow()).matches("\\d+,\\d+,\".*\"");
    String register = Files.readString(folder.resolve(WrittenCountry.ESTABLISHMENTS), windows());
    assertThat(register).contains("\r\n").containsPattern("[àâçéèêëïôöûüíóáøâ’]");
    assertThat(register).doesNotContain("?");
    String people = Files.readString(folder.resolve("networks/people.csv"), StandardCharsets.UTF_8);
    assertThat(people).contains("\r\n").doesNotContain("\uFFFD");
  }

  @Test
  void growsWithItsScale() throws IOException {
    WrittenCountry small = WrittenCountry.write(folder.resolve("small"), 0.001, 1);
    WrittenCountry large = WrittenCountry.write(folder.resolve("large"), 0.1, 1);
    assertThat(small.openSchools()).hasSize(320);
    assertThat(small.rows("authorities/authorities.csv")).hasSize(8);
    assertThat(large.openSchools()).hasSize(2_700);
    assertThat(large.rows("authorities/authorities.csv")).hasSize(15);
    assertThat(large.rows(WrittenCountry.ESTABLISHMENTS)).hasSizeBetween(4_700, 4_800);
    assertThat(large.rows(WrittenCountry.GOVERNANCE)).hasSizeBetween(20_000, 25_000);
    assertThat(large.sheet("networks")).hasSize(85);
  }

  @Test
  void refusesAScaleThatMakesNoCountry() {
    for (double scale : new double[] {0, -1, 21, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatIllegalArgumentException().isThrownBy(() -> SyntheticCountry.of(scale, 1));
    }
  }

  private static Charset windows() {
    return Charset.forName("windows-1252");
  }

  private static Map<String, String> hashes(Path into, long seed)
      throws IOException, NoSuchAlgorithmException {
    Map<String, String> hashes = new TreeMap<>();
    for (Path file : SyntheticCountry.of(SCALE, seed).writeTo(into)) {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      String name = into.relativize(file).toString().replace('\\', '/');
      hashes.put(name, HexFormat.of().formatHex(hash));
    }
    return hashes;
  }
}
