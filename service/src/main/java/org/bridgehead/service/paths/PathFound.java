/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.paths;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.bridgehead.service.question.Place;
import org.jspecify.annotations.Nullable;

/**
 * Whether there is a route, and which.
 *
 * @param from where they begin
 * @param to where they end
 * @param avoided what they must not touch
 * @param found whether there is one on record
 * @param words the best, told
 * @param steps how many ties it takes; null if there is none
 * @param equallyShort how many routes are as good as that, itself among them; 0 if there is none
 * @param routes all that are told, the best first
 * @param arrival within a window, the day on which it arrives; null without a window or a route
 * @param instead what can be done where there is no route; null if there is one or an end was not
 *     there, and within a window
 */
@Serdeable
public record PathFound(
    Place from,
    Place to,
    List<Place> avoided,
    boolean found,
    String words,
    @Nullable Integer steps,
    double equallyShort,
    List<RouteTold> routes,
    @Nullable LocalDate arrival,
    @Nullable Instead instead) {

  /** Copies the lists. */
  public PathFound {
    avoided = List.copyOf(avoided);
    routes = List.copyOf(routes);
  }
}
