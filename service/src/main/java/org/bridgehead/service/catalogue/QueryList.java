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
record QueryList(List<QueryEntry> queries) {

  QueryList {
    queries = List.copyOf(queries);
  }
}
