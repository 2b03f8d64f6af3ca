/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.bridgehead.service.topology.RouteGraph;

/** Betweenness by igraph, in a process of its own, where {@code python3-igraph} is installed. */
record Igraph(double seconds, double sum, String version) {

  /** Empty where no Python on this machine knows igraph. */
  static Optional<Igraph> betweenness(RouteGraph graph, Path folder)
      throws IOException, InterruptedException {
    var edges = folder.resolve("edges.txt");
    var script = folder.resolve("betweenness.py");
    write(graph, edges);
    try (InputStream text = Igraph.class.getResourceAsStream("betweenness.py")) {
      Files.write(script, text.readAllBytes());
    }
    for (var python : new String[] {"python3", "/usr/bin/python3"}) {
      var run = new ProcessBuilder(python, script.toString(), edges.toString()).start();
      var said =
          new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split("\\s+");
      if (run.waitFor() == 0) {
        return Optional.of(
            new Igraph(Double.parseDouble(said[0]), Double.parseDouble(said[1]), said[2]));
      }
    }
    return Optional.empty();
  }

  private static void write(RouteGraph graph, Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(graph.nodeCount() + " " + graph.edgeCount() + "\n");
      for (int node = 0; node < graph.nodeCount(); node++) {
        for (int at = graph.first(node); at < graph.first(node + 1); at++) {
          if (node < graph.neighbour(at)) {
            out.write(node + " " + graph.neighbour(at) + "\n");
          }
        }
      }
    }
  }
}
