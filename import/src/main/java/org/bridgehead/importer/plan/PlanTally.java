/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.plan;

import java.util.Map;
import java.util.TreeMap;
import org.bridgehead.importer.claim.NodeKey;
import org.bridgehead.importer.claim.TieKey;
import org.bridgehead.importer.report.Issue;
import org.bridgehead.importer.report.Issues;

/** Counts what a plan amounts to while it is made. */
final class PlanTally {

  private final Map<String, Long> nodesAdded = new TreeMap<>();
  private final Map<String, Long> tiesAdded = new TreeMap<>();
  private long nodesChanged;
  private long tiesChanged;
  private long tiesEnded;

  void nodeAdded(NodeKey key) {
    nodesAdded.merge(key.label().text(), 1L, Long::sum);
  }

  void nodeChanged() {
    nodesChanged++;
  }

  void tieAdded(TieKey key) {
    tiesAdded.merge(key.sort().text(), 1L, Long::sum);
  }

  void tieChanged(boolean ended) {
    tiesChanged++;
    tiesEnded += ended ? 1 : 0;
  }

  PlanCounts counts(Issues issues) {
    return new PlanCounts(
        nodesAdded,
        nodesChanged,
        tiesAdded,
        tiesChanged,
        tiesEnded,
        issues.count(Issue.Outcome.WRONG),
        issues.count(Issue.Outcome.WAITING),
        issues.count(Issue.Outcome.NOT_USED));
  }
}
