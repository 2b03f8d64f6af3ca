/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.store;

/** What several queries have in common. */
final class SharedCypher {

  /**
   * Follows a clause that finds {@code self}; returns it, and its ties each as a {@link TieRow}. An
   * authority's schools are left out, as they are a list of their own; what took part in activities
   * is counted, not listed.
   */
  static final String TIES =
      """
      RETURN self, COLLECT {
        MATCH (self)-[tie:IN|MEMBER_OF|SERVES|BROKERS|FACILITATES|PARTNERS|SUCCEEDED_BY|BORDERS|RESEMBLES]-(other)
        WHERE NOT (self:Authority AND other:School AND type(tie) = 'IN')
        RETURN {sort: tie.sort, role: tie.role, outgoing: startNode(tie) = self,
          start: tie.start, startBasis: tie.startBasis, end: tie.end, endBasis: tie.endBasis,
          contradicted: tie.contradicted, claims: tie.claims, kind: tie.kind,
          entry: tie.entry, rank: tie.rank, otherKind: toLower(labels(other)[0]),
          otherKey: coalesce(other.urn, other.code, other.id),
          otherName: CASE WHEN other:Person THEN null ELSE other.name END,
          otherStart: other.start, otherEnd: other.end} AS row
        ORDER BY row.sort, row.rank, row.otherKey, row.role,
          coalesce(row.start, date('0001-01-01'))
      } AS ties
      """;

  /** Follows {@link #TIES}: how many activities it took part in. */
  static final String ACTIVITIES = ", COUNT { (self)-[:TOOK_PART_IN]->(:Activity) } AS activities";

  /** Follows {@link #TIES}: how many activities were its own. */
  static final String OWN_ACTIVITIES = ", COUNT { (self)<-[:OF]-(:Activity) } AS activities";

  /** Follows a clause that finds {@code n}; fills an {@link Organisation}. */
  static final String ORGANISATION =
      """
      RETURN coalesce(n.urn, n.code, n.id) AS key, toLower(labels(n)[0]) AS kind, n.name AS name,
        coalesce(n.town, n.region) AS place, n.start AS started, n.end AS ended
      """;

  private SharedCypher() {}
}
