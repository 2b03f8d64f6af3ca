/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A route along which practice can travel, through no place twice.
 *
 * @param steps the steps in order; empty from a node to itself
 * @param cost what it costs, see {@link RouteCost}
 */
public record Route(List<ExchangePath.Step> steps, int cost) {

  /** Copies the steps. */
  public Route {
    steps = List.copyOf(steps);
  }

  /** The nodes that it leads through, in order, its two ends left out. */
  public IntStream between() {
    return steps.stream().skip(1).mapToInt(ExchangePath.Step::from);
  }
}
