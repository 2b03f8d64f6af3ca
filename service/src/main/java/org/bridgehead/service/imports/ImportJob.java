/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.imports;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.bridgehead.importer.plan.Plan;
import org.bridgehead.importer.report.Issue;
import org.jspecify.annotations.Nullable;

/** One import from upload to revision. Its fields change together, under its own lock. */
final class ImportJob {

  private final Upload upload;
  private final Path folder;
  private final ProgressMeter meter;
  private ImportState state = ImportState.QUEUED;
  private @Nullable Plan plan;
  private @Nullable PlanView outline;
  private @Nullable List<Issue> issues;
  private @Nullable Long revision;
  private String message = "";
  private boolean cleared;
  private volatile boolean stopping;

  /** One that has just come in. */
  ImportJob(Upload upload, Path folder, Clock clock) {
    this.upload = upload;
    this.folder = folder;
    this.meter = new ProgressMeter(clock, upload.rowsExpected());
  }

  /** One that came in before the service was started. */
  static ImportJob of(ImportRecord kept, Path folder, Clock clock) {
    ImportJob job = new ImportJob(kept.upload(), folder, clock);
    job.state = kept.state();
    job.message = kept.message();
    job.outline = kept.outline();
    job.revision = kept.revision();
    job.cleared = Boolean.TRUE.equals(kept.cleared());
    return job;
  }

  synchronized ImportRecord toRecord() {
    return new ImportRecord(upload, state, message, outline, revision, cleared);
  }

  String id() {
    return upload.id();
  }

  Upload upload() {
    return upload;
  }

  Path folder() {
    return folder;
  }

  ProgressMeter meter() {
    return meter;
  }

  /** Whether it is to stop at the next occasion. */
  boolean isStopping() {
    return stopping;
  }

  synchronized ImportState state() {
    return state;
  }

  /** The plan, until it has been applied or dropped: of a country it is large. */
  synchronized @Nullable Plan plan() {
    return plan;
  }

  /** What the plan amounts to; null until it is made. */
  synchronized @Nullable PlanView outline() {
    return outline;
  }

  /**
   * Every row that the plan does not take as it stands; empty where that is no longer known, as the
   * plan was made before the service was started.
   */
  synchronized Optional<List<Issue>> issues() {
    return Optional.ofNullable(issues);
  }

  synchronized @Nullable Long revision() {
    return revision;
  }

  synchronized String message() {
    return message;
  }

  /** Moves on, if it stands where it is thought to stand. */
  synchronized boolean moveOn(ImportState from, ImportState to) {
    if (state != from) {
      return false;
    }
    state = to;
    if (to.isOver()) {
      plan = null;
    }
    return true;
  }

  synchronized void planned(Plan made, PlanView amounts) {
    plan = made;
    outline = amounts;
    issues = made.issues();
    state = ImportState.PLANNED;
  }

  synchronized void done(long published) {
    revision = published;
    plan = null;
    state = ImportState.DONE;
  }

  synchronized void undone(long by) {
    message = "Revision " + by + " took it back.";
    state = ImportState.UNDONE;
  }

  synchronized void ended(ImportState how, String why) {
    message = why;
    plan = null;
    state = how;
  }

  /** Its files go because of an erasure, and with them what may name whom that was about. */
  synchronized void cleared() {
    cleared = true;
    forgetDetails();
    message = "Its files were removed because of an erasure.";
    if (state == ImportState.PLANNED) {
      message += " Send them again: who was erased is left out.";
      plan = null;
      state = ImportState.DROPPED;
    }
  }

  /** Forgets its report and the examples in its outline. */
  synchronized void forgetDetails() {
    issues = null;
    outline = outline == null ? null : outline.withoutSamples();
  }

  /** Whether its files were removed because of an erasure. */
  synchronized boolean isCleared() {
    return cleared;
  }

  /** Says something about where it stands. */
  synchronized void note(String said) {
    message = said;
  }

  /** Waits again, to be planned anew, as the service was stopped over it. */
  synchronized void waitAgain(String said) {
    message = said;
    state = ImportState.QUEUED;
  }

  /**
   * Stops it: at once if nothing is being done about it, else at the next occasion.
   *
   * @return false if it is over
   */
  synchronized boolean stop() {
    if (state.isOver()) {
      return false;
    }
    if (state == ImportState.QUEUED || state == ImportState.PLANNED) {
      ended(ImportState.CANCELLED, "It was cancelled before anything was written.");
    }
    stopping = true;
    return true;
  }
}
