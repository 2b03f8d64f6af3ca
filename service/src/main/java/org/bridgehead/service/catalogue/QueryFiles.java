/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.catalogue;

import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.types.files.StreamedFile;
import java.util.List;
import java.util.Map;
import org.bridgehead.service.security.PersonalAnswer;
import org.bridgehead.service.table.Table;
import org.bridgehead.service.table.TableFile;
import org.bridgehead.service.table.TableFormat;
import org.jspecify.annotations.Nullable;

/** What a query found, as a file. */
final class QueryFiles {

  /** How many rows the file holds, but for the heading. */
  static final String ROWS = "Bridgehead-Rows";

  /** Whether there are more. */
  static final String CUT_SHORT = "Bridgehead-Cut-Short";

  private QueryFiles() {}

  static MutableHttpResponse<StreamedFile> of(
      TableFormat format, PreparedQuery prepared, QueryAnswer answer) {
    var file =
        TableFile.of(format, table(answer), answer.rows().iterator())
            .header(ROWS, Integer.toString(answer.count()))
            .header(CUT_SHORT, Boolean.toString(answer.cutShort()));
    return prepared.showsPersonal() ? PersonalAnswer.notKept(file) : file;
  }

  /** The columns of what was found. */
  static Table<Map<String, @Nullable Object>> table(QueryAnswer answer) {
    var columns =
        answer.columns().stream()
            .map(
                column ->
                    Table.<Map<String, @Nullable Object>>column(
                        column.name(), row -> cell(row.get(column.name()))))
            .toList();
    return new Table<>(answer.path().replace('/', '-'), columns);
  }

  /** A value as a file or a page shows it: the items of a list with semicolons between. */
  static @Nullable Object cell(@Nullable Object value) {
    return value instanceof List<?> items
        ? String.join("; ", items.stream().map(String::valueOf).toList())
        : value;
  }
}
