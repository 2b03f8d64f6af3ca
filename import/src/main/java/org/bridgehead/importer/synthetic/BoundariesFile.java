/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.synthetic;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bridgehead.importer.outline.NationalGrid;

/** The outlines of the authorities: the cells of the grid that they cover, in degrees. */
final class BoundariesFile {

  private final Territory territory;

  BoundariesFile(Territory territory) {
    this.territory = territory;
  }

  Path writeTo(Path path) throws IOException {
    try (var out = Files.newOutputStream(path);
        JsonGenerator json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8)) {
      json.writeStartObject();
      json.writeStringField("type", "FeatureCollection");
      json.writeArrayFieldStart("features");
      for (Authority authority : territory.authorities()) {
        json.writeRaw('\n');
        write(authority, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return path;
  }

  private static void write(Authority authority, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "Feature");
    json.writeObjectFieldStart("properties");
    json.writeStringField("gss_code", authority.gssCode());
    json.writeStringField("dfe_code", authority.code());
    json.writeStringField("name", authority.name());
    json.writeStringField("region", authority.region());
    json.writeStringField("la_type", authority.landscape().authorityType());
    json.writeEndObject();
    json.writeObjectFieldStart("geometry");
    json.writeStringField("type", "Polygon");
    json.writeArrayFieldStart("coordinates");
    json.writeStartArray();
    int east = authority.west() + authority.side();
    int north = authority.south() + authority.side();
    position(authority.west(), authority.south(), json);
    position(east, authority.south(), json);
    position(east, north, json);
    position(authority.west(), north, json);
    position(authority.west(), authority.south(), json);
    json.writeEndArray();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void position(int easting, int northing, JsonGenerator json) throws IOException {
    var position = NationalGrid.position(new NationalGrid.Place(easting, northing));
    json.writeStartArray();
    json.writeNumber(rounded(position.longitude()));
    json.writeNumber(rounded(position.latitude()));
    json.writeEndArray();
  }

  /** The same digits on every machine, whose last bits of sines may differ. */
  private static BigDecimal rounded(double degrees) {
    return BigDecimal.valueOf(degrees).setScale(4, RoundingMode.HALF_EVEN);
  }
}
