/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.table;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.types.files.StreamedFile;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends files while they are written, on a thread of their own. */
public final class FileStream {

  private static final Logger LOG = LoggerFactory.getLogger(FileStream.class);
  private static final int BUFFER = 1 << 16;

  private FileStream() {}

  /** Writes a file. */
  @FunctionalInterface
  public interface Writing {

    /** Writes all of it and may close the stream. */
    void to(OutputStream out) throws IOException;
  }

  /** What is written, to be sent as it comes. */
  public static StreamedFile of(String name, MediaType type, Writing writing) {
    try {
      var in = new PipedInputStream(BUFFER);
      var out = new PipedOutputStream(in);
      Thread.ofVirtual().name("file-" + name).start(() -> write(name, writing, out));
      return new StreamedFile(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same as an answer, to be kept under that name. */
  public static MutableHttpResponse<StreamedFile> answer(
      String name, MediaType type, Writing writing) {
    return named(HttpResponse.ok(of(name, type, writing)), name);
  }

  /** An answer that is to be kept under that name. */
  public static <T> MutableHttpResponse<T> named(MutableHttpResponse<T> answer, String name) {
    return answer.header(
        HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(name));
  }

  /** A failure leaves the pipe broken and so the file cut off, never whole by mistake. */
  private static void write(String name, Writing writing, PipedOutputStream out) {
    try {
      writing.to(new Unclosed(out));
      out.close();
    } catch (IOException e) {
      LOG.debug("whoever asked for {} has gone", name, e);
    } catch (RuntimeException e) {
      LOG.error("the file {} could not be written", name, e);
    }
  }

  /** Writers close what they write to even where they fail; the pipe must not end well then. */
  private static final class Unclosed extends FilterOutputStream {

    Unclosed(OutputStream out) {
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
