/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.synthetic;

/** The register's phases of education, with its code, ages and the range of pupils on roll. */
enum Phase {
  NURSERY(1, "Nursery", 2, 5, 40, 140),
  PRIMARY(2, "Primary", 4, 11, 60, 630),
  SECONDARY(4, "Secondary", 11, 18, 450, 1700),
  ALL_THROUGH(7, "All-through", 4, 18, 700, 2000),
  NOT_APPLICABLE(0, "Not applicable", 5, 18, 30, 400);

  private final int code;
  private final String label;
  private final int lowAge;
  private final int highAge;
  private final int fewestPupils;
  private final int mostPupils;

  Phase(int code, String label, int lowAge, int highAge, int fewestPupils, int mostPupils) {
    this.code = code;
    this.label = label;
    this.lowAge = lowAge;
    this.highAge = highAge;
    this.fewestPupils = fewestPupils;
    this.mostPupils = mostPupils;
  }

  String code() {
    return Integer.toString(code);
  }

  String label() {
    return label;
  }

  String lowAge() {
    return Integer.toString(lowAge);
  }

  String highAge() {
    return Integer.toString(highAge);
  }

  int drawPupils(Chance chance) {
    return chance.between(fewestPupils, mostPupils);
  }
}
