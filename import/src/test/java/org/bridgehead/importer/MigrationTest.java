/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MigrationTest {

  @Test
  void everyMigrationThatIsWrittenIsNamed() throws Exception {
    URL folder = getClass().getResource("/org/bridgehead/cypher/migrations");
    assertThat(folder).isNotNull();
    assertThat(names(folder.toURI())).containsExactlyElementsOf(Migration.FILES);
  }

  private static List<String> names(URI folder) throws Exception {
    if (folder.getScheme().equals("file")) {
      return names(Path.of(folder));
    }
    try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
      return names(jar.provider().getPath(folder));
    }
  }

  private static List<String> names(Path folder) throws Exception {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
