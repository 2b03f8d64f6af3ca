/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.backup;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a backup says of itself: in words, one fact a line, then a line for each part.
 *
 * @param stand what was backed up
 * @param taken when
 * @param parts all files but the manifest, at least one, no two of one name
 */
record Manifest(Stand stand, Instant taken, List<Part> parts) {

  /** The name of the manifest within a backup. */
  static final String NAME = "manifest.txt";

  /** The most parts that a backup has; a store has about three hundred. */
  static final int MOST_PARTS = 100_000;

  private static final String FORMAT = "Bridgehead backup 1";
  private static final int HEAD = 7;

  /**
   * How far what was backed up had come.
   *
   * @param bridgehead the version of Bridgehead that wrote it
   * @param neo4j the version of Neo4j that its store was opened with
   * @param schema the version of the last migration applied, such as 005
   * @param revision the revision published
   */
  record Stand(String bridgehead, String neo4j, String schema, long revision) {}

  Manifest {
    parts = List.copyOf(parts);
    Set<String> names = new HashSet<>();
    for (Part part : parts) {
      if (!names.add(part.name().toLowerCase(Locale.ROOT))) {
        throw new IllegalArgumentException("two parts are named " + part.name());
      }
    }
    if (parts.isEmpty() || parts.size() > MOST_PARTS) {
      throw new IllegalArgumentException("a backup has between 1 and " + MOST_PARTS + " parts");
    }
  }

  /** How much room the parts take. */
  long bytes() {
    return parts.stream().mapToLong(Part::bytes).sum();
  }

  String text() {
    String head =
        """
        %s
        bridgehead %s
        neo4j %s
        schema %s
        revision %d
        taken %s

        """
            .formatted(
                FORMAT, stand.bridgehead(), stand.neo4j(), stand.schema(), stand.revision(), taken);
    return parts.stream()
        .map(part -> part.sha256() + " " + part.bytes() + " " + part.name() + "\n")
        .collect(Collectors.joining("", head, ""));
  }

  /**
   * Reads a manifest.
   *
   * @throws IllegalArgumentException if it is not one of this format
   */
  static Manifest parse(String text) {
    List<String> lines = text.lines().toList();
    if (lines.size() <= HEAD
        || !lines.getFirst().equals(FORMAT)
        || !lines.get(HEAD - 1).isEmpty()) {
      throw new IllegalArgumentException("it does not begin with \"" + FORMAT + "\"");
    }
    try {
      Stand stand =
          new Stand(
              value(lines.get(1), "bridgehead"),
              value(lines.get(2), "neo4j"),
              value(lines.get(3), "schema"),
              Long.parseLong(value(lines.get(4), "revision")));
      Instant taken = Instant.parse(value(lines.get(5), "taken"));
      return new Manifest(
          stand, taken, lines.subList(HEAD, lines.size()).stream().map(Manifest::part).toList());
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("it does not say when it was taken", e);
    }
  }

  private static String value(String line, String name) {
    if (!line.matches(name + " \\S{1,60}")) {
      throw new IllegalArgumentException("it does not say its " + name);
    }
    return line.substring(name.length() + 1);
  }

  private static Part part(String line) {
    String[] words = line.split(" ", 3);
    if (words.length != 3) {
      throw new IllegalArgumentException("a line of it names no part");
    }
    return new Part(words[0], Long.parseLong(words[1]), words[2]);
  }
}
