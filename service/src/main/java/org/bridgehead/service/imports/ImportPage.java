/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.imports;

import java.util.List;

/**
 * The page of one import.
 *
 * @param view the import
 * @param state how far it has come, in words
 * @param progress how far the running phase has come, in words; empty if none runs
 * @param outcome what it came to, in words; empty if there is nothing to say yet
 * @param actions what can be decided about it
 * @param atRest whether nothing more happens by itself
 * @param refreshing whether the page looks again by itself
 * @param issues the first rows that are not taken as they stand
 * @param allIssues how many there are; -1 where that is not known any more, or not yet
 */
public record ImportPage(
    ImportView view,
    String state,
    String progress,
    String outcome,
    List<ImportAction> actions,
    boolean atRest,
    boolean refreshing,
    List<IssueView> issues,
    long allIssues) {

  /** Copies what it is given. */
  public ImportPage {
    actions = List.copyOf(actions);
    issues = List.copyOf(issues);
  }

  /** Its address. */
  public String path() {
    return "/imports/" + view.id();
  }
}
