/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import org.bridgehead.cypher.data.Neo4jRepository;

/** Looks people up, by id. */
@Neo4jRepository
public interface PersonRepository extends GenericRepository<Person, String> {

  /** The person of that key, with its ties. */
  @Query("MATCH (self:Person {id: $key})\n" + SharedCypher.TIES)
  Optional<PersonAndTies> find(String key);

  /**
   * All posts of people who share a name with others in an authority and those it borders, where
   * one of them at least is in that authority: personal data, for those only who may see names.
   */
  @Query(
      """
      MATCH (home:Authority {code: $authority})
      OPTIONAL MATCH (home)-[:BORDERS]-(beside:Authority)
      WITH home, [home] + collect(DISTINCT beside) AS around
      UNWIND around AS authority
      CALL (authority) {
        MATCH (authority)<-[:IN]-(:School)<-[:SERVES]-(p:Person) RETURN p
        UNION
        MATCH (authority)<-[:SERVES]-(p:Person) RETURN p
      }
      WITH DISTINCT authority = home AS here, p WHERE p.name IS NOT NULL
      WITH toLower(trim(p.name)) AS name, collect(DISTINCT p) AS people, max(CASE WHEN here THEN 1 ELSE 0 END) AS here
      WHERE size(people) > 1 AND here = 1
      UNWIND people AS p
      MATCH (p)-[r:SERVES]->(o)
      RETURN name, p.id AS id, p.name AS shown, r.sort AS sort, r.role AS role,
        labels(o)[0] AS organisationKind, coalesce(o.urn, o.code, o.id) AS organisationKey,
        o.name AS organisationName, r.start AS start, r.end AS end,
        toFloat(o.easting) AS easting, toFloat(o.northing) AS northing
      ORDER BY name, id, organisationKey, role
      """)
  List<NamesakePost> listNamesakes(String authority);

  /** The names of people: personal data, for those only who may see them. */
  @Query(
      "MATCH (n:Person) WHERE n.id IN $ids AND n.name IS NOT NULL RETURN n.id AS id, n.name AS"
          + " name")
  List<PersonName> listNames(List<String> ids);
}
