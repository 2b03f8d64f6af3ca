/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

/** A process that runs for a while and is then held still, on Linux by its signals. */
final class HeldProcess implements AutoCloseable {

  private final Process process;

  HeldProcess(Process process) {
    this.process = process;
  }

  /**
   * Lets it go on until it is in the midst of a store.
   *
   * @param millis how long it goes on before it is looked at, each time
   * @return the store, of which nothing changes until the next call
   */
  Path storeAt(IntSupplier millis, Path stores) throws IOException, InterruptedException {
    Optional<Path> store = Optional.empty();
    while (store.isEmpty()) {
      signal("CONT");
      if (process.waitFor(millis.getAsInt(), TimeUnit.MILLISECONDS)) {
        throw new IllegalStateException("it ended by itself: " + process.exitValue());
      }
      signal("STOP");
      awaitStillness();
      store = KilledImport.opened(stores);
    }
    return store.get();
  }

  private void signal(String name) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start().waitFor();
  }

  /** A signal is sent before it is obeyed, by each thread in its turn. */
  private void awaitStillness() throws IOException {
    Path tasks = Path.of("/proc", String.valueOf(process.pid()), "task");
    boolean still = false;
    while (!still) {
      Thread.onSpinWait();
      try (Stream<Path> threads = Files.list(tasks)) {
        still = threads.toList().stream().allMatch(HeldProcess::isStill);
      }
    }
  }

  private static boolean isStill(Path thread) {
    try {
      List<String> status = Files.readAllLines(thread.resolve("status"));
      return status.stream().anyMatch(line -> line.matches("State:\\s+T.*"));
    } catch (IOException e) {
      return false; // it ended meanwhile, and is not among those that are asked next
    }
  }

  static Path copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
    return to;
  }

  /** Kills it outright, if it still is. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void close() {
    kill();
  }
}
