/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bridgehead.cypher.catalogue.Column;
import org.bridgehead.cypher.catalogue.NamedQuery;
import org.bridgehead.service.question.Question;
import org.jspecify.annotations.Nullable;

/**
 * A query of the catalogue with all that it needs to be run for a reader.
 *
 * @param query the query
 * @param arguments a value for each of its parameters
 * @param question the day and the revision in memory when it was asked
 * @param asOfDefaulted whether nobody asked for that day
 * @param maySeeNames whether the reader may see people's names
 */
record PreparedQuery(
    NamedQuery query,
    Map<String, Object> arguments,
    Question question,
    boolean asOfDefaulted,
    boolean maySeeNames) {

  /** The day it is about; null where it is about none. */
  @Nullable LocalDate asOf() {
    return arguments.get(QueryEntry.AS_OF) instanceof LocalDate day ? day : null;
  }

  /** The columns that the reader may not see. */
  List<String> withheld() {
    return maySeeNames
        ? List.of()
        : query.columns().stream().filter(Column::personal).map(Column::name).toList();
  }

  /** Whether the reader sees personal data, so that no cache may keep it. */
  boolean showsPersonal() {
    return maySeeNames && query.columns().stream().anyMatch(Column::personal);
  }

  /** Whether the answer changes with the revision only. */
  boolean changesWithRevisionOnly() {
    return QueryEntry.changesWithRevisionOnly(query);
  }
}
