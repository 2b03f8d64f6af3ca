/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

package org.bridgehead.cypher.data.library;

/** An enum as a property. */
public enum Phase {
  PRIMARY,
  SECONDARY
}
