/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.imports;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bridgehead.importer.report.Issue;

/** What the pages of imports show. */
@Singleton
final class ImportPages {

  private static final int SHOWN = 100;

  private final ImportQueue queue;
  private final Clock clock;

  ImportPages(ImportQueue queue, Clock clock) {
    this.queue = queue;
    this.clock = clock;
  }

  /**
   * All imports.
   *
   * @param typed what was typed with what was sent, by field
   * @param errors what is wrong with what was sent, by field
   */
  ImportsPage list(Map<String, String> typed, Map<String, String> errors) {
    return new ImportsPage(queue.list().stream().map(this::row).toList(), typed, errors);
  }

  private ImportsPage.Row row(ImportJob job) {
    var view = ImportView.of(job, queue);
    String outcome = ImportWords.outcome(view);
    return new ImportsPage.Row(
        job.id(),
        when(view),
        view.by(),
        view.sent().stream().map(SentFile::name).toList(),
        job.state().words(),
        outcome.isEmpty() ? view.message() : outcome);
  }

  /** When an import came in. */
  String when(ImportView view) {
    return ImportWords.moment(view.received(), clock);
  }

  /** Why accepting its plan takes a yes of its own; empty if it takes none. */
  List<String> reasons(ImportJob job) {
    PlanView plan = job.outline();
    return plan == null || !plan.confirmEnds() ? List.of() : plan.reasons();
  }

  /**
   * One import.
   *
   * @param refresh whether its page may look again by itself
   */
  ImportPage one(ImportJob job, boolean refresh) {
    var view = ImportView.of(job, queue);
    boolean atRest = job.state().isAtRest();
    List<Issue> issues = job.issues().orElse(List.of());
    return new ImportPage(
        view,
        job.state().words(),
        ImportWords.progress(view),
        ImportWords.outcome(view),
        actions(job),
        atRest,
        refresh && !atRest,
        issues.stream().limit(SHOWN).map(IssueView::of).toList(),
        job.issues().isPresent() ? issues.size() : -1);
  }

  private List<ImportAction> actions(ImportJob job) {
    List<ImportAction> actions = new ArrayList<>();
    if (job.state() == ImportState.PLANNED) {
      actions.add(ImportAction.ACCEPT);
      actions.add(ImportAction.DROP);
    } else if (!job.state().isOver() && !job.isStopping()) {
      actions.add(ImportAction.CANCEL);
    } else if (queue.isUndoable(job)) {
      actions.add(ImportAction.UNDO);
    }
    return actions;
  }
}
