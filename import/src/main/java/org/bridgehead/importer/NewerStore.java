/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer;

/** A database that a newer version has worked on, and that this one would not understand. */
public final class NewerStore extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NewerStore(String held, String known) {
    super(
        """
        A newer Bridgehead has worked on this store: its schema is at %s, and this version knows %s.
        Run that version or a later one, or restore a backup that was taken before."""
            .formatted(held, known));
  }
}
