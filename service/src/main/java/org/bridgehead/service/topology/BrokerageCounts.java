/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

/**
 * How often an actor v stands between i and j, i → v → j without i → j, by the groups of the three
 * (Gould and Fernandez 1989).
 *
 * @param coordinator all three are of one group
 * @param consultant i and j are of one group, v of another
 * @param gatekeeper v and j are of one group, i of another
 * @param representative i and v are of one group, j of another
 * @param liaison they are of three groups
 * @param ungrouped the group of one of them is not known
 */
public record BrokerageCounts(
    long coordinator,
    long consultant,
    long gatekeeper,
    long representative,
    long liaison,
    long ungrouped) {

  /** All positions together, those with an unknown group left out. */
  public long total() {
    return coordinator + consultant + gatekeeper + representative + liaison;
  }

  /** The counts while they grow. */
  static final class Growing {
    private long coordinator;
    private long consultant;
    private long gatekeeper;
    private long representative;
    private long liaison;
    private long ungrouped;

    /** One more i → v → j; a group below 0 is not known. */
    void add(int i, int v, int j) {
      if (i < 0 || v < 0 || j < 0) {
        ungrouped++;
      } else if (i == j) {
        if (v == i) {
          coordinator++;
        } else {
          consultant++;
        }
      } else if (v == j) {
        gatekeeper++;
      } else if (v == i) {
        representative++;
      } else {
        liaison++;
      }
    }

    BrokerageCounts freeze() {
      return new BrokerageCounts(
          coordinator, consultant, gatekeeper, representative, liaison, ungrouped);
    }
  }
}
