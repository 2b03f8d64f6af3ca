/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.published;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The store that is served.
 *
 * @param store its name: "demonstration", "country", or "remote" for a database of its own; "none"
 *     until one is known
 * @param demonstration whether everything in it is invented
 * @param revision the revision that is answered from; null before the first
 * @param newestDate the newest date that its sources cover; null where nothing is loaded
 * @param licences one line for each licence that its data come under
 */
public record StoreState(
    String store,
    boolean demonstration,
    @Nullable Long revision,
    @Nullable LocalDate newestDate,
    List<String> licences) {

  /** Nothing is known about the store yet. */
  public static final StoreState NONE = new StoreState("none", false, null, null, List.of());

  /** Copies the licences. */
  public StoreState {
    licences = List.copyOf(licences);
  }
}
