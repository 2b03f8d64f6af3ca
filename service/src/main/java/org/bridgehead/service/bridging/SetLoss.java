/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.bridging;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.bridgehead.service.question.Place;
import org.bridgehead.service.question.Why;

/**
 * What comes apart without some posts, schools or other places at once.
 *
 * @param of those that are lost
 * @param loss what comes apart without all of them
 * @param why their ties
 */
@Serdeable
public record SetLoss(List<Place> of, BridgeDetail.Losses loss, Why why) {

  /** Copies the list. */
  public SetLoss {
    of = List.copyOf(of);
  }

  /**
   * What the loss is counted from.
   *
   * @param schools how many schools the scope has
   * @param lost how many places are lost
   */
  @Serdeable
  public record Totals(int schools, int lost) {}
}
