/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.security;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who someone is to this service, from least to most. */
public enum Role {
  /** Nobody in particular, but on this very machine. No key has this role. */
  ANONYMOUS_LOOPBACK(Roles.READER),
  /** Reads, names included. */
  VIEWER(Roles.VIEWER),
  /** Writes too. */
  EDITOR(Roles.EDITOR),
  /** Does everything. */
  ADMINISTRATOR(Roles.ADMINISTRATOR);

  private final String declared;

  Role(String declared) {
    this.declared = declared;
  }

  /**
   * @return the names that endpoints declare and this role satisfies
   */
  List<String> satisfies() {
    return Arrays.stream(values()).filter(this::holds).map(role -> role.declared).toList();
  }

  /**
   * @param least a role
   * @return whether this one is it or more
   */
  public boolean holds(Role least) {
    return compareTo(least) >= 0;
  }

  /**
   * @param name a role's name in the file of keys or on the command line
   * @return the role; empty if no key can have a role of that name
   */
  static Optional<Role> ofKey(String name) {
    return Arrays.stream(values())
        .filter(role -> role != ANONYMOUS_LOOPBACK && role.label().equals(name))
        .findFirst();
  }

  /**
   * @return the role's name in the file of keys and on the command line
   */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
