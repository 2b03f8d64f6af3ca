/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.export;

import io.micronaut.http.MediaType;
import java.io.IOException;
import java.io.OutputStream;
import org.bridgehead.service.table.TableFormat;

/** The formats that a graph can be had in. */
enum ExportFormat {
  /** GraphML: yEd, Gephi, NetworkX, igraph. */
  GRAPHML("graphml", "application/graphml+xml", GraphMlFile::write),
  /** GEXF 1.3: Gephi. */
  GEXF("gexf", "application/gexf+xml", GexfFile::write),
  /** A zip of two CSV files, nodes and ties. */
  CSV("csv.zip", "application/zip", TableFiles::writeZip),
  /** A workbook of two sheets, nodes and ties. */
  XLSX("xlsx", TableFormat.XLSX_TYPE, TableFiles::writeWorkbook),
  /** Node-link JSON: NetworkX, D3, Cytoscape. */
  JSON("json", MediaType.APPLICATION_JSON, NodeLinkFile::write);

  private final String extension;
  private final MediaType type;
  private final Writer writer;

  ExportFormat(String extension, String type, Writer writer) {
    this.extension = extension;
    this.type = MediaType.of(type);
    this.writer = writer;
  }

  /** Writes a selection in one of the formats. */
  @FunctionalInterface
  interface Writer {
    void write(Selection selection, OutputStream out) throws IOException;
  }

  /** How the names of its files end. */
  String extension() {
    return extension;
  }

  MediaType type() {
    return type;
  }

  /** Writes all of it, node by node and tie by tie. */
  void write(Selection selection, OutputStream out) throws IOException {
    writer.write(selection, out);
  }

  /** The format that a path ends in. */
  static ExportFormat ofPath(String path) {
    for (var format : values()) {
      if (path.endsWith("." + format.extension)) {
        return format;
      }
    }
    throw new IllegalArgumentException("no format of an export: " + path);
  }
}
