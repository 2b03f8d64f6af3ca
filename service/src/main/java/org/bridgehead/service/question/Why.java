/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.question;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What a row rests on.
 *
 * @param words the same in words
 * @param ties the ties, the first of them if there are many
 * @param tiesLeftOut how many more there are
 */
@Serdeable
public record Why(String words, List<ShownTie> ties, int tiesLeftOut) {

  /** Copies the ties. */
  public Why {
    ties = List.copyOf(ties);
  }
}
