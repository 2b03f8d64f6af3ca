/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.table;

import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.types.files.StreamedFile;
import java.util.Iterator;

/** Sends tables as files, each row as soon as it is made. */
public final class TableFile {

  private TableFile() {}

  /**
   * A table as a file to be kept.
   *
   * @param rows all of them; read on a thread of its own
   */
  public static <R> MutableHttpResponse<StreamedFile> of(
      TableFormat format, Table<R> table, Iterator<R> rows) {
    return FileStream.answer(
        table.name() + "." + format.extension(),
        format.mediaType(),
        out -> format.write(table, rows, out));
  }
}
