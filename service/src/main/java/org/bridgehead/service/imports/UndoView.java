/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

package org.bridgehead.service.imports;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An import that was taken back.
 *
 * @param id the import
 * @param undone the revision it had published
 * @param revision the revision in which the graph is again as it was before
 * @param before the later imports that built on it and were taken back before it, newest first
 */
@Serdeable
public record UndoView(String id, long undone, long revision, List<Later> before) {

  /** Copies the list. */
  public UndoView {
    before = List.copyOf(before);
  }

  /**
   * A later import that was taken back too.
   *
   * @param id the import; null where it is no longer listed
   * @param undone the revision it had published
   */
  @Serdeable
  public record Later(@Nullable String id, long undone) {}
}
