/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.synthetic;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An invented establishment.
 *
 * @param index its position among all establishments, from 0
 * @param pupils how many are on roll
 */
record School(
    int index,
    Authority authority,
    String name,
    SchoolType type,
    Phase phase,
    Life life,
    Site site,
    int pupils) {

  /** No establishment of the real register has a reference number this high. */
  private static final int FIRST_URN = 900_001;

  /** What the register says of a school's being open. */
  enum Status {
    OPEN(1, "Open"),
    CLOSED(2, "Closed"),
    PROPOSED_TO_CLOSE(3, "Open, but proposed to close");

    private final int code;
    private final String label;

    Status(int code, String label) {
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

  /** When and why a school opened and closed; reasons are blank where none is recorded. */
  record Life(
      Status status,
      @Nullable LocalDate opened,
      String whyOpened,
      @Nullable LocalDate closed,
      String whyClosed) {}

  /** Where a school stands; the coordinates are metres on the national grid. */
  record Site(Town town, int easting, int northing, boolean rural) {}

  String urn() {
    return Integer.toString(FIRST_URN + index);
  }

  boolean open() {
    return life.status() != Status.CLOSED;
  }

  boolean openStateFunded() {
    return open() && type.stateFunded();
  }

  /** A maintained primary school: of its kind are the schools that stand quite alone. */
  boolean maintainedPrimary() {
    return phase == Phase.PRIMARY && type.group() == SchoolType.Group.MAINTAINED;
  }
}
