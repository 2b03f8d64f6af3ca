/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the literature's networks and their known answers, where they are at hand. */
final class GoldenTables {
  private GoldenTables() {}

  /** The rows of a table by the value of its first column; skips the test where it is absent. */
  static Map<String, Map<String, String>> expected(String file) {
    var lines = lines(file);
    var head = lines.getFirst();
    var rows = new LinkedHashMap<String, Map<String, String>>();
    for (var cells : lines.subList(1, lines.size())) {
      var row = new HashMap<String, String>();
      for (int column = 0; column < head.length; column++) {
        row.put(head[column], cells[column]);
      }
      rows.put(cells[0], row);
    }
    return rows;
  }

  /** The pairs of a table of edges; skips the test where it is absent. */
  static List<String[]> edges(String network) {
    var lines = lines(network + ".edges.csv");
    return lines.subList(1, lines.size());
  }

  /** A topology of agencies, keyed by name, with a route for each edge. */
  static Topology topology(String network) {
    var builder = Topology.builder();
    var numbers = new HashMap<String, Integer>();
    for (var edge : edges(network)) {
      var ends =
          Stream.of(edge)
              .mapToInt(
                  name ->
                      numbers.computeIfAbsent(
                          name,
                          key ->
                              builder.addNode(
                                  Node.of(NodeKind.AGENCY, key, null, Days.NO_START, Days.NO_END))))
              .toArray();
      builder.addTie(
          Tie.of(ends[0], ends[1], TieKind.PARTNERS, null, Days.NO_START, Days.NO_END, 0));
    }
    return builder.build();
  }

  private static List<String[]> lines(String file) {
    var path = folder().resolve(file);
    assumeThat(Files.exists(path)).as("no golden table at %s", path).isTrue();
    try (var lines = Files.lines(path)) {
      var all = new ArrayList<String[]>();
      lines
          .filter(line -> !line.isBlank())
          .forEach(line -> all.add(line.replace("\"", "").split(",")));
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder() {
    var named = System.getProperty("bridgehead.shared");
    var candidates =
        named != null
            ? Stream.of(named)
            : Stream.of("..", "../..", "../../..").map(up -> up + "/shared");
    var folders = candidates.map(each -> Path.of(each, "data", "golden")).toList();
    return folders.stream().filter(Files::isDirectory).findFirst().orElse(folders.getFirst());
  }
}
