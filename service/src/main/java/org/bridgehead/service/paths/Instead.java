/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.paths;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.bridgehead.service.question.Place;
import org.bridgehead.service.question.Why;

/**
 * What can be done where there is no route.
 *
 * @param misses where the two ends come nearest to being joined, the most telling first
 * @param introduction whom to introduce to whom
 */
@Serdeable
public record Instead(List<Miss> misses, Meeting introduction) {

  /** Copies the misses. */
  public Instead {
    misses = List.copyOf(misses);
  }

  /**
   * A place reached from the one end, and one reached from the other, that are near in some sense.
   *
   * @param kind in what sense: lapsed-tie, same-authority or bordering-authorities
   * @param near the place on the side of the start
   * @param far the place on the side of the end
   * @param steps how many steps the route would take if one more tie joined them
   * @param why the same in words, and the ties that say so
   */
  @Serdeable
  public record Miss(String kind, Place near, Place far, int steps, Why why) {}

  /**
   * An introduction that would make the shortest route, between posts where there are any.
   *
   * @param near whom, on the side of the start
   * @param far to whom, on the side of the end
   * @param steps how many steps the route would take
   * @param words the same in words
   */
  @Serdeable
  public record Meeting(Place near, Place far, int steps, String words) {}
}
