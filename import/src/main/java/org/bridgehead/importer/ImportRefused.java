/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer;

/**
 * A file, or a whole import, that is not taken at all. The message is for the sender: it says what
 * is the matter and what to do, and holds no person's name.
 */
public final class ImportRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String file;

  public ImportRefused(String file, String message) {
    super(message);
    this.file = file;
  }

  /** The name of the file that was refused; empty where it is the whole import. */
  public String file() {
    return file;
  }
}
