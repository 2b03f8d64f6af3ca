/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.embedded;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import org.bridgehead.service.security.ListeningAddress;
import org.bridgehead.service.start.DataFolder;
import org.bridgehead.service.start.Secrets;
import org.neo4j.dbms.api.DatabaseManagementService;

/**
 * Starts the embedded Neo4j when no address of a database is configured, and Neo4j is there: the
 * image for a cluster is built without it.
 */
@Factory
@Requires(missingProperty = "bridgehead.neo4j.uri")
@Requires(classes = DatabaseManagementService.class)
final class EmbeddedStore {

  /**
   * @param address asked for so that a refusal to listen comes before a database is started
   * @param choice which store to serve
   */
  @Context
  @Bean(preDestroy = "close")
  EmbeddedNeo4j neo4j(
      DataFolder folder,
      Secrets secrets,
      ListeningAddress address,
      @Value("${bridgehead.store:auto}") StoreChoice choice) {
    RestoredFiles.finish(folder);
    return EmbeddedNeo4j.open(folder, choice.in(folder), secrets);
  }
}
