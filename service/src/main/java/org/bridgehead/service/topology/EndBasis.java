/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

/** Why a tie ends when it does. */
public enum EndBasis {
  /** It has no end. */
  OPEN,
  /** A source states the end. */
  STATED,
  /** It ends where its replacement starts. */
  REPLACED,
  /** A complete extract no longer shows it: it ended no later than this. */
  ABSENT
}
