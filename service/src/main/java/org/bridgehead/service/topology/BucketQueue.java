/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.Arrays;

/**
 * A queue of nodes by keys that are whole numbers and, once one was taken, never lower than the
 * last taken and never higher than it by more than a known width (Dial 1969, <em>Algorithm
 * 360</em>). Adding and taking cost O(1), and O(1) for each key in between at which nothing waits.
 */
final class BucketQueue {
  private final int[] newest;
  private int[] nodes = new int[64];
  private int[] keys = new int[64];
  private int[] older = new int[64];
  private int size;
  private int waiting;
  private int key;

  /** A queue whose keys differ by at most that width. */
  BucketQueue(int width) {
    newest = new int[Integer.highestOneBit(Math.max(1, width)) << 1];
  }

  void clear() {
    Arrays.fill(newest, 0);
    size = 0;
    waiting = 0;
    key = 0;
  }

  boolean isEmpty() {
    return waiting == 0;
  }

  void add(int node, int atKey) {
    if (size == nodes.length) {
      nodes = Arrays.copyOf(nodes, size * 2);
      keys = Arrays.copyOf(keys, size * 2);
      older = Arrays.copyOf(older, size * 2);
    }
    int bucket = atKey & newest.length - 1;
    nodes[size] = node;
    keys[size] = atKey;
    older[size] = newest[bucket];
    newest[bucket] = ++size;
    key = waiting++ == 0 ? atKey : Math.min(key, atKey);
  }

  /** The lowest key that waits; there must be one. */
  int lowest() {
    while (newest[key & newest.length - 1] == 0) {
      key++;
    }
    return key;
  }

  /** Takes the node that was added last of those with the lowest key. */
  int take() {
    int bucket = lowest() & newest.length - 1;
    int entry = newest[bucket] - 1;
    newest[bucket] = older[entry];
    waiting--;
    return nodes[entry];
  }
}
