/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.change;

import org.jspecify.annotations.Nullable;

/**
 * Where the rows are that a part of a page does not show.
 *
 * @param alone the address of the page on which the part stands alone and is paged; null if there
 *     is none, or it is this one
 * @param paged whether this is that page
 * @param next the cursor of its next page; null if there is none
 */
public record Rest(@Nullable String alone, boolean paged, @Nullable String next) {

  /** In the file only. */
  public static final Rest IN_THE_FILE = new Rest(null, false, null);
}
