/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.imports;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.bridgehead.importer.plan.Plan;
import org.bridgehead.importer.read.InputFile;
import org.bridgehead.importer.report.Issue;
import org.jspecify.annotations.Nullable;

/** One import from upload to revision. Its fields change together, under its own lock. */
final class ImportJob {

  private final String id;
  private final Instant received;
  private final Path folder;
  private final List<InputFile> files;
  private final String sender;
  private final boolean applyAtOnce;
  private ImportState state = ImportState.QUEUED;
  private volatile ImportProgress progress = ImportProgress.NONE;
  private @Nullable Plan plan;
  private ImportView.@Nullable PlanView outline;
  private List<Issue> issues = List.of();
  private @Nullable Long revision;
  private String message = "";

  ImportJob(
      String id,
      Instant received,
      Path folder,
      List<InputFile> files,
      String sender,
      boolean applyAtOnce) {
    this.id = id;
    this.received = received;
    this.folder = folder;
    this.files = List.copyOf(files);
    this.sender = sender;
    this.applyAtOnce = applyAtOnce;
  }

  String id() {
    return id;
  }

  Instant received() {
    return received;
  }

  Path folder() {
    return folder;
  }

  List<InputFile> files() {
    return files;
  }

  String sender() {
    return sender;
  }

  boolean applyAtOnce() {
    return applyAtOnce;
  }

  ImportProgress progress() {
    return progress;
  }

  void progress(ImportProgress now) {
    progress = now;
  }

  synchronized ImportState state() {
    return state;
  }

  /** The plan, until it has been applied or dropped: of a country it is large. */
  synchronized @Nullable Plan plan() {
    return plan;
  }

  /** What the plan amounts to; null until it is made. */
  synchronized ImportView.@Nullable PlanView outline() {
    return outline;
  }

  /** Every row that the plan does not take as it stands. */
  synchronized List<Issue> issues() {
    return issues;
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

  synchronized void planned(Plan made) {
    plan = made;
    outline = ImportView.PlanView.of(made);
    issues = made.issues();
    state = ImportState.PLANNED;
  }

  synchronized void done(long published) {
    revision = published;
    plan = null;
    state = ImportState.DONE;
  }

  synchronized void ended(ImportState how, String why) {
    message = why;
    plan = null;
    state = how;
  }
}
