/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.bridgehead.importer.ImportRefused;

/**
 * A text file as it was sent: UTF-8 or windows-1252, told apart by what is in it.
 *
 * @param bytes what it holds, no longer compressed
 * @param name the name it was sent under, without a folder
 * @param charset what its bytes are written in
 * @param endsOpen whether it breaks off without a line break or a closing quotation mark
 */
record SourceFile(Bytes bytes, String name, Charset charset, boolean endsOpen) {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /**
   * Looks at the whole file once.
   *
   * @throws ImportRefused if it is not text
   */
  static SourceFile inspect(Bytes bytes, String name) throws IOException {
    Ending ending = new Ending();
    boolean utf8 = readsAs(bytes, name, ending);
    return new SourceFile(bytes, name, utf8 ? StandardCharsets.UTF_8 : WINDOWS, ending.isOpen());
  }

  private static boolean readsAs(Bytes bytes, String name, Ending ending) throws IOException {
    var utf8 =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try (InputStream in = bytes.open()) {
      byte[] buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        ending.see(buffer, read, name);
      }
    }
    try (Reader in = new InputStreamReader(bytes.open(), utf8)) {
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
        new BufferedReader(new InputStreamReader(bytes.open(), charset), 1 << 16);
    reader.mark(1);
    if (reader.read() != '\uFEFF') {
      reader.reset();
    }
    return reader;
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
