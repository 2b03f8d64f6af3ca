/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.store;

import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * An authority and its schools, as a parameter.
 *
 * @param code the authority's code
 * @param urns the numbers of its schools
 */
@Introspected
public record AuthoritySchools(String code, List<String> urns) {

  /** Copies the numbers. */
  public AuthoritySchools {
    urns = List.copyOf(urns);
  }
}
