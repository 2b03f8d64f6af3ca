/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.backup;

/** A backup, restore or upgrade that is not done; nothing has changed. */
final class BackupRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param message what is the matter and what to do about it, in words for the terminal
   */
  BackupRefused(String message) {
    super(message);
  }

  BackupRefused(String message, Throwable cause) {
    super(message, cause);
  }
}
