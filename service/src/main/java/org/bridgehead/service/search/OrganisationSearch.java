/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.search;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.bridgehead.service.lookup.Day;
import org.bridgehead.service.lookup.Lookups;
import org.bridgehead.service.store.Organisation;
import org.bridgehead.service.store.OrganisationRepository;
import org.jspecify.annotations.Nullable;

/** Finds organisations by name, number, code or id. */
@Singleton
final class OrganisationSearch {

  private static final List<String> KINDS = List.of("school", "authority", "network", "agency");

  private final OrganisationRepository organisations;
  private final Lookups lookups;

  OrganisationSearch(OrganisationRepository organisations, Lookups lookups) {
    this.organisations = organisations;
    this.lookups = lookups;
  }

  /**
   * @param q what is looked for
   * @param kind school, authority, network or agency; null for all
   * @param limit how many rows at most; null for the usual number
   */
  Found find(String q, @Nullable String kind, @Nullable Long limit) {
    if (kind != null && !KINDS.contains(kind)) {
      throw Lookups.invalid("kind", "must be one of " + String.join(", ", KINDS), kind);
    }
    int most = Lookups.limit(limit);
    SearchText text = SearchText.of(q);
    Day day = lookups.day(null);
    List<String> kinds = kind == null ? KINDS : List.of(kind);
    List<Organisation> rows =
        Stream.concat(byKey(q.strip(), kinds), byName(text, kinds, most + 1)).distinct().toList();
    boolean more = rows.size() > most;
    return new Found(
        day.newestDate(), day.revision(), q, more ? rows.subList(0, most) : rows, more);
  }

  private Stream<Organisation> byKey(String key, List<String> kinds) {
    return organisations.listByKey(key).stream().filter(row -> kinds.contains(row.kind()));
  }

  private Stream<Organisation> byName(SearchText text, List<String> kinds, int most) {
    return text.words().isEmpty()
        ? Stream.empty()
        : organisations.search(text.query(), kinds, most).stream();
  }
}
