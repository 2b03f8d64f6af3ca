/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.change;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.bridgehead.service.question.Place;

/**
 * One thing that was supposed.
 *
 * @param change its code
 * @param words it in words
 * @param places whom it concerns
 */
@Serdeable
public record SupposedChange(String change, String words, List<Place> places) {

  /** Copies the places. */
  public SupposedChange {
    places = List.copyOf(places);
  }
}
