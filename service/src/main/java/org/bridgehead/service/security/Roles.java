/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.security;

/**
 * The names an endpoint declares in {@code @Secured}, each the least that a caller must be. Whoever
 * is more is also less: an administrator is an editor is a viewer is a reader.
 */
public final class Roles {

  /** Anyone who may read unnamed data: any key, or nobody in particular on this very machine. */
  public static final String READER = "reader";

  /** Holds a key; may read people's names. */
  public static final String VIEWER = "viewer";

  /** May also write. */
  public static final String EDITOR = "editor";

  /** May also do what touches everyone. */
  public static final String ADMINISTRATOR = "administrator";

  private Roles() {}
}
