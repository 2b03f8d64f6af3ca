/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

package org.bridgehead.cypher.data;

import io.micronaut.context.exceptions.ConfigurationException;
import jakarta.inject.Singleton;
import java.net.URI;

/** The address as configured under {@code bridgehead.neo4j}. */
@Singleton
public final class ConfiguredAddress implements BoltAddress {

  private final Neo4jConfiguration configuration;

  ConfiguredAddress(Neo4jConfiguration configuration) {
    this.configuration = configuration;
  }

  @Override
  public URI uri() {
    URI uri = configuration.uri();
    if (uri == null) {
      throw new ConfigurationException("bridgehead.neo4j.uri is not set");
    }
    return uri;
  }

  @Override
  public String username() {
    return configuration.username();
  }

  @Override
  public String password() {
    return configuration.password();
  }

  @Override
  public String database() {
    return configuration.database();
  }
}
