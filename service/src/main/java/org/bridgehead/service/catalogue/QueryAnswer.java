/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.catalogue;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bridgehead.service.store.QueryRows;
import org.jspecify.annotations.Nullable;

/**
 * What a query of the catalogue found.
 *
 * @param path the query's area and slug
 * @param title what it asks
 * @param asOf the day it is about; null where it is about none
 * @param revision the revision that stood in the database when it was asked
 * @param notes what a reader must know, a sentence each
 * @param columns what each row holds
 * @param withheld the names of columns that this reader may not see; their values are null
 * @param limit how many rows it gives at most
 * @param cutShort whether there are more rows than that
 * @param count how many rows there are here
 * @param rows the rows, by the names of the columns
 */
@Serdeable
public record QueryAnswer(
    String path,
    String title,
    @Nullable LocalDate asOf,
    long revision,
    List<String> notes,
    List<QueryEntry.Shown> columns,
    List<String> withheld,
    int limit,
    boolean cutShort,
    int count,
    @ArraySchema(
            schema =
                @Schema(
                    type = "object",
                    additionalProperties = Schema.AdditionalPropertiesValue.TRUE))
        List<Map<String, @Nullable Object>> rows) {

  /** Copies the lists. */
  public QueryAnswer {
    notes = List.copyOf(notes);
    columns = List.copyOf(columns);
    withheld = List.copyOf(withheld);
  }

  static QueryAnswer of(PreparedQuery prepared, QueryRows found) {
    var entry = QueryEntry.of(prepared.query());
    var withheld = prepared.withheld();
    return new QueryAnswer(
        entry.path(),
        entry.title(),
        prepared.asOf(),
        found.revision(),
        QueryNotes.of(prepared, found.cutShort()),
        entry.columns(),
        withheld,
        entry.limit(),
        found.cutShort(),
        found.rows().size(),
        found.rows().stream().map(row -> named(entry.columns(), row, withheld)).toList());
  }

  private static Map<String, @Nullable Object> named(
      List<QueryEntry.Shown> columns, List<@Nullable Object> row, List<String> withheld) {
    var named = new LinkedHashMap<String, @Nullable Object>();
    for (int at = 0; at < columns.size(); at++) {
      var name = columns.get(at).name();
      named.put(name, withheld.contains(name) ? null : row.get(at));
    }
    return named;
  }
}
