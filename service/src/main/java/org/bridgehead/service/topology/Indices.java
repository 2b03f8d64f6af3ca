/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.Arrays;
import java.util.stream.IntStream;

/** An immutable list of node or tie numbers. */
public final class Indices {
  /** The empty list. */
  public static final Indices NONE = new Indices(new int[0]);

  private final int[] values;

  private Indices(int[] values) {
    this.values = values;
  }

  /** A list of these numbers, in this order. */
  public static Indices of(int... values) {
    return values.length == 0 ? NONE : new Indices(values.clone());
  }

  /** How many there are. */
  public int size() {
    return values.length;
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return values.length == 0;
  }

  /** The number at that position, from 0. */
  public int get(int position) {
    return values[position];
  }

  /** Whether the number is among them. */
  public boolean contains(int value) {
    return stream().anyMatch(each -> each == value);
  }

  /** The numbers in order. */
  public IntStream stream() {
    return Arrays.stream(values);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Indices that && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return Arrays.toString(values);
  }

  /** A list that grows. */
  static final class Growing {
    private int[] values = new int[4];
    private int size;

    void add(int value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size * 2);
      }
      values[size++] = value;
    }

    void set(int position, int value) {
      values[position] = value;
    }

    int size() {
      return size;
    }

    int get(int position) {
      return values[position];
    }

    void clear() {
      size = 0;
    }

    int[] toArray() {
      return Arrays.copyOf(values, size);
    }

    Indices freeze() {
      return size == 0 ? NONE : new Indices(toArray());
    }

    Indices freezeSorted() {
      var sorted = toArray();
      Arrays.sort(sorted);
      return sorted.length == 0 ? NONE : new Indices(sorted);
    }
  }
}
