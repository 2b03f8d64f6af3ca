/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuppressionListTest {

  /** Test case 2 of RFC 4231. */
  private static final String ID = "what do ya want for nothing?";

  private static final String LINE =
      "Jefe 5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";

  @TempDir private Path folder;

  private SuppressionList list(String name, String... lines) throws IOException {
    return SuppressionList.read(Files.write(folder.resolve(name), List.of(lines)));
  }

  @Test
  void whoIsOnTheListIsFoundByTheirIdAndNobodyElse() throws Exception {
    List<String> people = List.of("gid-1", ID, "gid-2");

    assertThat(list("some", LINE).among(people)).containsExactly(ID);
    assertThat(list("none").among(people)).isEmpty();
    assertThat(SuppressionList.read(folder.resolve("not there")).among(people)).isEmpty();
  }

  @Test
  void listsUnderSeveralKeysAreUnitedAndKept() throws Exception {
    SuppressionList one = list("one", LINE);
    SuppressionList other = list("other", "another-key " + "0".repeat(64));
    SuppressionList both = one.unite(other);
    both.write(folder.resolve("both"));

    assertThat(SuppressionList.read(folder.resolve("both")).among(List.of(ID))).hasSize(1);
    assertThat(both.covers(one)).isTrue();
    assertThat(both.covers(other)).isTrue();
    assertThat(one.covers(both)).isFalse();
  }

  @Test
  void aLineThatCannotBeReadIsNotPassedOver() {
    assertThatThrownBy(() -> list("bad", LINE, "Jefe 5bdc"))
        .isInstanceOf(BackupRefused.class)
        .hasMessageContaining("cannot be read");
  }
}
