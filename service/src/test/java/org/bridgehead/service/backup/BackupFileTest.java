/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bridgehead.service.backup.Manifest.Stand;
import org.bridgehead.service.start.DataFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The file that a backup is, with files in place of a store. */
class BackupFileTest {

  private static final Stand STAND = new Stand("0.1.0", "2026.08.1", "005", 12);
  private static final Instant TAKEN = Instant.parse("2026-01-31T12:00:00Z");
  private static final String NOTHING =
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

  @TempDir private Path place;
  private DataFolder data;
  private Path backup;

  @BeforeEach
  void fill() throws IOException {
    data = new DataFolder(place.resolve("data"));
    backup = place.resolve("a.backup");
    write("country/data/databases/neo4j/neostore", "nodes and ties");
    write("country/data/databases/neo4j/schema/index/fulltext-2.0/30/1/_14.cfs", "names");
    write("country/data/databases/store_lock", "");
    write("uploads/ab12/import.json", "{}");
    write("uploads/ab12/0", "URN,LA (code)");
    write("api-keys", "# hashes");
    write("suppressed", "");
    write("local.key", "local.secret");
    write("session.secret", "secret");
    write("bolt-password", "secret");
    write("logs/country/debug.log", "a log");
  }

  private void write(String name, String text) throws IOException {
    Path file = data.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(
            folder.relativize(file).toString(),
            Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return contents;
  }

  private Map<String, String> unpacked() throws IOException {
    Path folder = Files.createTempDirectory(place, "unpacked");
    try (BackupReader reader = BackupReader.open(backup)) {
      reader.unpack(new DataFolder(folder));
    }
    return contents(folder);
  }

  @Test
  void whatIsBackedUpComesBackAndSecretsAreNotInIt() throws Exception {
    Manifest written = BackupWriter.write(data, STAND, TAKEN, backup);

    Map<String, String> expected = contents(data.path());
    expected.keySet().removeAll(List.of("local.key", "session.secret", "bolt-password"));
    expected.remove("logs/country/debug.log");
    assertThat(unpacked()).isEqualTo(expected);
    try (BackupReader reader = BackupReader.open(backup)) {
      assertThat(reader.manifest()).isEqualTo(written);
      assertThat(reader.manifest().stand()).isEqualTo(STAND);
      assertThat(reader.manifest().taken()).isEqualTo(TAKEN);
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
        .isEqualTo("rw-------");
    assertThat(place.resolve("a.backup.part")).doesNotExist();
  }

  @Test
  void whatIsThereIsNotWrittenOver() throws Exception {
    Files.writeString(backup, "something else");

    assertThatThrownBy(() -> BackupWriter.write(data, STAND, TAKEN, backup))
        .isInstanceOf(BackupRefused.class)
        .hasMessageContaining("name another file");
    assertThat(backup).hasContent("something else");
  }

  @Test
  void aStrangeFileIsNotLeftOutInSilence() throws Exception {
    write("country/data/a strange one", "");

    assertThatThrownBy(() -> BackupWriter.write(data, STAND, TAKEN, backup))
        .isInstanceOf(BackupRefused.class)
        .hasMessageContaining("a strange one");
    assertThat(backup).doesNotExist();
    assertThat(place.resolve("a.backup.part")).doesNotExist();
  }

  @Test
  void brokenOffAnywhereItIsRefused() throws Exception {
    BackupWriter.write(data, STAND, TAKEN, backup);
    byte[] whole = Files.readAllBytes(backup);
    for (int length = 0; length < whole.length; length += 7) {
      Files.write(backup, Arrays.copyOf(whole, length));
      assertThatThrownBy(this::unpacked).as("%d bytes", length).isInstanceOf(BackupRefused.class);
    }
  }

  @Test
  void withAByteChangedItIsRefusedOrTheSame() throws Exception {
    BackupWriter.write(data, STAND, TAKEN, backup);
    Map<String, String> expected = unpacked();
    byte[] whole = Files.readAllBytes(backup);
    long seed = 20260131;
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      byte[] changed = whole.clone();
      int at = random.nextInt(whole.length);
      changed[at] ^= (byte) (1 + random.nextInt(255));
      Files.write(backup, changed);
      try {
        assertThat(unpacked())
            .as("seed %d, round %d, byte %d", seed, round, at)
            .isEqualTo(expected);
      } catch (BackupRefused e) {
        assertThat(e).hasMessageContaining("Nothing was changed");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "country/../../escaped",
        "../escaped",
        "/tmp/escaped",
        "country/..",
        "country\\..\\escaped",
        "C:/escaped",
        "local.key",
        "restored/country",
        "uploads/ab/cd/ef",
        "country/"
      })
  void aNameThatLeadsElsewhereIsRefused(String name) throws Exception {
    forge(manifest(NOTHING + " 0 " + name), Map.of(name, ""));

    assertThatThrownBy(this::unpacked).isInstanceOf(BackupRefused.class);
    assertThat(contents(place)).allSatisfy((file, _) -> assertThat(file).doesNotContain("escaped"));
  }

  @Test
  void whatDoesNotAgreeWithItsManifestIsRefused() throws Exception {
    String line = NOTHING + " 0 country/a";
    refused(manifest(line), Map.of("country/a", "", "country/b", ""), "does not hold");
    refused(manifest(line), Map.of(), "does not hold");
    refused(manifest(line + "\n" + line), Map.of("country/a", ""), "two parts");
    refused(manifest(line), Map.of("country/a", "more"), "damaged");
    refused(manifest(NOTHING + " 4398046511104 country/a"), Map.of("country/a", ""), "room for");
    refused(manifest(NOTHING + " x country/a"), Map.of("country/a", ""), "not a backup");
    refused("Bridgehead backup 2\n", Map.of("country/a", ""), "does not begin");
    refused("", Map.of("country/a", ""), "does not begin");
  }

  private void refused(String manifest, Map<String, String> files, String reason)
      throws IOException {
    forge(manifest, files);
    assertThatThrownBy(this::unpacked)
        .isInstanceOf(BackupRefused.class)
        .hasMessageContaining(reason)
        .hasMessageContaining("Nothing was changed");
  }

  private static String manifest(String lines) {
    return """
        Bridgehead backup 1
        bridgehead 0.1.0
        neo4j 2026.08.1
        schema 005
        revision 12
        taken 2026-01-31T12:00:00Z

        %s
        """
        .formatted(lines);
  }

  private void forge(String manifest, Map<String, String> files) throws IOException {
    Map<String, String> entries = new LinkedHashMap<>(files);
    entries.put("manifest.txt", manifest);
    try (OutputStream out = Files.newOutputStream(backup);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  @Test
  void whatIsNotThereOrNoBackupIsRefused() throws Exception {
    assertThatThrownBy(() -> BackupReader.open(backup)).isInstanceOf(BackupRefused.class);
    assertThatThrownBy(() -> BackupReader.open(place)).isInstanceOf(BackupRefused.class);
    Files.writeString(backup, "not a zip file at all");
    assertThatThrownBy(() -> BackupReader.open(backup))
        .isInstanceOf(BackupRefused.class)
        .hasMessageContaining("no backup at all");
  }
}
