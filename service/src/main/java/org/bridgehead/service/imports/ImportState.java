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
  QUEUED("waits for the imports before it"),
  /** Its files are being read and compared with the graph. */
  PLANNING("is being read and compared with what is held"),
  /** Its plan waits to be accepted. */
  PLANNED("waits for you to accept its plan"),
  /** Its plan is being applied. */
  APPLYING("is being written"),
  /** Its revision is published, or there was nothing to write. */
  DONE("done"),
  /** Its revision was taken back by another. */
  UNDONE("undone: everything is again as it was before"),
  /** A file, or the whole, cannot be taken; nothing was written. */
  REFUSED("refused: nothing was written"),
  /** Its plan was not accepted; nothing was written. */
  DROPPED("dropped: nothing was written"),
  /** It was stopped; nothing was published. */
  CANCELLED("cancelled: nothing was written"),
  /** A fault of ours; nothing was published. */
  FAILED("failed: nothing was written");

  private final String words;

  ImportState(String words) {
    this.words = words;
  }

  /** Whether nothing more will happen, unless it is undone. */
  boolean isOver() {
    return switch (this) {
      case DONE, UNDONE, REFUSED, DROPPED, CANCELLED, FAILED -> true;
      case QUEUED, PLANNING, PLANNED, APPLYING -> false;
    };
  }

  /** Whether nothing more happens by itself: it is over, or waits for somebody. */
  boolean isAtRest() {
    return isOver() || this == PLANNED;
  }

  /** The state for other programs. */
  String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The state for readers. */
  String words() {
    return words;
  }
}
