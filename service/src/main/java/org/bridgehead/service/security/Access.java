/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.security;

import io.swagger.v3.oas.annotations.Hidden;

/**
 * What the sender of a request may do and see. A controller's method takes one as a parameter.
 *
 * @param keyId the id of the key, for the audit; "anonymous" without one
 * @param label what the key's maker noted it is for, else its id; to be shown
 * @param role who the sender is
 * @param invented whether the store that is served holds invented people only
 */
@Hidden
public record Access(String keyId, String label, Role role, boolean invented) {

  /** The id of those who sent no key. */
  public static final String ANONYMOUS = "anonymous";

  /** What a reader without a key may do and see where people are real: nobody is named. */
  public static Access withoutNames() {
    return new Access(ANONYMOUS, ANONYMOUS, Role.ANONYMOUS_LOOPBACK, false);
  }

  /**
   * @return whether people's names may be shown: to holders of a key, or where nobody is real
   */
  public boolean maySeeNames() {
    return invented || role.holds(Role.VIEWER);
  }

  /**
   * @return whether anything may be changed
   */
  public boolean mayWrite() {
    return role.holds(Role.EDITOR);
  }

  /**
   * @return whether what touches everyone may be done
   */
  public boolean mayAdminister() {
    return role.holds(Role.ADMINISTRATOR);
  }
}
