/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.embedded;

import static org.neo4j.configuration.GraphDatabaseSettings.DEFAULT_DATABASE_NAME;
import static org.neo4j.configuration.GraphDatabaseSettings.SYSTEM_DATABASE_NAME;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.bridgehead.service.start.DataFolder;
import org.bridgehead.service.start.RefusedToStart;
import org.bridgehead.service.start.SecretFile;
import org.bridgehead.service.start.Secrets;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.internal.helpers.HostnamePort;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.kernel.internal.Version;

/**
 * Neo4j in this process, reached like any other over Bolt: on a free loopback port, with a random
 * password in a file that only its owner reads. Address and password stay the same when the store
 * is switched, so that one driver serves throughout.
 */
public final class EmbeddedNeo4j implements AutoCloseable {

  private static final String USERNAME = "neo4j";
  private static final String PASSWORD_FILE = "bolt-password";
  private static final Duration START_LIMIT = Duration.ofSeconds(60);

  private final DataFolder folder;
  private final FolderLock lock;
  private final String password;
  private final int port;
  private StoreName store;
  private DatabaseManagementService neo4j;

  private EmbeddedNeo4j(
      DataFolder folder,
      FolderLock lock,
      StoreName store,
      String password,
      DatabaseManagementService neo4j) {
    this.folder = folder;
    this.lock = lock;
    this.store = store;
    this.password = password;
    this.neo4j = neo4j;
    this.port = boltPort(neo4j);
  }

  /**
   * Starts Neo4j on a store of the data folder, which is made where it does not exist.
   *
   * @param folder the data folder
   * @param store the store to serve
   * @param secrets makes the password on the first start
   * @return the running database
   * @throws RefusedToStart if another process uses the folder, or the store cannot be opened
   */
  public static EmbeddedNeo4j open(DataFolder folder, StoreName store, Secrets secrets) {
    FolderLock lock = FolderLock.take(folder);
    try {
      String password = SecretFile.readOrCreate(folder.resolve(PASSWORD_FILE), secrets::secret);
      return new EmbeddedNeo4j(folder, lock, store, password, start(folder, store, password, 0));
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /**
   * @return the version of Neo4j that is started here, such as 2026.08.1
   */
  public static String version() {
    return Version.getNeo4jVersion();
  }

  /**
   * Stops the store served so far and serves another on the same address. If the other cannot be
   * opened, the former is served again.
   *
   * @param other the store to serve; nothing happens if it is served already
   * @throws RefusedToStart if it cannot be opened
   */
  public synchronized void switchTo(StoreName other) {
    if (other == store) {
      return;
    }
    neo4j.shutdown();
    try {
      neo4j = start(folder, other, password, port);
      store = other;
    } catch (RuntimeException e) {
      neo4j = start(folder, store, password, port);
      throw e;
    }
  }

  /**
   * Removes a store and all that is in it.
   *
   * @param unwanted a store that is not served
   */
  public synchronized void remove(StoreName unwanted) {
    if (unwanted == store) {
      throw new IllegalStateException("a store that is served cannot be removed");
    }
    try {
      RestoredFiles.remove(folder.resolve(unwanted.folder()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @return the store that is served
   */
  public synchronized StoreName store() {
    return store;
  }

  /**
   * @return the Bolt address, the same for as long as this object lives
   */
  public URI uri() {
    return URI.create("bolt://127.0.0.1:" + port);
  }

  /**
   * @return the user to connect as
   */
  public String username() {
    return USERNAME;
  }

  /**
   * @return that user's password
   */
  public String password() {
    return password;
  }

  /**
   * @return the name of the database that holds the graph
   */
  public String database() {
    return DEFAULT_DATABASE_NAME;
  }

  @Override
  public synchronized void close() {
    neo4j.shutdown();
    lock.close();
  }

  private static DatabaseManagementService start(
      DataFolder folder, StoreName store, String password, int port) {
    Path home = folder.resolve(store.folder());
    Path logs = folder.resolve("logs").resolve(store.folder());
    DatabaseManagementService neo4j = build(home, logs, port);
    try {
      setPassword(neo4j, password);
      if (!neo4j.database(DEFAULT_DATABASE_NAME).isAvailable(START_LIMIT.toMillis())) {
        throw new RefusedToStart(
            "The store in %s did not open; see the logs in %s.".formatted(home, logs));
      }
      return neo4j;
    } catch (RuntimeException e) {
      neo4j.shutdown();
      throw e;
    }
  }

  private static DatabaseManagementService build(Path home, Path logs, int port) {
    try {
      return Neo4jSettings.builder(home, logs, port).build();
    } catch (RuntimeException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof FileLockException) {
          throw new RefusedToStart(
              "Another process uses the store in %s. Stop it, or name another data folder with %s."
                  .formatted(home, DataFolder.PROPERTY),
              e);
        }
      }
      throw new RefusedToStart(
          "The store in %s cannot be opened; see the logs in %s.".formatted(home, logs), e);
    }
  }

  /**
   * Set at every start: a store may come from a folder with another password. Neo4j refuses to
   * alter a password to the same.
   */
  private static void setPassword(DatabaseManagementService neo4j, String password) {
    neo4j
        .database(SYSTEM_DATABASE_NAME)
        .executeTransactionally(
            "CREATE OR REPLACE USER " + USERNAME + " SET PASSWORD $password CHANGE NOT REQUIRED",
            Map.of("password", password));
  }

  private static int boltPort(DatabaseManagementService neo4j) {
    HostnamePort address =
        ((GraphDatabaseAPI) neo4j.database(SYSTEM_DATABASE_NAME))
            .getDependencyResolver()
            .resolveDependency(ConnectorPortRegister.class)
            .getLocalAddress(ConnectorType.BOLT);
    return address.getPort();
  }
}
