/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.embedded;

import java.util.Locale;

/** The stores that the data folder can hold. Real data never mixes with the demonstration's. */
public enum StoreName {
  /** An invented country. */
  DEMONSTRATION,
  /** What the user loaded. */
  COUNTRY;

  /**
   * @return the name of the store's folder within the data folder
   */
  public String folder() {
    return name().toLowerCase(Locale.ROOT);
  }
}
