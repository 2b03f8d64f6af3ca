/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What wrk, a load generator, measured in a process of its own on this machine.
 *
 * @param rate how many answers a second there were
 * @param p50 how long half of them took at most, in milliseconds
 * @param p95 the same of 95 in 100
 * @param p99 the same of 99 in 100
 * @param failed how many requests were not answered, or not with 200
 */
record Wrk(double rate, double p50, double p95, double p99, long failed) {
  private static final double MICROSECONDS = 1000;
  private static final int CONNECTIONS_A_RATE = 5;

  /**
   * Asks for addresses at random, for 20 seconds.
   *
   * @param rate how many a second; each of a fifth as many connections pauses for 200 ms on the
   *     average
   * @return empty where wrk is not installed
   */
  static Optional<Wrk> ask(URI service, List<String> addresses, int rate, long seed, Path folder)
      throws IOException, InterruptedException {
    var list = Files.write(folder.resolve("addresses.txt"), addresses);
    var script = folder.resolve("requests.lua");
    try (InputStream text = Wrk.class.getResourceAsStream("requests.lua")) {
      Files.write(script, text.readAllBytes());
    }
    int connections = Math.max(1, rate / CONNECTIONS_A_RATE);
    Process run;
    try {
      run =
          new ProcessBuilder(
                  "wrk",
                  "--threads=1",
                  "--connections=" + connections,
                  "--duration=20",
                  "--timeout=10",
                  "--header=Accept-Encoding: gzip",
                  "--script=" + script,
                  service.toString(),
                  "--",
                  list.toString(),
                  Long.toString(1000L * connections / rate),
                  Long.toString(seed))
              .redirectErrorStream(true)
              .start();
    } catch (IOException _) {
      return Optional.empty();
    }
    var said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (run.waitFor() != 0) {
      throw new IllegalStateException(said);
    }
    return said.lines().filter(line -> line.startsWith("measured ")).findFirst().map(Wrk::of);
  }

  private static Wrk of(String line) {
    var figures = line.split(" ");
    double seconds = Double.parseDouble(figures[2]) / 1e6;
    return new Wrk(
        Double.parseDouble(figures[1]) / seconds,
        Double.parseDouble(figures[3]) / MICROSECONDS,
        Double.parseDouble(figures[4]) / MICROSECONDS,
        Double.parseDouble(figures[5]) / MICROSECONDS,
        Long.parseLong(figures[6]));
  }
}
