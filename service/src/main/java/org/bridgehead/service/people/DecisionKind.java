/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.people;

/** What can be decided of two people. */
enum DecisionKind {
  /** They are one person. */
  SAME,
  /** They are two, whatever they have in common. */
  APART
}
