/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.embedded;

import org.bridgehead.service.start.DataFolder;

/** Which store to serve at start, as configured by {@code bridgehead.store}. */
enum StoreChoice {
  /** The country's where there is one, else the demonstration's. */
  AUTO,
  DEMONSTRATION,
  COUNTRY;

  StoreName in(DataFolder folder) {
    return switch (this) {
      case AUTO ->
          folder.holds(StoreName.COUNTRY.folder()) ? StoreName.COUNTRY : StoreName.DEMONSTRATION;
      case DEMONSTRATION -> StoreName.DEMONSTRATION;
      case COUNTRY -> StoreName.COUNTRY;
    };
  }
}
