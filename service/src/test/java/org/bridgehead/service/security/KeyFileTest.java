/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import org.bridgehead.service.start.Secrets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 1, 31);

  private final ApiKey.Made made =
      ApiKey.make(new Secrets(), Role.EDITOR, "for\tthe\nmapping tool", TODAY);

  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init") // set before each test
  private Path path;

  @SuppressWarnings("NullAway.Init") // set before each test
  private KeyFile file;

  @BeforeEach
  void createFile() {
    path = folder.resolve("api-keys");
    file = new KeyFile(path);
  }

  @Test
  void aKeyIsFoundByItsTextAndTheTextIsKeptNowhere() throws IOException {
    file.add(made.key());

    assertThat(file.find(made.text())).contains(made.key());
    assertThat(file.find(made.text() + "x")).isEmpty();
    assertThat(file.find(made.key().id())).isEmpty();
    assertThat(file.find(made.key().id() + "." + made.key().hash())).isEmpty();
    assertThat(Files.readString(path))
        .doesNotContain(made.text().substring(made.text().indexOf('.') + 1));
    assertThat(made.key().label()).isEqualTo("for the mapping tool");
  }

  @Test
  void onlyItsOwnerReadsTheFile() throws IOException {
    file.add(made.key());

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
        .isEqualTo("rw-------");
  }

  @Test
  void aChangeByAnotherProcessCountsAtOnce() throws IOException {
    KeyFile other = new KeyFile(path);
    assertThat(file.list()).isEmpty();
    other.add(made.key());
    assertThat(file.find(made.text())).isPresent();
    assertThat(other.remove(made.key().id())).isTrue();
    assertThat(file.find(made.text())).isEmpty();
    assertThat(other.remove(made.key().id())).isFalse();
  }

  @Test
  void aLineThatHoldsNoKeyCountsForNothing() throws IOException {
    file.add(made.key());
    String nobody = "x\tanonymous_loopback\t" + made.key().hash() + "\t2026-01-31\t\n";
    String undated = "y\teditor\t" + made.key().hash() + "\tyesterday\t\n";
    Files.writeString(path, nobody + undated + "rubbish\n", StandardOpenOption.APPEND);

    assertThat(file.list()).containsExactly(made.key());
  }
}
