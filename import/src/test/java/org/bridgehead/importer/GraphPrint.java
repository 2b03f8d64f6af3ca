/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Session;

/** The whole graph as sorted lines, without bookkeeping: equal graphs print the same. */
final class GraphPrint {

  private static final String NODES =
      """
      MATCH (n:School|Authority|Agency|Network|Person|Activity|Review|Outcome|Headcount|Intervention|WaitingClaim)
      WHERE NOT n:Person OR $without = '' OR NOT n.id STARTS WITH $without
      RETURN labels(n)[0] AS what, '' AS ends, properties(n) AS properties
      """;
  private static final String TIES =
      """
      MATCH (a)-[r]->(b) WHERE r.claims IS NOT NULL
        AND (NOT a:Person OR $without = '' OR NOT a.id STARTS WITH $without)
      RETURN type(r) AS what,
        coalesce(a.urn, a.code, a.id) + ' ' + coalesce(b.urn, b.code, b.id) AS ends,
        properties(r) AS properties
      """;

  private GraphPrint() {}

  static List<String> of(TestDatabase database) {
    return without(database, "");
  }

  /** Leaves out people whose ids start so, and their ties. */
  static List<String> without(TestDatabase database, String people) {
    try (Session session = database.session(AccessMode.READ)) {
      return Stream.of(NODES, TIES)
          .flatMap(query -> session.run(query, Map.of("without", people)).list().stream())
          .map(
              found ->
                  found.get("what").asString()
                      + " "
                      + found.get("ends").asString()
                      + " "
                      + new TreeMap<>(found.get("properties").asMap()))
          .sorted()
          .toList();
    }
  }
}
