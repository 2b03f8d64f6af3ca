/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.imports;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/** How far an import has come. */
@Serdeable
enum ImportState {
  /** Waits for the imports before it. */
  QUEUED,
  /** Its files are being read and compared with the graph. */
  PLANNING,
  /** Its plan waits to be accepted. */
  PLANNED,
  /** Its plan is being applied. */
  APPLYING,
  /** Its revision is published, or there was nothing to write. */
  DONE,
  /** A file, or the whole, cannot be taken; nothing was written. */
  REFUSED,
  /** Its plan was not accepted; nothing was written. */
  DROPPED,
  /** A fault of ours; nothing was published. */
  FAILED;

  /** Whether nothing more will happen. */
  boolean isOver() {
    return switch (this) {
      case DONE, REFUSED, DROPPED, FAILED -> true;
      case QUEUED, PLANNING, PLANNED, APPLYING -> false;
    };
  }

  String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
