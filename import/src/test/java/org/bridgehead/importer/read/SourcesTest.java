/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bridgehead.importer.ImportRefused;
import org.bridgehead.importer.report.FileSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables come plain, gzipped and zipped, and what only looks like one of these is refused. */
class SourcesTest {

  private static final String NETWORKS = "network_id,name,kind\r\nN-1,Ambermére,hub\r\n";
  private static final String MEMBERS =
      "network_id,member_type,member_id,role\r\nN-1,school,900001,lead\r\n";

  @TempDir Path folder;

  private final Reader reader = new Reader();

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] zip(Object... namesAndBytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndBytes.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
        zip.write((byte[]) namesAndBytes[i + 1]);
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private void refused(Path file, String... words) {
    assertThatThrownBy(() -> reader.read(file))
        .isInstanceOf(ImportRefused.class)
        .message()
        .contains(words);
  }

  @Test
  void whatAFileIsIsToldByItsContentNotItsName() throws IOException {
    assertThat(reader.read(file("a.csv", gzip(utf8(NETWORKS))))).hasSize(1);
    assertThat(reader.read(file("b.txt", zip("members.txt", utf8(MEMBERS))))).hasSize(1);
    assertThat(reader.read(file("c.zip", utf8(NETWORKS)))).hasSize(1);
    assertThat(reader.nodes()).containsExactly("Network N-1");
    assertThat(reader.ties()).hasSize(1);
  }

  @Test
  void aZipGivesEveryTableInItWhateverItsFolderAndEncoding() throws IOException {
    byte[] zip =
        zip(
            "out/networks.csv",
            NETWORKS.getBytes(Charset.forName("windows-1252")),
            "out/memberships.csv",
            utf8("\uFEFF" + MEMBERS),
            "__MACOSX/out/._networks.csv",
            new byte[] {0, 5, 22, 7},
            "out/.DS_Store",
            new byte[] {0, 1});

    assertThat(reader.read(file("all.zip", zip)))
        .extracting(FileSummary::file)
        .containsExactlyInAnyOrder("networks.csv", "memberships.csv");
    assertThat(reader.statements.nodes().values().iterator().next().described().toString())
        .contains("Ambermére");
  }

  @Test
  void aTableInAZipHasItsOwnDayElseThatOfTheZip() throws IOException {
    byte[] zip = zip("networks20200101.csv", utf8(NETWORKS), "memberships.csv", utf8(MEMBERS));

    assertThat(reader.read(file("sent20210202.zip", zip)))
        .extracting(FileSummary::source)
        .containsExactlyInAnyOrder("workbook@2020-01-01", "workbook@2021-02-02");
  }

  @Test
  void titleRowsAboveTheHeaderArePassedOver() throws IOException {
    reader.read(file("a.csv", utf8("Our networks,,\r\n\r\n,,\r\n" + NETWORKS)));

    assertThat(reader.nodes()).containsExactly("Network N-1");
  }

  @Test
  void anArchiveInAnArchiveIsNotOpened() throws IOException {
    byte[] inner = zip("networks.csv", utf8(NETWORKS));
    refused(file("a.zip", zip("inner.csv", inner)), "inside an archive");
    refused(file("b.zip", zip("inner.csv", gzip(utf8(NETWORKS)))), "inside an archive");
    refused(file("c.gz", gzip(inner)), "inside an archive");
    refused(file("d.gz", gzip(gzip(utf8(NETWORKS)))), "inside an archive");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../networks.csv",
        "a/../../b.csv",
        "/etc/networks.csv",
        "..",
        "C:\\n.csv",
        "\\n.csv"
      })
  void aNameThatLeadsOutOfTheArchiveIsRefused(String name) throws IOException {
    refused(file("a.zip", zip(name, utf8(NETWORKS))), "leads outside");
  }

  @Test
  void aBombIsRefusedLongBeforeItHasGrown() throws IOException {
    byte[] zeros = new byte[64 << 20];
    Arrays.fill(zeros, (byte) ',');
    refused(file("a.csv.gz", gzip(zeros)), "grows to more than");
    refused(file("a.zip", zip("a.csv", zeros)), "grows to more than");
  }

  @Test
  void tooManyFilesTwoOfOneNameOrNoneAreRefused() throws IOException {
    Object[] many = new Object[2 * 201];
    for (int i = 0; i < 201; i++) {
      many[2 * i] = i + ".csv";
      many[2 * i + 1] = utf8(NETWORKS);
    }
    refused(file("a.zip", zip(many)), "201 files");
    refused(
        file("b.zip", zip("x/n.csv", utf8(NETWORKS), "y/n.csv", utf8(NETWORKS))),
        "two files named n.csv");
    refused(file("c.zip", zip("x/", new byte[0])), "holds no file");
  }

  @Test
  void anOldWorkbookIsToldHowToComeAgain() throws IOException {
    byte[] old = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0};
    refused(file("a.xls", old), ".xlsx");
  }

  @Test
  void aBrokenArchiveIsRefusedWhereverItBreaks() throws IOException {
    byte[] zip = zip("networks.csv", utf8(NETWORKS), "memberships.csv", utf8(MEMBERS));
    byte[] gzip = gzip(utf8(NETWORKS));
    for (int cut = 5; cut < zip.length - 1; cut++) {
      refused(file("a.zip", Arrays.copyOf(zip, cut)), "damaged");
    }
    for (int cut = 5; cut < gzip.length - 1; cut++) {
      refused(file("a.gz", Arrays.copyOf(gzip, cut)), "damaged");
    }
  }

  @Test
  void bytesChangedAtRandomAreReadOrRefusedAndNothingElse() throws IOException {
    byte[] zip = zip("networks.csv", utf8(NETWORKS), "memberships.csv", utf8(MEMBERS));
    long seed = 11;
    Random random = new Random(seed);
    for (int round = 0; round < 2000; round++) {
      byte[] changed = zip.clone();
      for (int i = 0; i <= random.nextInt(4); i++) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      }
      Path file = file("a.zip", changed);
      try {
        new Reader().read(file);
      } catch (ImportRefused expected) {
        assertThat(expected.getMessage()).as("seed %d, round %d", seed, round).isNotBlank();
      } catch (IOException | RuntimeException e) {
        throw new AssertionError("seed %d, round %d".formatted(seed, round), e);
      }
    }
  }
}
