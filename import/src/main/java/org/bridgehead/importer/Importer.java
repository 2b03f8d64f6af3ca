/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bridgehead.importer.plan.Graph;
import org.bridgehead.importer.plan.LeftOut;
import org.bridgehead.importer.plan.Plan;
import org.bridgehead.importer.read.FilesReading;
import org.bridgehead.importer.read.InputFile;
import org.bridgehead.importer.read.RowProgress;
import org.bridgehead.importer.read.Statements;
import org.bridgehead.importer.report.FileSummary;
import org.bridgehead.importer.report.Issues;
import org.bridgehead.importer.suppression.SuppressionList;

/**
 * Brings files into the graph: {@link #plan} says what that would do, {@link #apply} does exactly
 * that.
 */
public final class Importer {

  private final Graph graph;
  private final Clock clock;

  /**
   * @param graph the graph to import into
   * @param clock what day it is, for workbooks that do not say which day they describe
   */
  public Importer(Graph graph, Clock clock) {
    this.graph = graph;
    this.clock = clock;
  }

  /**
   * Reads files and compares what they state with the graph; writes nothing.
   *
   * @param files in any order; the result does not depend on it
   * @param sender who sends a workbook; may be empty
   * @param progress told of rows, then again and again while what they state is compared; may throw
   *     to stop
   * @throws ImportRefused if a file is not what it claims to be, or is broken off
   * @throws IOException if a file cannot be read
   */
  public Plan plan(List<InputFile> files, String sender, RowProgress progress) throws IOException {
    Read read = read(files, sender, graph.erased(), progress);
    return graph.plan(
        read.statements(), read.files(), read.issues(), read.leftOut(), () -> progress.read("", 0));
  }

  /**
   * Reads files and says what they would be in an empty store; asks no database.
   *
   * @param erased whom nothing may bring back
   * @see #plan
   */
  public Plan planFirst(
      List<InputFile> files, String sender, SuppressionList erased, RowProgress progress)
      throws IOException {
    Read read = read(files, sender, erased, progress);
    return Graph.planFirst(
        read.statements(), read.files(), read.issues(), read.leftOut(), () -> progress.read("", 0));
  }

  /**
   * Whether any row of files names somebody who was erased.
   *
   * @throws ImportRefused if a file is not what it claims to be
   * @throws IOException if a file cannot be read
   */
  public boolean names(List<InputFile> files, SuppressionList erased) throws IOException {
    return !erased.isEmpty() && read(files, "", erased, (_, _) -> {}).leftOut().rows() > 0;
  }

  private record Read(
      Statements statements, List<FileSummary> files, Issues issues, LeftOut leftOut) {}

  private Read read(
      List<InputFile> files, String sender, SuppressionList erased, RowProgress progress)
      throws IOException {
    if (files.isEmpty()) {
      throw new ImportRefused("", "No file was sent. Send at least one.");
    }
    Statements statements = new Statements();
    Issues issues = new Issues();
    List<FileSummary> summaries = new ArrayList<>();
    List<InputFile> sorted = files.stream().sorted(Comparator.comparing(InputFile::name)).toList();
    for (FilesReading.Part part :
        FilesReading.read(sorted, LocalDate.now(clock), sender, erased, progress)) {
      statements.add(part.statements());
      part.issues().all().forEach(issues::add);
      summaries.addAll(part.summaries());
    }
    progress.read("", 0);
    statements.add(Recodings.of(statements));
    long rows = summaries.stream().mapToLong(FileSummary::leftOut).sum();
    LeftOut leftOut = ErasedHeads.leaveOut(statements, erased, rows);
    return new Read(statements, summaries, issues, leftOut);
  }

  /**
   * Applies a plan as one revision.
   *
   * @param reason why, for the record
   * @param demonstration whether the files are invented
   * @return the revision published, or the one that stood if the plan is empty
   * @throws ImportRefused if the graph has moved on since the plan was made
   */
  public long apply(Plan plan, String reason, boolean demonstration, Graph.WriteProgress progress) {
    return graph.apply(plan, reason, demonstration, progress);
  }
}
