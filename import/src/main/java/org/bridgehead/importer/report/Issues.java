/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Collects every issue of an import, not the first only. Not thread-safe: an import is one thread.
 */
public final class Issues {

  private final List<Issue> issues = new ArrayList<>();
  private final Map<Issue.Outcome, Long> counts = new EnumMap<>(Issue.Outcome.class);

  /** Adds one. */
  public void add(Issue issue) {
    issues.add(issue);
    counts.merge(issue.outcome(), 1L, Long::sum);
  }

  /** How many rows had this outcome. */
  public long count(Issue.Outcome outcome) {
    return counts.getOrDefault(outcome, 0L);
  }

  /** All of them, in the order in which they were met; not to be changed. */
  public List<Issue> all() {
    return Collections.unmodifiableList(issues);
  }
}
