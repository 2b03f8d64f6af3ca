/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bridgehead.service.start.DataFolder;
import org.bridgehead.service.start.RefusedToStart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RestoredFilesTest {

  @TempDir private Path place;
  private DataFolder data;

  @BeforeEach
  void fill() throws IOException {
    data = new DataFolder(place);
    write("country/store", "old");
    write("uploads/list", "old");
    write("local.key", "mine");
  }

  private void write(String name, String text) throws IOException {
    Path file = data.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void move(String from, String to) throws IOException {
    Files.createDirectories(data.resolve(to).getParent());
    Files.move(data.resolve(from), data.resolve(to));
  }

  private void assertRestored() {
    assertThat(data.resolve("country/store")).hasContent("new");
    assertThat(data.resolve("uploads/list")).hasContent("new");
    assertThat(data.resolve("suppressed")).hasContent("new");
    assertThat(data.resolve("local.key")).hasContent("mine");
    assertThat(data.resolve("replaced/country/store")).hasContent("old");
    assertThat(data.resolve("replaced/uploads/list")).hasContent("old");
    assertThat(data.holds("restored") || data.holds("restoring")).isFalse();
  }

  @Test
  void whatWasMadeReadyTakesThePlaceAndTheOldIsKeptAside() throws Exception {
    write("replaced/country/store", "older");
    DataFolder staged = RestoredFiles.stage(data);
    for (String name : new String[] {"country/store", "uploads/list", "suppressed"}) {
      write("restoring/" + name, "new");
    }
    assertThat(staged.path()).isEqualTo(place.resolve("restoring"));

    assertThat(RestoredFiles.commit(data)).isEqualTo(place.resolve("replaced"));
    assertRestored();
  }

  /** The moves of a restore, in their order; it breaks off after so many of them. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5})
  void brokenOffOnceItCountsItIsEndedByTheNextStart(int moves) throws Exception {
    for (String name : new String[] {"country/store", "uploads/list", "suppressed"}) {
      write("restored/" + name, "new");
    }
    String[][] steps = {
      {"country", "replaced/country"},
      {"restored/country", "country"},
      {"restored/suppressed", "suppressed"},
      {"uploads", "replaced/uploads"},
      {"restored/uploads", "uploads"}
    };
    for (int step = 0; step < moves; step++) {
      move(steps[step][0], steps[step][1]);
    }

    RestoredFiles.finish(data);
    assertRestored();
  }

  @Test
  void brokenOffBeforeItCountsItHasChangedNothing() throws Exception {
    write("restoring/country/store", "half");

    RestoredFiles.finish(data);
    assertThat(data.resolve("country/store")).hasContent("old");
    assertThat(data.holds("restoring")).isFalse();
    assertThat(data.holds("replaced")).isFalse();
  }

  @Test
  void nobodyMovesFilesWhileAnotherHoldsTheFolder() throws Exception {
    write("restored/country/store", "new");
    try (FolderLock _ = FolderLock.take(data)) {
      assertThatThrownBy(() -> RestoredFiles.finish(data))
          .isInstanceOf(RefusedToStart.class)
          .hasMessageContaining("Another process uses the data folder");
      assertThat(data.resolve("country/store")).hasContent("old");
    }
    RestoredFiles.finish(data);
    assertThat(data.resolve("country/store")).hasContent("new");
  }
}
