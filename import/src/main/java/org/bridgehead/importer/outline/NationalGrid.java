/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.outline;

/**
 * Turns longitude and latitude (WGS84) into the Ordnance Survey's National Grid (OSGB36) and back,
 * by a Helmert transformation and a transverse Mercator projection as in "A guide to coordinate
 * systems in Great Britain" (Ordnance Survey 2020, annexes B and C). Good to about 5 m in Great
 * Britain, and there and back to less than 1 cm.
 */
public final class NationalGrid {

  private static final double SCALE = 0.9996012717;
  private static final double ORIGIN_LATITUDE = Math.toRadians(49);
  private static final double ORIGIN_LONGITUDE = Math.toRadians(-2);
  private static final double FALSE_EASTING = 400_000;
  private static final double FALSE_NORTHING = -100_000;

  private static final Ellipsoid WGS84 = new Ellipsoid(6_378_137, 6_356_752.314245);
  private static final Ellipsoid AIRY = new Ellipsoid(6_377_563.396, 6_356_256.909);

  /** From WGS84 to OSGB36: shifts in metres, a scale, turns in radians. */
  private static final double[] SHIFT = {-446.448, 125.157, -542.060};

  private static final double STRETCH = 20.4894e-6;
  private static final double[] TURN = {
    Math.toRadians(-0.1502 / 3600), Math.toRadians(-0.2470 / 3600), Math.toRadians(-0.8421 / 3600)
  };

  private NationalGrid() {}

  /**
   * A place on the grid.
   *
   * @param easting in metres
   * @param northing in metres
   */
  public record Place(double easting, double northing) {}

  /**
   * A place on the globe.
   *
   * @param longitude in degrees, east of Greenwich
   * @param latitude in degrees, north of the equator
   */
  public record Position(double longitude, double latitude) {}

  private record Ellipsoid(double a, double b) {
    double squaredEccentricity() {
      return 1 - b * b / (a * a);
    }
  }

  /** Where a position lies on the grid. */
  public static Place of(Position position) {
    double[] there =
        cartesian(Math.toRadians(position.latitude()), Math.toRadians(position.longitude()), WGS84);
    double[] angles = angles(transformed(there, 1), AIRY);
    return projected(angles[0], angles[1]);
  }

  /** Which position lies there. */
  public static Position position(Place place) {
    double[] angles = unprojected(place);
    double[] there = transformed(cartesian(angles[0], angles[1], AIRY), -1);
    double[] found = angles(there, WGS84);
    return new Position(Math.toDegrees(found[1]), Math.toDegrees(found[0]));
  }

  private static double[] cartesian(double latitude, double longitude, Ellipsoid on) {
    double e2 = on.squaredEccentricity();
    double sine = Math.sin(latitude);
    double nu = on.a / Math.sqrt(1 - e2 * sine * sine);
    return new double[] {
      nu * Math.cos(latitude) * Math.cos(longitude),
      nu * Math.cos(latitude) * Math.sin(longitude),
      nu * (1 - e2) * sine
    };
  }

  private static double[] angles(double[] place, Ellipsoid on) {
    double e2 = on.squaredEccentricity();
    double across = Math.hypot(place[0], place[1]);
    double latitude = Math.atan2(place[2], across * (1 - e2));
    for (int i = 0; i < 10; i++) {
      double sine = Math.sin(latitude);
      double nu = on.a / Math.sqrt(1 - e2 * sine * sine);
      latitude = Math.atan2(place[2] + e2 * nu * sine, across);
    }
    return new double[] {latitude, Math.atan2(place[1], place[0])};
  }

  /** Direction 1 leads from WGS84 to OSGB36, -1 the other way: each parameter changes its sign. */
  private static double[] transformed(double[] from, int direction) {
    double scale = 1 + direction * STRETCH;
    double x = direction * TURN[0];
    double y = direction * TURN[1];
    double z = direction * TURN[2];
    return new double[] {
      direction * SHIFT[0] + from[0] * scale - from[1] * z + from[2] * y,
      direction * SHIFT[1] + from[0] * z + from[1] * scale - from[2] * x,
      direction * SHIFT[2] - from[0] * y + from[1] * x + from[2] * scale
    };
  }

