/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.question;

import java.util.ArrayList;
import java.util.List;

/** What a reader of any answer must know. */
final class Notes {

  private Notes() {}

  static List<String> of(Question question) {
    var notes = new ArrayList<String>();
    var newest = question.snapshot().newestDate();
    if (question.snapshot().demonstration()) {
      notes.add("Everything here is invented.");
    }
    if (newest == null) {
      notes.add("Nothing is on record yet.");
    } else if (question.isAsOfDefaulted()) {
      notes.add("No date was asked for; " + newest + " is the newest that the sources cover.");
    } else if (question.asOf().isAfter(newest)) {
      notes.add(
          "No source reaches beyond %s: what held then and has no stated end is taken to hold still."
              .formatted(newest));
    }
    return notes;
  }
}
