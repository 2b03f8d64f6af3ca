/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.isolation;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.bridgehead.service.question.Place;
import org.bridgehead.service.question.Why;
import org.jspecify.annotations.Nullable;

/**
 * A network that could invite the school.
 *
 * @param network the network
 * @param kind what kind of network it is; null if that is not on record
 * @param purpose what it is for; null if that is not on record
 * @param score how well it fits, 0 to 100
 * @param words the same in a sentence
 * @param parts what the score is made of
 */
@Serdeable
public record SuggestedNetwork(
    Place network,
    @Nullable String kind,
    @Nullable String purpose,
    double score,
    String words,
    List<Part> parts) {

  /** Copies the parts. */
  public SuggestedNetwork {
    parts = List.copyOf(parts);
  }

  /**
   * One part of the score.
   *
   * @param part its code
   * @param name what it is called
   * @param weight how much it counts
   * @param value how good it is, 0 to 1
   * @param points how much it adds to the score
   * @param known whether anything is on record of it
   * @param why what was found, in a sentence and by ties
   */
  @Serdeable
  public record Part(
      String part,
      String name,
      double weight,
      double value,
      double points,
      boolean known,
      Why why) {}
}
