/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.change;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.bridgehead.service.question.ShownTie;

/**
 * What a change rests on.
 *
 * @param words the same in words
 * @param ended ties that hold before and not after, the first of them if there are many
 * @param begun ties that hold after and not before, the first of them if there are many
 * @param tiesLeftOut how many more there are of both
 */
@Serdeable
public record WhyChanged(
    String words, List<ShownTie> ended, List<ShownTie> begun, int tiesLeftOut) {

  /** Copies the ties. */
  public WhyChanged {
    ended = List.copyOf(ended);
    begun = List.copyOf(begun);
  }
}
