/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.synthetic;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file in one of the three dialects of CSV in which the real sources come. */
final class CsvFile implements AutoCloseable {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private final CsvWriter writer;

  private CsvFile(CsvWriter writer) {
    this.writer = writer;
  }

  /** Windows-1252 and CRLF, quoted where needed: establishments and governance. */
  static CsvFile register(Path path, String... header) throws IOException {
    return open(path, CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF), WINDOWS, header);
  }

  /** Windows-1252 with every text quoted, from the third column on: group links and links. */
  static CsvFile links(Path path, LineDelimiter end, String... header) throws IOException {
    return open(
        path,
        CsvWriter.builder().lineDelimiter(end).quoteStrategy(new TextQuoted()),
        WINDOWS,
        header);
  }

  /** UTF-8 and CRLF, quoted where needed: what an authority knows itself. */
  static CsvFile workbook(Path path, String... header) throws IOException {
    return open(
        path,
        CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF),
        StandardCharsets.UTF_8,
        header);
  }

  private static CsvFile open(
      Path path, CsvWriter.CsvWriterBuilder builder, Charset charset, String... header)
      throws IOException {
    Files.createDirectories(path.toAbsolutePath().getParent());
    CsvFile file = new CsvFile(builder.build(path, charset));
    file.row(header);
    return file;
  }

  void row(String... cells) {
    writer.writeRecord(cells);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }

  /** The header whole, then all but the two reference numbers at the start of a row. */
  private static final class TextQuoted implements QuoteStrategy {

    @Override
    public boolean quoteValue(int line, int field, String value) {
      return line == 1 || field >= 2;
    }

    @Override
    public boolean quoteEmpty(int line, int field) {
      return true;
    }
  }
}
