/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.bridgehead.service.picture.Ink;
import org.bridgehead.service.picture.Shape;
import org.bridgehead.service.question.Question;

/**
 * The part of the National Grid that some authorities cover, drawn to scale with north above. What
 * is smaller than a pixel is left out of an outline, and more where there are many.
 */
public final class MapFrame {

  /** How far from the edge of the picture everything stays. */
  public static final int MARGIN = 10;

  private static final double WIDEST = 640;
  private static final double HIGHEST = 720;

  /** So many pixels lie between two places of an outline at least, where few are drawn. */
  private static final double FINEST = 0.9;

  /** From so many on, the more there are the less of each is seen. */
  private static final double MANY = 100;

  private final Outlines outlines;
  private final List<Integer> authorities;
  private final double west;
  private final double north;
  private final double scale;
  private final double finest;
  private final int width;
  private final int height;

  private MapFrame(Outlines outlines, List<Integer> authorities) {
    this.outlines = outlines;
    this.authorities = authorities;
    double[] ends =
        ends(authorities.stream().flatMap(each -> outlines.ringsOf(each).stream()).toList());
    west = ends[0];
    north = ends[3];
    double across = Math.max(1, ends[2] - ends[0]);
    double up = Math.max(1, ends[3] - ends[1]);
    finest = FINEST * Math.max(1, Math.sqrt(authorities.size() / MANY));
    scale = Math.min(WIDEST / across, HIGHEST / up);
    width = (int) Math.ceil(across * scale) + 2 * MARGIN;
    height = (int) Math.ceil(up * scale) + 2 * MARGIN;
  }

  /** The frame of those of the authorities that have an outline on record. */
  public static MapFrame of(Question question, Collection<Integer> authorities) {
    var outlines = Outlines.of(question);
    return new MapFrame(outlines, outlines.among(authorities));
  }

  /** West, south, east and north of some rings. */
  private static double[] ends(List<double[]> rings) {
    double[] ends = {
      Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY,
      Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY
    };
    for (double[] ring : rings) {
      for (int at = 0; at < ring.length; at += 2) {
        ends[0] = Math.min(ends[0], ring[at]);
        ends[1] = Math.min(ends[1], ring[at + 1]);
        ends[2] = Math.max(ends[2], ring[at]);
        ends[3] = Math.max(ends[3], ring[at + 1]);
      }
    }
    return rings.isEmpty() ? new double[4] : ends;
  }

  /** The authorities in it, those with an outline. */
  public List<Integer> authorities() {
    return authorities;
  }

  /** How wide it is in pixels, with its margin. */
  public int width() {
    return width;
  }

  /** How high it is in pixels, with its margin. */
  public int height() {
    return height;
  }

  /** Where a place on the grid lies, as x and y. */
  public double[] at(double easting, double northing) {
    return new double[] {MARGIN + (easting - west) * scale, MARGIN + (north - northing) * scale};
  }

  /** An authority of it; one too small to be seen is a speck. */
  public Shape.Area area(int authority, Ink ink) {
    var rings = new ArrayList<double[]>();
    for (double[] ring : outlines.ringsOf(authority)) {
      double[] drawn = simplified(ring);
      if (drawn.length >= 6) {
        rings.add(drawn);
      }
    }
    if (rings.isEmpty()) {
      double[] middle = middle(authority);
      double x = middle[0];
      double y = middle[1];
      rings.add(new double[] {x - 1, y - 1, x + 1, y - 1, x + 1, y + 1, x - 1, y + 1});
    }
    return new Shape.Area(rings, ink);
  }

  private double[] simplified(double[] ring) {
    double[] kept = new double[ring.length];
    int length = 0;
    for (int at = 0; at < ring.length; at += 2) {
      double[] place = at(ring[at], ring[at + 1]);
      if (length == 0
          || Math.hypot(place[0] - kept[length - 2], place[1] - kept[length - 1]) >= finest) {
        kept[length++] = place[0];
        kept[length++] = place[1];
      }
    }
    return Arrays.copyOf(kept, length);
  }

  /** The middle (centroid) of the largest ring of an authority of it, as x and y. */
  public double[] middle(int authority) {
    double[] ring =
        outlines.ringsOf(authority).stream()
            .max(Comparator.comparingDouble(each -> Math.abs(centroid(each)[2])))
            .orElseGet(() -> new double[] {west, north});
    double[] found = centroid(ring);
    return found[2] == 0 ? at(ring[0], ring[1]) : at(found[0], found[1]);
  }

  /** Easting and northing of a ring's middle and its signed area; measured from its first place. */
  private static double[] centroid(double[] ring) {
    double area = 0;
    double easting = 0;
    double northing = 0;
    for (int at = 0; at + 3 < ring.length; at += 2) {
      double x1 = ring[at] - ring[0];
      double y1 = ring[at + 1] - ring[1];
      double x2 = ring[at + 2] - ring[0];
      double y2 = ring[at + 3] - ring[1];
      double part = x1 * y2 - x2 * y1;
      area += part / 2;
      easting += (x1 + x2) * part;
      northing += (y1 + y2) * part;
    }
    return area == 0
        ? new double[] {ring[0], ring[1], 0}
        : new double[] {ring[0] + easting / (6 * area), ring[1] + northing / (6 * area), area};
  }
}
