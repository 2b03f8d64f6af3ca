/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

package org.bridgehead.cypher.data;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * One Neo4j in this process and one application on it, for all tests of the module; empty before
 * each test. A test gets any bean of the application, or the application itself, as a parameter.
 */
public final class TestDatabase implements BeforeEachCallback, ParameterResolver {

  @Override
  public void beforeEach(ExtensionContext context) {
    running(context)
        .server()
        .database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME)
        .executeTransactionally("MATCH (n) DETACH DELETE n");
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == ApplicationContext.class || running(context).application().containsBean(type);
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    ApplicationContext application = running(context).application();
    return type == ApplicationContext.class ? application : application.getBean(type);
  }

  private static Running running(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(TestDatabase.class))
        .getOrComputeIfAbsent(Running.class, key -> Running.start(), Running.class);
  }

  private record Running(
      Path home, DatabaseManagementService server, ApplicationContext application)
      implements AutoCloseable {

    static Running start() {
      Path home = directory();
      DatabaseManagementService server =
          new DatabaseManagementServiceBuilder(home)
              .setConfig(BoltConnector.enabled, true)
              .setConfig(BoltConnector.listen_address, new SocketAddress("localhost", 0))
              .setConfig(GraphDatabaseSettings.auth_enabled, false)
              .setConfig(
                  BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ZERO)
              .build();
      return new Running(
          home, server, ApplicationContext.run(Map.of("bridgehead.neo4j.uri", address(server))));
    }

    private static String address(DatabaseManagementService server) {
      GraphDatabaseAPI database =
          (GraphDatabaseAPI) server.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
      return "bolt://"
          + database
              .getDependencyResolver()
              .resolveDependency(ConnectorPortRegister.class)
              .getLocalAddress(ConnectorType.BOLT);
    }

    private static Path directory() {
      try {
        return Files.createTempDirectory("neo4j");
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }

    @Override
    public void close() throws IOException {
      application.close();
      server.shutdown();
      try (Stream<Path> files = Files.walk(home)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
