/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.table;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.types.files.StreamedFile;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends tables as files, each row as soon as it is made. */
public final class TableFile {

  private static final Logger LOG = LoggerFactory.getLogger(TableFile.class);
  private static final int BUFFER = 1 << 16;

  private TableFile() {}

  /**
   * A table as a file to be kept.
   *
   * @param rows all of them; read on a thread of its own
   */
  public static <R> MutableHttpResponse<StreamedFile> of(
      TableFormat format, Table<R> table, Iterator<R> rows) {
    var file = new StreamedFile(stream(format, table, rows), format.mediaType());
    return HttpResponse.ok(file)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"%s.%s\"".formatted(table.name(), format.extension()));
  }

  private static <R> PipedInputStream stream(TableFormat format, Table<R> table, Iterator<R> rows) {
    try {
      var in = new PipedInputStream(BUFFER);
      var out = new PipedOutputStream(in);
      Thread.ofVirtual().name("table-" + table.name()).start(() -> write(format, table, rows, out));
      return in;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A failure leaves the pipe broken and so the file cut off, never whole by mistake. */
  private static <R> void write(
      TableFormat format, Table<R> table, Iterator<R> rows, PipedOutputStream out) {
    try {
      format.write(table, rows, new UnclosedOnFailure(out));
      out.close();
    } catch (IOException e) {
      LOG.debug("whoever asked for {} has gone", table.name(), e);
    } catch (RuntimeException e) {
      LOG.error("the file of {} could not be written", table.name(), e);
    }
  }

  /** Writers close what they write to even where they fail; the pipe must not end well then. */
  private static final class UnclosedOnFailure extends java.io.FilterOutputStream {

    UnclosedOnFailure(PipedOutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
      out.write(bytes, start, length);
    }

    @Override
    public void close() throws IOException {
      out.flush();
    }
  }
}
