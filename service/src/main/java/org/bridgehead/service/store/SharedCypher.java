/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.store;

/** What several queries have in common. */
final class SharedCypher {

  /**
   * Follows a clause that finds {@code self}; fills a {@link TieRow}. An authority's schools are
   * left out, as they are a list of their own; what took part in activities is counted, not listed.
   */
  static final String TIES =
      """
      MATCH (self)-[tie:IN|MEMBER_OF|SERVES|BROKERS|FACILITATES|PARTNERS|SUCCEEDED_BY|BORDERS|RESEMBLES]-(other)
      WHERE NOT (self:Authority AND other:School AND type(tie) = 'IN')
      RETURN tie.sort AS sort, tie.role AS role, startNode(tie) = self AS outgoing,
        tie.start AS start, tie.startBasis AS startBasis, tie.end AS end, tie.endBasis AS endBasis,
        tie.contradicted AS contradicted, tie.claims AS claims, tie.kind AS kind,
        tie.entry AS entry, tie.rank AS rank, toLower(labels(other)[0]) AS otherKind,
        coalesce(other.urn, other.code, other.id) AS otherKey,
        CASE WHEN other:Person THEN null ELSE other.name END AS otherName,
        other.start AS otherStart, other.end AS otherEnd
      ORDER BY sort, rank, otherKey, role, coalesce(start, date('0001-01-01'))
      """;

  /** Follows a clause that finds {@code n}; fills an {@link Organisation}. */
  static final String ORGANISATION =
      """
      RETURN coalesce(n.urn, n.code, n.id) AS key, toLower(labels(n)[0]) AS kind, n.name AS name,
        coalesce(n.town, n.region) AS place, n.start AS started, n.end AS ended
      """;

  private SharedCypher() {}
}
