/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bridgehead.service.start.OwnerOnly;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file of keys, one a line: id, role, hash, date and label, with tabs between. It is read anew
 * when it changes, so that a key added or removed counts at once. A line that holds no key counts
 * for nothing, and so does a file that cannot be read.
 */
final class KeyFile {

  private static final Logger LOG = LoggerFactory.getLogger(KeyFile.class);
  private static final String HEADING =
      "# API keys of Bridgehead: id, role, SHA-256 of the secret, created, label\n";

  private final Path path;
  private volatile Content content = new Content(null, List.of());

  KeyFile(Path path) {
    this.path = path;
  }

  private record Version(FileTime modified, long size, @Nullable Object file) {}

  private record Content(@Nullable Version version, List<ApiKey> keys) {}

  /** All keys as the file stands now. */
  List<ApiKey> list() {
    Version version = version();
    Content known = content;
    if (version == null) {
      return List.of();
    }
    if (!version.equals(known.version())) {
      known = new Content(version, read());
      content = known;
    }
    return known.keys();
  }

  Optional<ApiKey> find(String presented) {
    String id = ApiKey.idOf(presented);
    return list().stream().filter(key -> key.id().equals(id) && key.matches(presented)).findFirst();
  }

  void add(ApiKey key) throws IOException {
    List<ApiKey> keys = new ArrayList<>(list());
    keys.add(key);
    write(keys);
  }

  /** Whether there was a key of this id. */
  boolean remove(String id) throws IOException {
    List<ApiKey> keys = new ArrayList<>(list());
    boolean found = keys.removeIf(key -> key.id().equals(id));
    if (found) {
      write(keys);
    }
    return found;
  }

  private void write(List<ApiKey> keys) throws IOException {
    OwnerOnly.write(
        path,
        keys.stream().map(key -> key.toLine() + "\n").collect(Collectors.joining("", HEADING, "")));
  }

  private @Nullable Version version() {
    try {
      var attributes = Files.readAttributes(path, BasicFileAttributes.class);
      return new Version(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey());
    } catch (NoSuchFileException e) {
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<ApiKey> read() {
    List<ApiKey> keys = new ArrayList<>();
    int number = 0;
    try {
      for (String line : Files.readAllLines(path, StandardCharsets.UTF_8)) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          Optional<ApiKey> key = ApiKey.ofLine(line);
          key.ifPresent(keys::add);
          if (key.isEmpty()) {
            LOG.warn("Line {} of {} holds no key and counts for nothing.", number, path);
          }
        }
      }
    } catch (IOException e) {
      LOG.warn("The file of keys {} cannot be read; no key of it counts.", path, e);
      return List.of();
    }
    return List.copyOf(keys);
  }
}
