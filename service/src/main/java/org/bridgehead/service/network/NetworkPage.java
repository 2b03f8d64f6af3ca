/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.network;

import java.util.List;
import org.bridgehead.service.lookup.RecordPage;

/**
 * A network as its page shows it.
 *
 * @param id its id
 * @param record what is on record of it
 * @param timeLine what happened to it and when
 * @param challenges the four challenge questions; none of a legal group, or where it was not alive
 */
public record NetworkPage(
    String id, RecordPage record, TimeLine timeLine, List<Challenge> challenges) {

  /** Copies the challenges. */
  public NetworkPage {
    challenges = List.copyOf(challenges);
  }
}
