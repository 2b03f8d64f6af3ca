/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.shape;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.bridgehead.service.question.Place;

/**
 * How many holders of a network's posts went to one authority.
 *
 * @param authority the authority at which, or at schools of which, they hold a post now
 * @param holders how many they are
 */
@Serdeable
public record Destination(Place authority, int holders) {

  /**
   * What became of all holders; nobody is told apart.
   *
   * @param from the day on which they held the network's posts
   * @param to the day on which they are looked for
   * @param holders how many there were
   * @param stayed how many still hold a post where they held one of the network's
   * @param moved how many hold a post at another place of the network
   * @param left how many hold a post elsewhere only
   * @param none how many hold no post on record
   * @param elsewhere how many of those who left hold a post at an agency, a network or a school
   *     without an authority
   * @param words the same in words
   */
  @Serdeable
  public record Totals(
      LocalDate from,
      LocalDate to,
      int holders,
      int stayed,
      int moved,
      int left,
      int none,
      int elsewhere,
      String words) {}
}
