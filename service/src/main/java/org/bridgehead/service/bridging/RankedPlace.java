/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.bridging;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.bridgehead.service.question.Place;
import org.bridgehead.service.topology.RankStability;

/**
 * How firm the rank of a post or organisation is when some ties are missing.
 *
 * @param place the post or organisation
 * @param rank its rank among those asked for, by all ties on record
 * @param betweenness of how many pairs of other schools it is on the shortest routes
 * @param spans where it stands when ties are missing
 * @param words the same in words
 */
@Serdeable
public record RankedPlace(
    Place place, int rank, double betweenness, List<Span> spans, String words) {

  /** Copies the list. */
  public RankedPlace {
    spans = List.copyOf(spans);
  }

  /**
   * Where it stands when each tie is missing with some chance.
   *
   * @param missing the share of ties that is missing, 0 to 1
   * @param inTop10 in which share of the trials it is among the first 10
   * @param inTop50 in which share it is among the first 50
   * @param best its best rank in any
   * @param worst its worst
   */
  @Serdeable
  public record Span(double missing, double inTop10, double inTop50, int best, int worst) {

    static Span of(RankStability.Span span) {
      return new Span(span.missing(), span.inTop(), span.inPage(), span.best(), span.worst());
    }
  }

  /**
   * How the trials were made.
   *
   * @param seed the number from which all of chance follows: the same number, the same answer
   * @param trials how many there are for each share
   * @param startingPoints from how many places of a closely woven part routes are followed in each
   * @param firstKept of the first 50 by all ties, the share that a trial in which nothing is
   *     missing has among its first 50: how far the estimate itself can be trusted; 1 where there
   *     are none
   */
  @Serdeable
  public record Trials(long seed, int trials, int startingPoints, double firstKept) {}
}
