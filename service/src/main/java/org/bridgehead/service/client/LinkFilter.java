/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.client;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.convert.format.Format;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;

/**
 * Which links between authorities count.
 *
 * @param kind learning-network, post, activity, trust, federation, sponsor, other-legal or agency;
 *     none for the first three
 * @param level schools, authorities or services; none for all
 */
@Introspected
public record LinkFilter(
    @QueryValue @Format(Scope.REPEATED) List<String> kind,
    @QueryValue @Format(Scope.REPEATED) List<String> level) {

  /** The kinds by which schools learn together, at all levels. */
  public static final LinkFilter LEARNING = new LinkFilter(List.of(), List.of());

  /** Copies the lists. */
  public LinkFilter {
    kind = List.copyOf(kind);
    level = List.copyOf(level);
  }

  /** Links of these kinds, at all levels. */
  public static LinkFilter kinds(String... kinds) {
    return new LinkFilter(List.of(kinds), List.of());
  }

  /** Those of them at these levels. */
  public LinkFilter at(String... levels) {
    return new LinkFilter(kind, List.of(levels));
  }
}
