/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.embedded;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.net.URI;
import org.bridgehead.cypher.data.BoltAddress;
import org.bridgehead.cypher.data.ConfiguredAddress;

/** The address of the embedded Neo4j, where no other is configured. */
@Singleton
@Replaces(ConfiguredAddress.class)
@Requires(missingProperty = "bridgehead.neo4j.uri")
final class EmbeddedAddress implements BoltAddress {

  private final EmbeddedNeo4j neo4j;

  EmbeddedAddress(EmbeddedNeo4j neo4j) {
    this.neo4j = neo4j;
  }

  @Override
  public URI uri() {
    return neo4j.uri();
  }

  @Override
  public String username() {
    return neo4j.username();
  }

  @Override
  public String password() {
    return neo4j.password();
  }

  @Override
  public String database() {
    return neo4j.database();
  }
}
