/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.map;

import org.bridgehead.service.picture.Picture;

/** Says why there is no map. */
public final class Unmapped {

  private Unmapped() {}

  /** Where no authority of a scope has an outline on record. */
  public static Picture withoutOutlines(String title) {
    return Picture.nothing(
        title,
        "No boundaries are held of these authorities, so no map is drawn. Import a GeoJSON file of"
            + " them under Imports.");
  }
}
