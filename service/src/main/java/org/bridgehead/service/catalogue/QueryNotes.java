/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.catalogue;

import java.util.ArrayList;
import java.util.List;

/** What a reader of a query's rows must know. */
final class QueryNotes {

  private QueryNotes() {}

  static List<String> of(PreparedQuery prepared, boolean cutShort) {
    var notes = new ArrayList<String>();
    var snapshot = prepared.question().snapshot();
    var newest = snapshot.newestDate();
    var asOf = prepared.asOf();
    if (snapshot.demonstration()) {
      notes.add("Everything here is invented.");
    }
    if (asOf != null && newest != null && asOf.isAfter(newest)) {
      notes.add("No source reaches beyond %s.".formatted(newest));
    } else if (asOf != null && prepared.asOfDefaulted()) {
      notes.add("No date was asked for; " + asOf + " is the newest that the sources cover.");
    }
    if (cutShort) {
      notes.add(
          "Cut short: there are more than %d rows, and only the first %d are here."
              .formatted(prepared.query().rowLimit(), prepared.query().rowLimit()));
    }
    if (!prepared.withheld().isEmpty()) {
      notes.add(
          "Withheld, as only holders of a key may see personal data: %s."
              .formatted(String.join(", ", prepared.withheld())));
    }
    notes.add("What is not on record is not known; it may still exist.");
    return notes;
  }
}
