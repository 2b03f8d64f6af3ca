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
      "MATCH (n:School|Authority|Agency|Network|Person|Activity|WaitingClaim)"
          + " RETURN labels(n)[0] AS what, '' AS ends, properties(n) AS properties";
  private static final String TIES =
      "MATCH (a)-[r]->(b) WHERE r.claims IS NOT NULL RETURN type(r) AS what,"
          + " coalesce(a.urn, a.code, a.id) + ' ' + coalesce(b.urn, b.code, b.id) AS ends,"
          + " properties(r) AS properties";

  private GraphPrint() {}

  static List<String> of(TestDatabase database) {
    try (Session session = database.session(AccessMode.READ)) {
      return Stream.of(NODES, TIES)
          .flatMap(query -> session.run(query).list().stream())
          .map(
              found -> {
                Map<String, Object> properties = new TreeMap<>(found.get("properties").asMap());
                return found.get("what").asString()
                    + " "
                    + found.get("ends").asString()
                    + " "
                    + properties;
              })
          .sorted()
          .toList();
    }
  }
}
