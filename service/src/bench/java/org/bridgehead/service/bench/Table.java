/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One table of all that was measured, in Markdown; each row is shown as soon as it is there. */
final class Table {
  private final List<String> lines = new ArrayList<>();

  Table() {
    line("| on | work | Bridgehead | aim | peer | peer takes | times as long |");
    line("|---|---|---:|---:|---|---:|---:|");
  }

  void row(String on, String work, String ours, String aim) {
    line("| %s | %s | %s | %s | | | |".formatted(on, work, ours, aim));
  }

  /** Both in milliseconds. */
  void against(String on, String work, double ours, String aim, String peer, double theirs) {
    line(
        "| %s | %s | %s | %s | %s | %s | %s |"
            .formatted(on, work, time(ours), aim, peer, time(theirs), number(theirs / ours)));
  }

  static String time(double milliseconds) {
    return milliseconds < 10_000
        ? number(milliseconds) + " ms"
        : number(milliseconds / 1000) + " s";
  }

  static String number(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%,.0f", value);
  }

  void writeTo(Path file) throws IOException {
    Files.write(file, lines);
  }

  private void line(String text) {
    lines.add(text);
    System.out.println(text);
  }
}
