/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.shape;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.bridgehead.service.question.OutsideTies;
import org.bridgehead.service.question.Place;
import org.bridgehead.service.question.Why;
import org.jspecify.annotations.Nullable;

/**
 * What a network or an authority looks like from above.
 *
 * @param place the network or authority
 * @param form what it is most like
 * @param edges how many pairs of its schools are joined
 * @param joined how many of its schools are joined to another of them
 * @param parts into how many parts these fall
 * @param density which share of all pairs of its schools is joined; null with fewer than two
 * @param centralisation how far contacts come together in one, 0 to 1; null with fewer than three
 *     joined
 * @param clustering how often two contacts of one are joined, 0 to 1; null where nobody has two
 * @param longest the most steps between two that have a route
 * @param contacts how many contacts each school has among the others, the most first
 * @param outside contacts with other schools
 * @param why what that rests on
 */
@Serdeable
public record ShapeRow(
    Place place,
    String form,
    long edges,
    int joined,
    int parts,
    @Nullable Double density,
    @Nullable Double centralisation,
    @Nullable Double clustering,
    int longest,
    List<Integer> contacts,
    OutsideTies outside,
    Why why) {

  /** Copies the list. */
  public ShapeRow {
    contacts = List.copyOf(contacts);
  }

  /**
   * What the shape is of.
   *
   * @param schools how many schools of the scope it has, as leads and partners where it is a
   *     network
   */
  @Serdeable
  public record Totals(int schools) {}
}
