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

  /** The person of that key. */
  @Query("MATCH (n:Person {id: $key}) RETURN n")
  Optional<Person> find(String key);

  /** All its ties of any date, but for activities; no person's name among them. */
  @Query("MATCH (self:Person {id: $key})\n" + SharedCypher.TIES)
  List<TieRow> listTies(String key);

  /** How many activities on record it took part in. */
  @Query("MATCH (n:Person {id: $key}) RETURN COUNT { (n)-[:TOOK_PART_IN]->(:Activity) } AS count")
  long countActivities(String key);

  /** The names of people: personal data, for those only who may see them. */
  @Query(
      "MATCH (n:Person) WHERE n.id IN $ids AND n.name IS NOT NULL RETURN n.id AS id, n.name AS"
          + " name")
  List<PersonName> listNames(List<String> ids);
}
