/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.paths;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.bridgehead.service.question.Place;
import org.jspecify.annotations.Nullable;

/**
 * Whether there is a route, and which.
 *
 * @param from where it begins
 * @param to where it ends
 * @param avoided what it must not touch
 * @param found whether there is one on record
 * @param words it, told
 * @param steps how many ties it takes; null if there is none
 * @param equallyShort how many routes are as short, itself among them; 0 if there is none
 */
@Serdeable
public record PathFound(
    Place from,
    Place to,
    List<Place> avoided,
    boolean found,
    String words,
    @Nullable Integer steps,
    double equallyShort) {

  /** Copies what is avoided. */
  public PathFound {
    avoided = List.copyOf(avoided);
  }
}
