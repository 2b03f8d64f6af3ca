/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.snapshot;

/** Says what questions are answered from. */
@FunctionalInterface
public interface CurrentSnapshot {

  /** The snapshot in force; an empty one until a revision has been read. */
  Snapshot current();
}
