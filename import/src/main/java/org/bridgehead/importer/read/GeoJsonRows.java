/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NoSuchElementException;
import org.bridgehead.importer.ImportRefused;
import org.jspecify.annotations.Nullable;

/** The features of a GeoJSON file as rows, read one at a time. */
final class GeoJsonRows implements Table.Rows {

  private static final TableRow HEADER =
      new TableRow(0, List.of(BoundariesReading.CODE, BoundariesReading.GEOMETRY));

  private final JsonParser json;
  private final String name;
  private @Nullable TableRow next = HEADER;
  private boolean collection;
  private boolean inFeatures;
  private boolean hadFeatures;
  private long number;

  GeoJsonRows(JsonParser json, String name) {
    this.json = json;
    this.name = name;
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public TableRow next() {
    var row = next;
    if (row == null) {
      throw new NoSuchElementException();
    }
    try {
      next = read();
    } catch (JsonProcessingException e) {
      throw refused(
          "The JSON is broken off or damaged, or deeper or longer than any map of authorities. Send"
              + " it again, whole.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return row;
  }

  /** The row of the next feature; null after the last. */
  private @Nullable TableRow read() throws IOException {
    if (json.currentToken() == null && json.nextToken() != JsonToken.START_OBJECT) {
      throw notFeatures();
    }
    while (true) {
      JsonToken token = json.nextToken();
      if (inFeatures && token == JsonToken.START_OBJECT) {
        number++;
        return Feature.read(json).row(number);
      } else if (inFeatures && token == JsonToken.END_ARRAY) {
        inFeatures = false;
      } else if (!inFeatures && token == JsonToken.FIELD_NAME) {
        member();
      } else if (!inFeatures && token == JsonToken.END_OBJECT) {
        return end();
      } else {
        throw notFeatures();
      }
    }
  }

  private void member() throws IOException {
    String member = json.currentName();
    JsonToken value = json.nextToken();
    if (member.equals("type")) {
      collection = "FeatureCollection".equals(json.getText());
      if (!collection) {
        throw notFeatures();
      }
    } else if (member.equals("features") && value == JsonToken.START_ARRAY) {
      inFeatures = true;
      hadFeatures = true;
    } else {
      json.skipChildren();
    }
  }

  private @Nullable TableRow end() throws IOException {
    if (!collection || !hadFeatures || json.nextToken() != null) {
      throw notFeatures();
    }
    return null;
  }

  private ImportRefused notFeatures() {
    return refused(
        "This is JSON, but not a GeoJSON FeatureCollection of authorities, which is all that is read"
            + " as JSON. Each feature needs the property "
            + BoundariesReading.CODE
            + " and a Polygon or MultiPolygon.");
  }

  private ImportRefused refused(String message) {
    return new ImportRefused(name, message);
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
