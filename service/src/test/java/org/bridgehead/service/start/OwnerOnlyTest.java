/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnerOnlyTest {

  @TempDir Path folder;

  @Test
  void aSecretIsMadeOnceAndOnlyItsOwnerReadsIt() throws IOException {
    Path file = folder.resolve("secret");
    String first = SecretFile.readOrCreate(file, new Secrets()::secret);

    assertThat(SecretFile.readOrCreate(file, new Secrets()::secret)).isEqualTo(first);
    assertThat(first).hasSize(43);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void aSecretThatOthersCouldReadIsReplaced() throws IOException {
    Path file = folder.resolve("secret");
    String first = SecretFile.readOrCreate(file, new Secrets()::secret);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

    assertThat(SecretFile.readOrCreate(file, new Secrets()::secret)).isNotEqualTo(first);
    assertThat(OwnerOnly.holdsFor(file)).isTrue();
  }

  @Test
  void theDataFolderIsMadeForItsOwnerOnly() throws IOException {
    DataFolder data = new DataFolder(folder.resolve("a/b"));

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.path())))
        .isEqualTo("rwx------");
    assertThat(data.holds("country")).isFalse();
  }
}
