/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An invented learning network.
 *
 * @param home the authority in which it began
 * @param started null where it is still planned
 * @param ended null where it goes on
 * @param cluster whether it is all that its schools have, and hangs on one leader
 */
record Network(
    String id,
    NetworkKind kind,
    String name,
    Authority home,
    @Nullable LocalDate started,
    @Nullable LocalDate ended,
    boolean cluster,
    List<Membership> memberships) {

  /**
   * A member of a network.
   *
   * @param school the member if it is a school, else null
   * @param left null where the member stays
   */
  record Membership(
      String type,
      String id,
      @Nullable School school,
      String role,
      @Nullable LocalDate joined,
      @Nullable LocalDate left,
      String entry) {

    boolean coversDay(LocalDate day) {
      return (joined == null || !joined.isAfter(day)) && (left == null || left.isAfter(day));
    }
  }

  Network {
    memberships = List.copyOf(memberships);
  }

  String phase() {
    if (started == null) {
      return "planning";
    }
    if (ended != null) {
      return "ended";
    }
    return started.getYear() >= 2023 ? "early" : "sustained";
  }

  boolean running() {
    return started != null && ended == null;
  }

  /** The schools that take part, without those that are only served. */
  List<School> schools() {
    return memberships.stream().map(Membership::school).filter(Objects::nonNull).toList();
  }
}
