/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bridgehead.importer.claim.Claim;
import org.bridgehead.importer.claim.NodeKey;
import org.bridgehead.importer.claim.Source;
import org.bridgehead.importer.claim.TieKey;
import org.bridgehead.importer.report.FileSummary;
import org.bridgehead.importer.report.Issue;
import org.bridgehead.importer.suppression.SuppressionList;

/**
 * What an import would do to the graph as it stood at one revision: the difference, and no more.
 *
 * @param baseRevision the revision it was made against; it can be applied to no other
 * @param counts what it amounts to
 * @param outline the same in detail, with examples
 * @param files what was read
 * @param issues every row that is not taken, waits or is not used
 * @param changes what to write
 */
public record Plan(
    long baseRevision,
    PlanCounts counts,
    PlanOutline outline,
    List<FileSummary> files,
    List<Issue> issues,
    Changes changes) {

  public Plan {
    files = List.copyOf(files);
    issues = List.copyOf(issues);
  }

  /** Whether there is nothing to write. */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /**
   * What to write.
   *
   * @param before what each element it touches was before it
   * @param contents what was read, as {@link org.bridgehead.importer.read.Content} names it
   * @param erased more of what those are known by who were erased
   */
  record Changes(
      List<NewNode> newNodes,
      List<Change> changedNodes,
      List<NewTie> newTies,
      List<Change> changedTies,
      List<String> removedTies,
      List<String> unusedPeople,
      Map<TieKey, Set<Claim>> waiting,
      List<TieKey> waitingNoLonger,
      Set<Source> newSources,
      List<Map<String, Object>> before,
      List<String> contents,
      LocalDate newestDate,
      SuppressionList erased) {

    static final Changes NONE =
        new Changes(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            List.of(),
            Set.of(),
            List.of(),
            List.of(),
            LocalDate.EPOCH,
            SuppressionList.NOBODY);

    boolean isEmpty() {
      return newNodes.isEmpty()
          && changedNodes.isEmpty()
          && newTies.isEmpty()
          && changedTies.isEmpty()
          && removedTies.isEmpty()
          && waiting.isEmpty()
          && waitingNoLonger.isEmpty()
          && newSources.isEmpty()
          && erased.isEmpty();
    }
  }

  /** A node to add. */
  record NewNode(NodeKey key, Map<String, Object> properties) {}

  /** An element whose properties to replace. */
  record Change(String element, Map<String, Object> properties) {}

  /** A tie to add; an end's element is empty where the end is itself new. */
  record NewTie(TieKey key, String fromElement, String toElement, Map<String, Object> properties) {}
}
