/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.catalogue;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * The catalogue.
 *
 * @param queries its queries, ordered by path
 */
@Serdeable
public record QueryList(List<QueryEntry> queries) {

  /** Copies the list. */
  public QueryList {
    queries = List.copyOf(queries);
  }
}
