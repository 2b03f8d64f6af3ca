/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.outline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The outline of a place as a text: its rings, each closed, parted by semicolons; each a list of
 * positions parted by blanks; each a longitude and a latitude (WGS84, degrees) parted by a comma. A
 * position that lies inside an even number of rings is outside, so that islands and holes need no
 * further mark.
 */
public final class Outline {

  /** So many positions are as fine as any map of a country shows. */
  public static final int MOST_POSITIONS = 20_000;

  /** A triangle, whose last position is its first. */
  public static final int FEWEST_POSITIONS = 4;

  private static final Pattern FORM = Pattern.compile("[-0-9., ;]+");
  private static final int DECIMALS = 4;

  private Outline() {}

  /** A position rounded to four decimals, about ten metres, as it stands in an outline. */
  public static String position(double longitude, double latitude) {
    return rounded(longitude) + "," + rounded(latitude);
  }

  private static String rounded(double degrees) {
    double most = Long.MAX_VALUE / 1e5;
    long units = Math.round(Math.clamp(degrees, -most, most) * Math.pow(10, DECIMALS));
    return BigDecimal.valueOf(units, DECIMALS).stripTrailingZeros().toPlainString();
  }

  /**
   * Why a text is no outline.
   *
   * @param value what stands there, cut short
   * @param expected what should
   * @param mend what to do about it
   */
  public record Fault(String value, String expected, String mend) {}

  /** What is wrong with a text; empty if it is an outline. */
  public static Optional<Fault> findFault(String text) {
    if (!FORM.matcher(text).matches()) {
      return fault(
          text,
          "a Polygon or a MultiPolygon of at most " + MOST_POSITIONS + " positions",
          "Send the areas themselves, generalised as for a map of the country.");
    }
    for (String ring : text.split(";")) {
      String[] positions = ring.split(" ");
      for (String position : positions) {
        if (!isOnGlobe(position)) {
          return fault(
              position,
              "longitude and latitude in degrees (WGS84)",
              "Save the file in WGS84 (EPSG:4326), as GeoJSON asks (RFC 7946).");
        }
      }
      if (positions.length < FEWEST_POSITIONS
          || !positions[0].equals(positions[positions.length - 1])) {
        return fault(
            positions[0] + " to " + positions[positions.length - 1],
            "rings of four positions or more, whose last is the first",
            "Close each ring.");
      }
    }
    return Optional.empty();
  }

  private static Optional<Fault> fault(String value, String expected, String mend) {
    return Optional.of(new Fault(value.substring(0, Math.min(60, value.length())), expected, mend));
  }

  private static boolean isOnGlobe(String position) {
    String[] degrees = position.split(",");
    try {
      return degrees.length == 2
          && Math.abs(Double.parseDouble(degrees[0])) <= 180
          && Math.abs(Double.parseDouble(degrees[1])) <= 90;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /**
   * The rings of an outline on the National Grid, each as easting and northing in turn.
   *
   * @param text an outline without a fault
   */
  public static List<double[]> onGrid(String text) {
    List<double[]> rings = new ArrayList<>();
    for (String ring : text.split(";")) {
      String[] positions = ring.split(" ");
      double[] places = new double[2 * positions.length];
      for (int i = 0; i < positions.length; i++) {
        String[] degrees = positions[i].split(",");
        var place =
            NationalGrid.of(
                new NationalGrid.Position(
                    Double.parseDouble(degrees[0]), Double.parseDouble(degrees[1])));
        places[2 * i] = place.easting();
        places[2 * i + 1] = place.northing();
      }
      rings.add(places);
    }
    return rings;
  }
}
