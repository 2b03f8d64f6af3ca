/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.synthetic;

/**
 * A legal group of schools: a trust, a sponsor or a federation.
 *
 * @param number its position among all groups, from 0
 * @param authority where it began, and where closed schools come from
 */
record Group(int number, Kind kind, String name, Authority authority) {

  private static final int FIRST_UID = 90_001;

  /** The register's names of the kinds of group. */
  enum Kind {
    TRUST("Multi-academy trust"),
    SINGLE_TRUST("Single-academy trust"),
    SPONSOR("School sponsor"),
    FEDERATION("Federation");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  String uid() {
    return Integer.toString(FIRST_UID + number);
  }

  /** A company number that no company has; federations and sponsors are no companies. */
  String companyNumber() {
    return kind == Kind.TRUST || kind == Kind.SINGLE_TRUST ? "X9" + Text.padded(number, 6) : "";
  }
}
