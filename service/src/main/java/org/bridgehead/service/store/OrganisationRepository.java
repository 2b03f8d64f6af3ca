/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.bridgehead.cypher.data.Neo4jRepository;

/** Looks organisations of every kind up. People are in none of its answers. */
@Neo4jRepository
public interface OrganisationRepository extends GenericRepository<Organisation, String> {

  /**
   * The organisations of that number, code or id; at most one of each kind.
   *
   * @param key exactly as it is on record
   */
  @Query(
      "CALL () {\n"
          + "MATCH (n:School {urn: $key}) RETURN n UNION MATCH (n:Authority {code: $key}) RETURN"
          + " n\n"
          + "UNION MATCH (n:Network {id: $key}) RETURN n UNION MATCH (n:Agency {id: $key}) RETURN"
          + " n\n"
          + "}\n"
          + SharedCypher.ORGANISATION
          + "ORDER BY kind")
  List<Organisation> listByKey(String key);

  /**
   * The organisations whose names match, the best first.
   *
   * @param search in the language of the full-text index, so never what a caller wrote
   * @param kinds of which kinds
   */
  @Query(
      "CALL db.index.fulltext.queryNodes('organisation_names', $search) YIELD node AS n, score\n"
          + "WITH n, score WHERE toLower(labels(n)[0]) IN $kinds\n"
          + SharedCypher.ORGANISATION
          + "ORDER BY score DESC, name, kind, key LIMIT $limit")
  List<Organisation> search(String search, List<String> kinds, int limit);
}
