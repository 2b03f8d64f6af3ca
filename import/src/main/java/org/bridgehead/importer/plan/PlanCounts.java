/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.plan;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a plan amounts to.
 *
 * @param nodesAdded by label
 * @param nodesChanged how many nodes have new facts
 * @param tiesAdded by sort
 * @param tiesChanged how many ties rest on more claims than before, or on other dates
 * @param tiesEnded how many ties that held end
 * @param wrong rows that are not taken
 * @param waiting rows that wait for what they speak of
 * @param notUsed rows that say nothing the graph keeps
 * @param leftOut rows left out because of an erasure
 */
public record PlanCounts(
    Map<String, Long> nodesAdded,
    long nodesChanged,
    Map<String, Long> tiesAdded,
    long tiesChanged,
    long tiesEnded,
    long wrong,
    long waiting,
    long notUsed,
    long leftOut) {

  public PlanCounts {
    nodesAdded = Map.copyOf(nodesAdded);
    tiesAdded = Map.copyOf(tiesAdded);
  }

  /** All nodes added. */
  public long allNodesAdded() {
    return sum(nodesAdded);
  }

  /** All ties added. */
  public long allTiesAdded() {
    return sum(tiesAdded);
  }

  private static long sum(Map<String, Long> counts) {
    return new TreeMap<>(counts).values().stream().mapToLong(Long::longValue).sum();
  }
}
