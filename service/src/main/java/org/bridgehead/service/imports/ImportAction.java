/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.imports;

/** What can be decided about an import on its pages, each with a question before it. */
public enum ImportAction {
  ACCEPT(
      "Accept this plan?",
      "Exactly what the plan says is written, as one revision. It can be undone afterwards, unless it"
          + " is the very first load.",
      "Accept and write"),
  DROP(
      "Drop this plan?",
      "Nothing is written, and the files are removed. You can send them again.",
      "Drop the plan"),
  CANCEL(
      "Cancel this import?",
      "It stops at the next batch of rows. What it has written so far is taken back, nothing is"
          + " published, and the files are removed.",
      "Cancel the import"),
  UNDO(
      "Undo this import?",
      "Everything is again as it was before it, as a new revision, and its files are removed. It is"
          + " refused, with the reasons, if later imports build on it and you do not undo them too.",
      "Undo the import");

  private final String question;
  private final String meaning;
  private final String button;

  ImportAction(String question, String meaning, String button) {
    this.question = question;
    this.meaning = meaning;
    this.button = button;
  }

  /** What is asked before it is done. */
  public String question() {
    return question;
  }

  /** What comes of it. */
  public String meaning() {
    return meaning;
  }

  /** What the button says. */
  public String button() {
    return button;
  }
}
