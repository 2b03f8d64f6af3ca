/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;

/** A running service, which plans and applies; it is asked again and again how far it has come. */
final class RunningService implements Destination {

  private static final Duration PAUSE = Duration.ofMillis(300);

  private final ServiceClient service;
  private final Map<String, String> fields;
  private String path = "";

  /**
   * @param fields what is sent beside the files
   */
  RunningService(ServiceClient service, Map<String, String> fields) {
    this.service = service;
    this.fields = fields;
  }

  @Override
  public Properties plan(List<Path> files, PrintWriter out)
      throws IOException, InterruptedException, RefusedException {
    path = service.send(files, fields);
    return await("planned", out);
  }

  @Override
  public Properties apply(PrintWriter out)
      throws IOException, InterruptedException, RefusedException {
    service.decide(path, "apply?confirm=ends");
    return await("done", out);
  }

  @Override
  public Properties drop(PrintWriter out)
      throws IOException, InterruptedException, RefusedException {
    service.decide(path, "drop");
    return await("dropped", out);
  }

  @Override
  public String report() throws IOException, InterruptedException, RefusedException {
    return service.read(path + "/report.csv");
  }

  @Override
  public String reportPlace() {
    return service.resolve(path + "/report.csv").toString();
  }

  @Override
  public void close() {
    service.close();
  }

  private Properties await(String goal, PrintWriter out)
      throws IOException, InterruptedException, RefusedException {
    String shown = "";
    while (true) {
      Properties state = service.state(path);
      String now = progress(state);
      if (!now.equals(shown)) {
        out.println(now);
        out.flush();
        shown = now;
      }
      switch (state.getProperty("state", "")) {
        case "done", "undone", "refused", "failed", "dropped", "cancelled" -> {
          return state;
        }
        case String reached when reached.equals(goal) -> {
          return state;
        }
        default -> LockSupport.parkNanos(PAUSE.toNanos());
      }
    }
  }

  private static String progress(Properties state) {
    String phase = state.getProperty("state", "");
    String file = state.getProperty("file", "");
    String toWrite = state.getProperty("toWrite", "0");
    if (phase.equals("applying") && !toWrite.equals("0")) {
      return "applying: "
          + state.getProperty("written")
          + " of "
          + toWrite
          + " written"
          + timeLeft(state);
    }
    return phase.equals("planning") && !file.isEmpty()
        ? "planning: " + file + ", " + state.getProperty("rows") + " rows read" + timeLeft(state)
        : phase;
  }

  private static String timeLeft(Properties state) {
    String seconds = state.getProperty("secondsLeft", "");
    return seconds.isEmpty() ? "" : ", about " + seconds + " seconds left";
  }
}
