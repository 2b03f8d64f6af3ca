/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.search;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.bridgehead.service.store.Organisation;

/**
 * What a search found.
 *
 * @param newestDate the newest day that the sources cover
 * @param revision the revision that stood
 * @param q what was looked for
 * @param rows the organisations: first those with that very key, then the best matches of names
 * @param more whether there are more than the rows shown
 */
@Serdeable
public record Found(
    LocalDate newestDate, long revision, String q, List<Organisation> rows, boolean more) {

  /** Copies the rows. */
  public Found {
    rows = List.copyOf(rows);
  }
}
