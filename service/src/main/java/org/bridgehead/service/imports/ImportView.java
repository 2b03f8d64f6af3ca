/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.imports;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An import as callers see it.
 *
 * @param id its id
 * @param state queued, planning, planned, applying, done, undone, refused, dropped, cancelled or
 *     failed
 * @param received when its files came in
 * @param by who sent them
 * @param reason why they were sent, where their sender said so
 * @param message why it is where it is, where there is something to say; else empty
 * @param stopping whether it was cancelled and stops at the next batch
 * @param before how many imports come before it, while it is queued
 * @param sent the files as they were sent
 * @param kept whether the files are kept: as long as the import may need them or can be undone
 * @param undoable whether it can be undone, unless later imports build on it
 * @param progress how far the running phase has come
 * @param plan what it would do, or did; null until it is planned
 * @param revision the revision it published; null until it is done
 * @param report where its report is
 * @param events where its progress can be followed
 */
@Serdeable
public record ImportView(
    String id,
    String state,
    Instant received,
    String by,
    @Nullable String reason,
    String message,
    boolean stopping,
    long before,
    List<SentFile> sent,
    boolean kept,
    boolean undoable,
    ImportProgress progress,
    @Nullable PlanView plan,
    @Nullable Long revision,
    String report,
    String events) {

  static ImportView of(ImportJob job, ImportQueue queue) {
    return new ImportView(
        job.id(),
        job.state().text(),
        job.upload().received(),
        job.upload().by(),
        job.upload().reason(),
        job.message(),
        job.isStopping() && !job.state().isOver(),
        queue.before(job),
        job.upload().files(),
        KeptUploads.holdsFiles(job),
        queue.isUndoable(job),
        job.meter().now(),
        job.outline(),
        job.revision(),
        ImportController.PATH + "/" + job.id() + "/report",
        ImportController.PATH + "/" + job.id() + "/events");
  }

  /** The same as lines of {@code name=value}, for a command line. */
  String lines() {
    StringBuilder lines = new StringBuilder();
    line(lines, "id", id);
    line(lines, "state", state);
    line(lines, "message", message);
    line(lines, "before", before);
    line(lines, "phase", progress.phase());
    line(lines, "file", progress.file());
    line(lines, "rows", progress.rows());
    line(lines, "written", progress.written());
    line(lines, "toWrite", progress.toWrite());
    line(lines, "secondsLeft", progress.secondsLeft() == null ? "" : progress.secondsLeft());
    if (plan != null) {
      line(lines, "nodesAdded", sum(plan.nodesAdded()));
      line(lines, "nodesChanged", plan.nodesChanged());
      line(lines, "tiesAdded", sum(plan.tiesAdded()));
      line(lines, "tiesChanged", plan.tiesChanged());
      line(lines, "tiesEnded", plan.tiesEnded());
      line(lines, "wrong", plan.wrong());
      line(lines, "waiting", plan.waiting());
      line(lines, "notUsed", plan.notUsed());
      line(lines, "leftOut", plan.leftOut());
      line(lines, "nothingToWrite", plan.nothingToWrite());
      line(lines, "confirmEnds", String.join("; ", plan.reasons()));
    }
    if (revision != null) {
      line(lines, "revision", revision);
    }
    line(lines, "report", report);
    return lines.toString();
  }

  private static long sum(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  private static void line(StringBuilder lines, String name, Object value) {
    lines.append(name).append('=').append(value.toString().replace('\n', ' ')).append('\n');
  }
}
