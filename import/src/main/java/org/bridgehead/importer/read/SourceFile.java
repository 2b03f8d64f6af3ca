/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.read;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.bridgehead.importer.ImportRefused;

/**
 * A text file as it was sent: plain or gzipped, UTF-8 or windows-1252, told apart by what is in it.
 *
 * @param path where its bytes are
 * @param name the name it was sent under, without a folder
 * @param charset what its bytes are written in
 * @param endsOpen whether it breaks off without a line break or a closing quotation mark
 */
record SourceFile(Path path, String name, Charset charset, boolean endsOpen) {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /**
   * Looks at the whole file once.
   *
   * @throws ImportRefused if it is not text, or its compression is broken
   */
  static SourceFile inspect(Path path, String name) throws IOException {
    Ending ending = new Ending();
    try {
      boolean utf8 = readsAs(path, name, ending);
      return new SourceFile(path, name, utf8 ? StandardCharsets.UTF_8 : WINDOWS, ending.isOpen());
    } catch (EOFException | ZipException e) {
      throw new ImportRefused(
          name, "The compressed file is broken off or damaged. Send it again, whole.");
    }
  }

  private static boolean readsAs(Path path, String name, Ending ending) throws IOException {
    var utf8 =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try (InputStream in = bytes(path)) {
      byte[] buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        ending.see(buffer, read, name);
      }
    }
    try (Reader in = new InputStreamReader(bytes(path), utf8)) {
      char[] buffer = new char[1 << 16];
      while (in.read(buffer) >= 0) {
        continue;
      }
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** Its text from the start, without a byte-order mark. */
  Reader open() throws IOException {
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(bytes(path), charset), 1 << 16);
    reader.mark(1);
    if (reader.read() != '\uFEFF') {
      reader.reset();
    }
    return reader;
  }

  private static InputStream bytes(Path path) throws IOException {
    BufferedInputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
    in.mark(2);
    boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
    in.reset();
    return gzip ? new GZIPInputStream(in, 1 << 16) : in;
  }

  /** Watches for bytes that no text has, and remembers the last one. */
  private static final class Ending {
    private int last = '\n';

    void see(byte[] buffer, int length, String name) {
      for (int i = 0; i < length; i++) {
        int value = buffer[i] & 0xff;
        if (value < 0x20 && value != '\n' && value != '\r' && value != '\t') {
          throw new ImportRefused(
              name,
              "This is not a text file, whatever its name says. Send the CSV file as it was published"
                  + " or exported.");
        }
      }
      if (length > 0) {
        last = buffer[length - 1];
      }
    }

    boolean isOpen() {
      return last != '\n' && last != '\r' && last != '"';
    }
  }
}