  private static Place projected(double latitude, double longitude) {
    Radii radii = Radii.at(latitude);
    double sine = Math.sin(latitude);
    double cosine = Math.cos(latitude);
    double tan2 = Math.pow(Math.tan(latitude), 2);
    double eta2 = radii.nu / radii.rho - 1;
    double along = longitude - ORIGIN_LONGITUDE;
    double two = radii.nu / 2 * sine * cosine;
    double three = radii.nu / 24 * sine * Math.pow(cosine, 3) * (5 - tan2 + 9 * eta2);
    double threeA = radii.nu / 720 * sine * Math.pow(cosine, 5) * (61 - 58 * tan2 + tan2 * tan2);
    double four = radii.nu * cosine;
    double five = radii.nu / 6 * Math.pow(cosine, 3) * (radii.nu / radii.rho - tan2);
    double six =
        radii.nu
            / 120
            * Math.pow(cosine, 5)
            * (5 - 18 * tan2 + tan2 * tan2 + 14 * eta2 - 58 * tan2 * eta2);
    return new Place(
        FALSE_EASTING + four * along + five * Math.pow(along, 3) + six * Math.pow(along, 5),
        FALSE_NORTHING
            + meridian(latitude)
            + two * along * along
            + three * Math.pow(along, 4)
            + threeA * Math.pow(along, 6));
  }

  private static double[] unprojected(Place place) {
    double latitude = ORIGIN_LATITUDE;
    double rest = place.northing() - FALSE_NORTHING;
    for (int i = 0; i < 20 && Math.abs(rest) > 1e-5; i++) {
      latitude += rest / (AIRY.a * SCALE);
      rest = place.northing() - FALSE_NORTHING - meridian(latitude);
    }
    Radii radii = Radii.at(latitude);
    double nu = radii.nu;
    double tan = Math.tan(latitude);
    double tan2 = tan * tan;
    double secant = 1 / Math.cos(latitude);
    double eta2 = nu / radii.rho - 1;
    double off = place.easting() - FALSE_EASTING;
    double seven = tan / (2 * radii.rho * nu);
    double eight =
        tan / (24 * radii.rho * Math.pow(nu, 3)) * (5 + 3 * tan2 + eta2 - 9 * tan2 * eta2);
    double nine = tan / (720 * radii.rho * Math.pow(nu, 5)) * (61 + 90 * tan2 + 45 * tan2 * tan2);
    double ten = secant / nu;
    double eleven = secant / (6 * Math.pow(nu, 3)) * (nu / radii.rho + 2 * tan2);
    double twelve = secant / (120 * Math.pow(nu, 5)) * (5 + 28 * tan2 + 24 * tan2 * tan2);
    double twelveA =
        secant
            / (5040 * Math.pow(nu, 7))
            * (61 + 662 * tan2 + 1320 * tan2 * tan2 + 720 * tan2 * tan2 * tan2);
    return new double[] {
      latitude - seven * off * off + eight * Math.pow(off, 4) - nine * Math.pow(off, 6),
      ORIGIN_LONGITUDE
          + ten * off
          - eleven * Math.pow(off, 3)
          + twelve * Math.pow(off, 5)
          - twelveA * Math.pow(off, 7)
    };
  }

  /** How far a latitude lies from that of the origin along the meridian, in metres. */
  private static double meridian(double latitude) {
    double n = (AIRY.a - AIRY.b) / (AIRY.a + AIRY.b);
    double n2 = n * n;
    double n3 = n2 * n;
    double less = latitude - ORIGIN_LATITUDE;
    double more = latitude + ORIGIN_LATITUDE;
    return AIRY.b
        * SCALE
        * ((1 + n + 1.25 * n2 + 1.25 * n3) * less
            - (3 * n + 3 * n2 + 2.625 * n3) * Math.sin(less) * Math.cos(more)
            + 1.875 * (n2 + n3) * Math.sin(2 * less) * Math.cos(2 * more)
            - 35 / 24.0 * n3 * Math.sin(3 * less) * Math.cos(3 * more));
  }

  /** The radii of curvature at a latitude, across the meridian and along it. */
  private record Radii(double nu, double rho) {
    static Radii at(double latitude) {
      double e2 = AIRY.squaredEccentricity();
      double part = 1 - e2 * Math.pow(Math.sin(latitude), 2);
      return new Radii(
          AIRY.a * SCALE / Math.sqrt(part), AIRY.a * SCALE * (1 - e2) / Math.pow(part, 1.5));
    }
  }
}
