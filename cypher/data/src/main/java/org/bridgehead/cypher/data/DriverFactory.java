/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

package org.bridgehead.cypher.data;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** The one driver of the application. Making it opens no connection yet. */
@Factory
final class DriverFactory {

  @Singleton
  @Bean(preDestroy = "close")
  Driver driver(BoltAddress address, Neo4jConfiguration configuration) {
    return GraphDatabase.driver(address.uri(), token(address), config(configuration));
  }

  private static AuthToken token(BoltAddress address) {
    return address.username().isEmpty()
        ? AuthTokens.none()
        : AuthTokens.basic(address.username(), address.password());
  }

  private static Config config(Neo4jConfiguration configuration) {
    return Config.builder()
        .withUserAgent("bridgehead")
        .withMaxConnectionPoolSize(configuration.maxConnections())
        .withConnectionAcquisitionTimeout(
            configuration.acquisitionTimeout().toMillis(), TimeUnit.MILLISECONDS)
        .withConnectionTimeout(configuration.connectTimeout().toMillis(), TimeUnit.MILLISECONDS)
        .withMaxConnectionLifetime(
            configuration.maxConnectionAge().toMillis(), TimeUnit.MILLISECONDS)
        .withConnectionLivenessCheckTimeout(
            configuration.idleCheck().toMillis(), TimeUnit.MILLISECONDS)
        .withMaxTransactionRetryTime(configuration.retryTime().toMillis(), TimeUnit.MILLISECONDS)
        .withTelemetryDisabled(true)
        .build();
  }
}
