/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;
import org.bridgehead.cypher.data.Neo4jRepository;
import org.jspecify.annotations.Nullable;

/** Keeps invitations, each between its school and its network. */
@Neo4jRepository
public interface InvitationRepository extends CrudRepository<Invitation, String> {

  /** Ties a new invitation to both; empty where one of them is not on record. */
  @Query(
      """
      MATCH (s:School {urn: $urn}), (n:Network {id: $networkId})
      CREATE (s)<-[:INVITES]-(i:Invitation)-[:INVITES_TO]->(n) SET i = $invitation
      RETURN i
      """)
  Optional<Invitation> create(String urn, String networkId, Invitation invitation);

  /**
   * The invitations after an id and in the order of ids.
   *
   * @param urn of that school; null for all
   * @param networkId of that network; null for all
   * @param state in that state; null for all
   */
  @Query(
      """
      MATCH (i:Invitation)
      WHERE i.id > $after AND ($urn IS NULL OR i.urn = $urn)
        AND ($networkId IS NULL OR i.networkId = $networkId) AND ($state IS NULL OR i.state = $state)
      RETURN i ORDER BY i.id LIMIT $limit
      """)
  List<Invitation> list(
      @Nullable String urn,
      @Nullable String networkId,
      @Nullable String state,
      String after,
      int limit);

  /** All of them, in the order of ids. */
  @Query("MATCH (i:Invitation) RETURN i ORDER BY i.id")
  List<Invitation> listAll();
}
