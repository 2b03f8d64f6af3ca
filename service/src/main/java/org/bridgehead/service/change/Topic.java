/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.change;

import org.bridgehead.service.question.Codes;

/** One of the four questions. */
public enum Topic {
  ISOLATION,
  BRIDGING,
  LINKS,
  PATHS;

  /** Its code, as addresses have it. */
  public String code() {
    return Codes.of(this);
  }
}
