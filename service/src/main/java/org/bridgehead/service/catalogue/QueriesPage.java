/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bridgehead.service.page.Here;

/**
 * The list of the catalogue as its page shows it.
 *
 * @param here where the reader is
 * @param byArea the queries of each area
 */
public record QueriesPage(Here here, Map<String, List<QueryEntry>> byArea) {

  /** Copies the queries. */
  public QueriesPage {
    byArea = Collections.unmodifiableMap(new LinkedHashMap<>(byArea));
  }
}
