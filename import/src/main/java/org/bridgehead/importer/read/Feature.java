/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bridgehead.importer.outline.Outline;

/** One feature of a GeoJSON file, as far as it is read. */
final class Feature {

  private static final Set<String> AREAS = Set.of("Polygon", "MultiPolygon");

  private String code = "";
  private String type = "";
  private final StringBuilder outline = new StringBuilder();
  private String last = "";
  private int positions;
  private int ringStart;
  private int inRing;
  private int kept;
  private String odd = "";

  private Feature() {}

  /** Reads a feature whose opening brace has just been read, to its closing one. */
  static Feature read(JsonParser json) throws IOException {
    Feature feature = new Feature();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String member = json.currentName();
      JsonToken value = json.nextToken();
      if (member.equals("properties") && value == JsonToken.START_OBJECT) {
        feature.properties(json);
      } else if (member.equals("geometry") && value == JsonToken.START_OBJECT) {
        feature.geometry(json);
      } else {
        json.skipChildren();
      }
    }
    return feature;
  }

  private void properties(JsonParser json) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String property = json.currentName();
      JsonToken value = json.nextToken();
      if (property.equals(BoundariesReading.CODE)
          && value.isScalarValue()
          && value != JsonToken.VALUE_NULL) {
        code = json.getText();
      } else {
        json.skipChildren();
      }
    }
  }

  private void geometry(JsonParser json) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String member = json.currentName();
      JsonToken value = json.nextToken();
      if (member.equals("type") && value == JsonToken.VALUE_STRING) {
        type = json.getText();
      } else if (member.equals("coordinates") && value == JsonToken.START_ARRAY) {
        coordinates(json);
      } else {
        json.skipChildren();
      }
    }
  }

  /** Reads the rings of all areas, one after the other; which of them are holes does not matter. */
  private void coordinates(JsonParser json) throws IOException {
    int depth = 1;
    List<Double> degrees = new ArrayList<>();
    while (depth > 0) {
      JsonToken token = json.nextToken();
      if (token == JsonToken.START_ARRAY) {
        depth++;
      } else if (token == JsonToken.END_ARRAY) {
        depth--;
        end(degrees);
      } else if (token.isNumeric()) {
        degrees.add(json.getDoubleValue());
      } else {
        odd = "not a number: " + json.getText();
        json.skipChildren();
      }
    }
  }

  /** An array has ended: that of a position if it held numbers, else that of a ring or of rings. */
  private void end(List<Double> degrees) {
    if (degrees.isEmpty()) {
      if (inRing > 0) {
        endRing();
      }
      return;
    }
    String position =
        degrees.size() == 1
            ? degrees.getFirst().toString()
            : Outline.position(degrees.get(0), degrees.get(1));
    degrees.clear();
    inRing++;
    if (!position.equals(last) && ++positions <= Outline.MOST_POSITIONS) {
      outline.append(last.isEmpty() ? "" : " ").append(position);
      kept++;
    }
    last = position;
  }

  /** A ring that was whole and is too small to be seen once it is rounded is left out. */
  private void endRing() {
    if (inRing >= Outline.FEWEST_POSITIONS && kept < Outline.FEWEST_POSITIONS) {
      outline.setLength(ringStart);
    } else {
      outline.append(';');
    }
    ringStart = outline.length();
    inRing = 0;
    kept = 0;
    last = "";
  }

  /** The code and the outline, or in its place what else there is. */
  TableRow row(long number) {
    String geometry = outline.toString();
    if (!odd.isEmpty()) {
      geometry = odd;
    } else if (!AREAS.contains(type)) {
      geometry = type;
    } else if (positions > Outline.MOST_POSITIONS) {
      geometry = "more than %d positions".formatted(Outline.MOST_POSITIONS);
    }
    return new TableRow(number, List.of(code, geometry));
  }
}
