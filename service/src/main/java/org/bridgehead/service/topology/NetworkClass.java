/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

/** What sort of group a network is; a legal group never stands in for collaboration. */
public enum NetworkClass {
  /** A trust, a federation or a sponsor's group. */
  LEGAL,
  /** Joined to learn together. */
  LEARNING
}
