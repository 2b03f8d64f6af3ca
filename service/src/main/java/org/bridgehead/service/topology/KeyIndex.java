/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.Arrays;

/**
 * Finds a node by its kind and key: an open-addressed table of node numbers, at most half full, so
 * that it costs 8 to 16 bytes a node where a map would cost about 60.
 */
final class KeyIndex {
  private final int[] slots;
  private final byte[] kinds;
  private final String[] keys;

  KeyIndex(byte[] kinds, String[] keys) {
    this.kinds = kinds;
    this.keys = keys;
    slots = new int[Integer.highestOneBit(Math.max(1, keys.length)) << 2];
    Arrays.fill(slots, -1);
    for (int node = 0; node < keys.length; node++) {
      int slot = slot(kinds[node], keys[node]);
      if (slots[slot] >= 0) {
        throw new IllegalArgumentException(
            "two nodes of kind " + NodeKind.values()[kinds[node]] + " have the key " + keys[node]);
      }
      slots[slot] = node;
    }
  }

  /** The node of that kind and key, or -1. */
  int find(NodeKind kind, String key) {
    return slots[slot((byte) kind.ordinal(), key)];
  }

  long memoryBytes() {
    return 16 + 4L * slots.length;
  }

  private int slot(byte kind, String key) {
    int mask = slots.length - 1;
    int hash = (key.hashCode() * 31 + kind) * 0x9E3779B9;
    int slot = (hash ^ hash >>> 16) & mask;
    while (slots[slot] >= 0 && !(kinds[slots[slot]] == kind && keys[slots[slot]].equals(key))) {
      slot = slot + 1 & mask;
    }
    return slot;
  }
}
