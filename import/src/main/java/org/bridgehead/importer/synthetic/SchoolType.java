/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.synthetic;

import java.util.Arrays;
import java.util.List;

/**
 * The register's types of establishment that occur in the country. The weights are shares of a
 * hundred open schools, near to England's.
 */
enum SchoolType {
  COMMUNITY(1, "Community school", Group.MAINTAINED, 24, 2),
  VOLUNTARY_AIDED(2, "Voluntary aided school", Group.MAINTAINED, 10, 1),
  VOLUNTARY_CONTROLLED(3, "Voluntary controlled school", Group.MAINTAINED, 7, 0),
  FOUNDATION(5, "Foundation school", Group.MAINTAINED, 2, 1),
  NURSERY(15, "Local authority nursery school", Group.MAINTAINED, 2, 0),
  REFERRAL_UNIT(14, "Pupil referral unit", Group.MAINTAINED, 1, 0),
  COMMUNITY_SPECIAL(7, "Community special school", Group.SPECIAL, 2, 0),
  CONVERTER(34, "Academy converter", Group.ACADEMY, 19, 6),
  SPONSOR_LED(28, "Academy sponsor led", Group.ACADEMY, 7, 3),
  SPECIAL_CONVERTER(44, "Academy special converter", Group.ACADEMY, 1, 0),
  FREE(35, "Free schools", Group.FREE, 2, 1),
  INDEPENDENT(11, "Other independent school", Group.INDEPENDENT, 7, 0),
  INDEPENDENT_SPECIAL(10, "Other independent special school", Group.INDEPENDENT, 2, 0);

  /** The register's groups of types, with its codes. */
  enum Group {
    INDEPENDENT(3, "Independent schools"),
    MAINTAINED(4, "Local authority maintained schools"),
    SPECIAL(5, "Special schools"),
    ACADEMY(10, "Academies"),
    FREE(11, "Free Schools");

    private final int code;
    private final String label;

    Group(int code, String label) {
      this.code = code;
      this.label = label;
    }

    String code() {
      return Integer.toString(code);
    }

    String label() {
      return label;
    }
  }

  private static final List<SchoolType> ALL = Arrays.asList(values());

  private final int code;
  private final String label;
  private final Group group;
  private final int primaryWeight;
  private final int secondaryWeight;

  SchoolType(int code, String label, Group group, int primaryWeight, int secondaryWeight) {
    this.code = code;
    this.label = label;
    this.group = group;
    this.primaryWeight = primaryWeight;
    this.secondaryWeight = secondaryWeight;
  }

  static SchoolType draw(Chance chance) {
    return chance.weighted(ALL, type -> type.primaryWeight + type.secondaryWeight);
  }

  Phase drawPhase(Chance chance) {
    return switch (this) {
      case NURSERY -> Phase.NURSERY;
      case REFERRAL_UNIT, COMMUNITY_SPECIAL, SPECIAL_CONVERTER, INDEPENDENT, INDEPENDENT_SPECIAL ->
          Phase.NOT_APPLICABLE;
      default -> drawMainstreamPhase(chance);
    };
  }

  private Phase drawMainstreamPhase(Chance chance) {
    if (chance.below(primaryWeight + secondaryWeight) < primaryWeight) {
      return Phase.PRIMARY;
    }
    return chance.percent(4) ? Phase.ALL_THROUGH : Phase.SECONDARY;
  }

  String code() {
    return Text.padded(code, 2);
  }

  String label() {
    return label;
  }

  Group group() {
    return group;
  }

  /** Whether every school of this type belongs to a trust. */
  boolean academy() {
    return group == Group.ACADEMY || group == Group.FREE;
  }

  /** Whether a school of this type follows a closed school that became an academy. */
  boolean converted() {
    return this == CONVERTER || this == SPONSOR_LED || this == SPECIAL_CONVERTER;
  }

  boolean stateFunded() {
    return group != Group.INDEPENDENT;
  }

  boolean religious() {
    return this == VOLUNTARY_AIDED || this == VOLUNTARY_CONTROLLED;
  }
}
