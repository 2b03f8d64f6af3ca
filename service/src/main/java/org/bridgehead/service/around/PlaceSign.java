/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.around;

import org.bridgehead.service.picture.Sign;
import org.bridgehead.service.question.Codes;

/** The sign of a kind of place. */
enum PlaceSign {
  SCHOOL(new Sign(0, 0, "#1d70b8")),
  NETWORK(new Sign(4, 45, "#00703c")),
  POST(new Sign(3, -90, "#912b88")),
  AGENCY(new Sign(4, 0, "#d4351c")),
  AUTHORITY(new Sign(6, 0, "#505a5f")),
  ACTIVITY(new Sign(5, -90, "#b58840"));

  private final Sign sign;

  PlaceSign(Sign sign) {
    this.sign = sign;
  }

  /** The sign of a kind as addresses name it. */
  static PlaceSign of(String kind) {
    return Codes.parse(PlaceSign.class, "kind", kind);
  }

  Sign sign() {
    return sign;
  }
}
