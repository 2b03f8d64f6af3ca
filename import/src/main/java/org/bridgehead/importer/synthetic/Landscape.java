/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.synthetic;

/** What sort of country an authority covers; it decides its size, and how schools are spread. */
enum Landscape {
  CITY("MD", 18, 2, 28),
  SHIRE("SC", 13, 60, 14),
  TOWN("UA", 8, 15, 22),
  MOOR("SC", 10, 75, 12),
  COAST("UA", 9, 35, 26),
  VALLEYS("UA", 12, 45, 20),
  NEW_TOWN("UA", 8, 5, 18),
  ISLES("UA", 5, 80, 16);

  private final String authorityType;
  private final int weight;
  private final int ruralPercent;
  private final int freeMealsPercent;

  Landscape(String authorityType, int weight, int ruralPercent, int freeMealsPercent) {
    this.authorityType = authorityType;
    this.weight = weight;
    this.ruralPercent = ruralPercent;
    this.freeMealsPercent = freeMealsPercent;
  }

  static Landscape of(int authority) {
    return values()[authority % values().length];
  }

  String authorityType() {
    return authorityType;
  }

  /** The authority's share of schools, in proportion to other authorities. */
  int weight() {
    return weight;
  }

  int ruralPercent() {
    return ruralPercent;
  }

  int freeMealsPercent() {
    return freeMealsPercent;
  }
}
