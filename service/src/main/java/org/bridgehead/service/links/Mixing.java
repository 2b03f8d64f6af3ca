/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.links;

import io.micronaut.serde.annotation.Serdeable;
import org.bridgehead.service.question.OutsideTies;
import org.bridgehead.service.question.Place;
import org.bridgehead.service.question.Why;

/**
 * How far an authority's schools keep to themselves.
 *
 * @param authority the authority
 * @param schools how many schools of the scope it has
 * @param outside their contacts within and without
 * @param why what that rests on
 */
@Serdeable
public record Mixing(Place authority, int schools, OutsideTies outside, Why why) {

  /**
   * All authorities together.
   *
   * @param schools how many schools the scope has
   * @param together contacts of all schools, those of two authorities being outside
   */
  @Serdeable
  public record Totals(int schools, OutsideTies together) {}
}
