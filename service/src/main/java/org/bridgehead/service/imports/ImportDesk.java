/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.imports;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.bridgehead.importer.read.MarkedSheets;
import org.bridgehead.importer.report.Issue;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.error.ProblemException;

/** What can be decided about an import, and why not; the same for the API and for pages. */
@Singleton
final class ImportDesk {

  private final ImportQueue queue;
  private final ErasureWork erasures;

  ImportDesk(ImportQueue queue, ErasureWork erasures) {
    this.queue = queue;
    this.erasures = erasures;
  }

  /** The import of an id. */
  ImportJob get(String id) {
    return queue.find(id).orElseThrow(() -> new Failure.UnknownResource("import", id).exception());
  }

  /** Every row of it that is not taken as it stands. */
  List<Issue> issues(String id) {
    ImportJob job = get(id);
    return job.issues().orElseThrow(() -> noReport(job));
  }

  private static ProblemException noReport(ImportJob job) {
    String why =
        job.state().isOver()
            ? "The report is not kept: the service was started again since, or there never was one."
            : "There is no report yet; it is there as soon as the import is planned.";
    return new Failure.Conflict(why).exception();
  }

  /** The sheets as sent, with what is the matter in each row. */
  byte[] marked(String id) throws IOException {
    ImportJob job = get(id);
    if (job.state() != ImportState.PLANNED) {
      throw notPlanned(job);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    var files = job.upload().inputs(job.folder());
    MarkedSheets.write(files, issues(id), erasures.list(), out);
    return out.toByteArray();
  }

  /**
   * Accepts its plan.
   *
   * @param endsConfirmed whether so many ties may end as it says
   */
  ImportJob accept(String id, boolean endsConfirmed) {
    ImportJob job = get(id);
    PlanView plan = job.outline();
    if (plan != null && plan.confirmEnds() && !endsConfirmed) {
      throw new Failure.Conflict(
              "Accepting this takes a yes to what ends (confirm=ends): "
                  + String.join("; ", plan.reasons())
                  + ".")
          .exception();
    }
    if (!queue.accept(job)) {
      throw notPlanned(job);
    }
    return job;
  }

  /** Drops its plan. */
  ImportJob drop(String id) {
    ImportJob job = get(id);
    if (!queue.drop(job)) {
      throw notPlanned(job);
    }
    return job;
  }

  /** Stops it. */
  ImportJob cancel(String id) {
    ImportJob job = get(id);
    if (!queue.cancel(job)) {
      throw new Failure.Conflict(
              "The import is over (" + job.state().text() + "); there is nothing to cancel.")
          .exception();
    }
    return job;
  }

  /**
   * Takes back what it published.
   *
   * @param cascading whether the later imports that build on it are taken back before it
   */
  UndoView undo(String id, boolean cascading) {
    return queue
        .undo(id, cascading)
        .orElseThrow(() -> new Failure.UnknownResource("import", id).exception());
  }

  private static ProblemException notPlanned(ImportJob job) {
    return new Failure.Conflict(
            "The import is " + job.state().text() + "; only a planned one can be decided on.")
        .exception();
  }
}
