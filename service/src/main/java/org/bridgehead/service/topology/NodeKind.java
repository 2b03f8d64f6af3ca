/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

/** What a node of the tie graph is. */
public enum NodeKind {
  /** An establishment of the official register, keyed by its URN. */
  SCHOOL,
  /** A local authority with education duties, keyed by its three-digit code. */
  AUTHORITY,
  /** Any other body that works with schools. */
  AGENCY,
  /** A group with a shared purpose and members. */
  NETWORK,
  /** A leader; the engine never holds a name. */
  PERSON,
  /** A dated occasion of learning. */
  ACTIVITY;

  /** Whether this is a body that can be a member of a network: school, authority or agency. */
  public boolean isOrganisation() {
    return this == SCHOOL || this == AUTHORITY || this == AGENCY;
  }
}
