/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/**
 * Where the command line brings files to. What became of an import is told as the service tells it,
 * a line a fact: its {@code state}, the counts of its plan, {@code message}, {@code revision}.
 */
interface Destination extends AutoCloseable {

  /**
   * Has a plan made, which writes nothing.
   *
   * @param out told how far it has come
   * @return the state planned with the plan's counts, or one that it ended in
   */
  Properties plan(List<Path> files, PrintWriter out)
      throws IOException, InterruptedException, RefusedException;

  /** Has the plan applied; the state that it ended in. */
  Properties apply(PrintWriter out) throws IOException, InterruptedException, RefusedException;

  /** Has the plan dropped; the state that it ended in. */
  Properties drop(PrintWriter out) throws IOException, InterruptedException, RefusedException;

  /** The rows that were not taken, as CSV, each with where it stands and how to mend it. */
  String report() throws IOException, InterruptedException, RefusedException;

  /** Where the same is to be had. */
  String reportPlace();

  @Override
  void close();

  /** It would not, and says why. */
  final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    RefusedException(String message) {
      super(message);
    }
  }
}
