/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.cypher.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {
  private static final Path SOURCE = Path.of("src/main/resources" + Catalogue.FOLDER);

  @Test
  void theIndexListsEveryFile() throws IOException {
    try (var files = Files.walk(SOURCE)) {
      var paths =
          files
              .map(file -> SOURCE.relativize(file).toString().replace('\\', '/'))
              .filter(file -> file.endsWith(".cypher"))
              .map(file -> file.substring(0, file.length() - ".cypher".length()))
              .sorted()
              .map(file -> file + "\n")
              .collect(Collectors.joining());
      assertThat(Files.readString(SOURCE.resolve(Catalogue.INDEX)))
          .as("what %s must hold", SOURCE.resolve(Catalogue.INDEX))
          .isEqualTo(paths);
    }
  }

  @Test
  void findsByAreaAndSlug() {
    var catalogue = Catalogue.load();

    assertThat(catalogue.get("schools", "by-urn").path()).isEqualTo("schools/by-urn");
    assertThat(catalogue.find("schools", "none")).isEmpty();
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> catalogue.get("none", "by-urn"));
  }

  @Test
  void theReadmeHoldsTheGrammar() throws IOException {
    assertThat(Files.readString(SOURCE.resolve("README.md")))
        .contains(MalformedQueryException.GRAMMAR);
  }

  @Test
  void loadsFromAJar(@TempDir Path folder) throws Exception {
    var jar = folder.resolve("contract.jar");
    var classes = Path.of("target/classes");
    try (var out = new JarOutputStream(Files.newOutputStream(jar));
        var files = Files.walk(classes)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        out.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, out);
      }
    }
    try (var loader =
        new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
      var loaded = loader.loadClass(Catalogue.class.getName());
      var catalogue = loaded.getMethod("load").invoke(null);
      assertThat(loaded.getMethod("list").invoke(catalogue).toString()).contains("slug=by-urn");
    }
  }
}
