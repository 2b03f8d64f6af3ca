/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.change;

import java.util.SortedMap;
import org.bridgehead.service.question.Meaning;

/**
 * What one of the four questions answers before and after.
 *
 * @param <F> what is said of all together
 * @param <R> one thing that is another
 */
interface Changes<F, R> {

  /** What the figures mean. */
  SortedMap<String, Meaning> meaning();

  /** What is said of all together. */
  F totals();

  /** What is another, the weightiest first. */
  Rows<R> rows();
}
