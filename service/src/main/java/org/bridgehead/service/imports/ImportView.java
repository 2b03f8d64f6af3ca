/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.imports;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bridgehead.importer.plan.Plan;
import org.jspecify.annotations.Nullable;

/**
 * An import as callers see it.
 *
 * @param id its id
 * @param state queued, planning, planned, applying, done, refused, dropped or failed
 * @param received when its files came in
 * @param message why it was refused or failed; else empty
 * @param progress how far the running phase has come
 * @param plan what it would do, or did; null until it is planned
 * @param revision the revision it published; null until it is done
 * @param report where its report is
 */
@Serdeable
record ImportView(
    String id,
    String state,
    Instant received,
    String message,
    ImportProgress progress,
    @Nullable PlanView plan,
    @Nullable Long revision,
    String report) {

  /**
   * What a plan amounts to.
   *
   * @param nodesAdded by label
   * @param nodesChanged how many nodes have new facts
   * @param tiesAdded by sort
   * @param tiesChanged how many ties rest on other claims or dates than before
   * @param tiesEnded how many ties that held end
   * @param wrong rows that are not taken
   * @param waiting rows that wait for what they speak of
   * @param notUsed rows that say nothing the graph keeps
   * @param nothingToWrite whether the graph holds all of it already
   * @param files what was read
   */
  @Serdeable
  record PlanView(
      Map<String, Long> nodesAdded,
      long nodesChanged,
      Map<String, Long> tiesAdded,
      long tiesChanged,
      long tiesEnded,
      long wrong,
      long waiting,
      long notUsed,
      boolean nothingToWrite,
      List<FileView> files) {

    static PlanView of(Plan plan) {
      var counts = plan.counts();
      return new PlanView(
          counts.nodesAdded(),
          counts.nodesChanged(),
          counts.tiesAdded(),
          counts.tiesChanged(),
          counts.tiesEnded(),
          counts.wrong(),
          counts.waiting(),
          counts.notUsed(),
          plan.isEmpty(),
          plan.files().stream()
              .map(
                  file ->
                      new FileView(
                          file.file(),
                          file.kind(),
                          file.source(),
                          file.rows(),
                          file.taken(),
                          file.notes()))
              .toList());
    }
  }

  /** What one file was. */
  @Serdeable
  record FileView(
      String file, String kind, String source, long rows, long taken, List<String> notes) {}

  static ImportView of(ImportJob job) {
    return new ImportView(
        job.id(),
        job.state().text(),
        job.received(),
        job.message(),
        job.progress(),
        job.outline(),
        job.revision(),
        ImportController.PATH + "/" + job.id() + "/report");
  }

  /** The same as lines of {@code name=value}, for a command line. */
  String lines() {
    StringBuilder lines = new StringBuilder();
    line(lines, "id", id);
    line(lines, "state", state);
    line(lines, "message", message);
    line(lines, "file", progress.file());
    line(lines, "rows", progress.rows());
    line(lines, "written", progress.written());
    line(lines, "toWrite", progress.toWrite());
    if (plan != null) {
      line(lines, "nodesAdded", sum(plan.nodesAdded()));
      line(lines, "nodesChanged", plan.nodesChanged());
      line(lines, "tiesAdded", sum(plan.tiesAdded()));
      line(lines, "tiesChanged", plan.tiesChanged());
      line(lines, "tiesEnded", plan.tiesEnded());
      line(lines, "wrong", plan.wrong());
      line(lines, "waiting", plan.waiting());
      line(lines, "notUsed", plan.notUsed());
      line(lines, "nothingToWrite", plan.nothingToWrite());
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
