/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.read;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bridgehead.importer.report.FileSummary;
import org.bridgehead.importer.report.Issues;
import org.bridgehead.importer.suppression.SuppressionList;

/** Reads several files at once, each into statements of its own. */
public final class FilesReading {

  /**
   * What one file says.
   *
   * @param statements what is stated, sealed
   * @param issues what is wrong
   * @param summaries of each table in it
   */
  public record Part(Statements statements, Issues issues, List<FileSummary> summaries) {}

  private FilesReading() {}

  /**
   * Reads files, as many at a time as there are processors.
   *
   * @param today the day that a workbook describes unless its sender says otherwise
   * @param sender who sends a workbook; may be empty
   * @param erased whom nothing may bring back: rows about them are left out
   * @param progress told of one file at a time how many rows of it have been read
   * @return what they say, in the order of the files
   * @throws org.bridgehead.importer.ImportRefused if one is not what it claims to be
   * @throws IOException if one cannot be read, or the caller's thread is interrupted
   */
  public static List<Part> read(
      List<InputFile> files,
      LocalDate today,
      String sender,
      SuppressionList erased,
      RowProgress progress)
      throws IOException {
    RowProgress oneByOne = new OneByOne(progress);
    int readers = Math.min(files.size(), Runtime.getRuntime().availableProcessors());
    try (ExecutorService reading =
        Executors.newFixedThreadPool(
            readers, Thread.ofPlatform().daemon().name("reading-", 0).factory())) {
      List<Future<Part>> futures =
          files.stream()
              .map(file -> reading.submit(() -> read(file, today, sender, erased, oneByOne)))
              .toList();
      try {
        List<Part> parts = new ArrayList<>();
        for (Future<Part> future : futures) {
          parts.add(future.get());
        }
        return parts;
      } catch (ExecutionException e) {
        reading.shutdownNow();
        throw failure(e);
      } catch (InterruptedException e) {
        reading.shutdownNow();
        Thread.currentThread().interrupt();
        throw new InterruptedIOException("interrupted while reading");
      }
    }
  }

  private static Part read(
      InputFile file, LocalDate today, String sender, SuppressionList erased, RowProgress progress)
      throws IOException {
    Statements statements = new Statements();
    Issues issues = new Issues();
    List<FileSummary> summaries =
        new FileReading(today, sender, erased, statements, issues).read(file, progress);
    statements.seal();
    return new Part(statements, issues, summaries);
  }

  private static IOException failure(ExecutionException e) {
    return switch (e.getCause()) {
      case RuntimeException cause -> throw cause;
      case IOException cause -> cause;
      case null, default -> new IOException(e);
    };
  }

  /** Those who watch need not expect to be told of two files at once. */
  private record OneByOne(RowProgress watcher) implements RowProgress {
    @Override
    public synchronized void read(String file, long rows) {
      watcher.read(file, rows);
    }
  }
}
