/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.snapshot;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bridgehead.cypher.Statement;
import org.bridgehead.importer.plan.PeopleDecisions;
import org.bridgehead.service.topology.Topology;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * Reads the published revision from the graph, nodes, posts and other ties at the same time in
 * sessions of their own. As other transactions may publish meanwhile (Neo4j reads what is
 * committed), the revision is checked before and after.
 */
final class SnapshotReader {

  private final Function<AccessMode, Session> sessions;

  SnapshotReader(Function<AccessMode, Session> sessions) {
    this.sessions = sessions;
  }

  /**
   * Reads until a revision has stood still while it was read.
   *
   * @return empty where the store holds no published revision
   * @throws IllegalStateException if a tie leads to a node of no known label
   */
  Optional<Snapshot> read() {
    while (true) {
      Record store = inSession(SnapshotReader::store);
      long revision = store.get("revision").asLong();
      Optional<Attempt> attempt =
          store.get("state").asString().equals("ready")
              ? Optional.of(readOnce(store))
              : Optional.empty();
      if (revision == inSession(SnapshotReader::store).get("revision").asLong()) {
        return attempt.map(Attempt::checked);
      }
    }
  }

  /**
   * What was read, fit for use only if the revision stood still.
   *
   * @param looseTies how many ties led to nodes that were not among those read
   */
  private record Attempt(Snapshot snapshot, int looseTies) {

    Snapshot checked() {
      if (looseTies > 0) {
        throw new IllegalStateException("ties that lead to a node of no known label: " + looseTies);
      }
      return snapshot;
    }
  }

  private Attempt readOnce(Record store) {
    try (var tasks = Executors.newVirtualThreadPerTaskExecutor()) {
      var nodes = CompletableFuture.supplyAsync(() -> inSession(StoredNodes::read), tasks);
      var posts = CompletableFuture.supplyAsync(() -> inSession(StoredTies::posts), tasks);
      var others = CompletableFuture.supplyAsync(() -> inSession(StoredTies::others), tasks);
      var topology = Topology.builder();
      var numbers = nodes.join().addTo(topology, inSession(PeopleDecisions::same));
      var added = others.join().and(posts.join()).addTo(topology, numbers);
      Value newest = store.get("newestDate");
      return new Attempt(
          new Snapshot(
              store.get("revision").asLong(),
              store.get("demonstration").asBoolean(),
              newest.isNull() ? null : newest.asLocalDate(),
              topology.build(),
              added.evidence(),
              inSession(SnapshotReader::sources),
              inSession(SnapshotReader::outlines)),
          added.loose());
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private <T> T inSession(TransactionCallback<T> work) {
    try (Session session = sessions.apply(AccessMode.READ)) {
      return session.executeRead(work);
    }
  }

  private static Record store(TransactionContext transaction) {
    return transaction.run(Statement.of("importing", "read-store").text()).single();
  }

  private static Map<String, String> outlines(TransactionContext transaction) {
    return transaction.run(Statement.of("snapshot", "list-outlines").text()).stream()
        .collect(
            Collectors.toMap(
                found -> found.get("code").asString(), found -> found.get("outline").asString()));
  }

  private static List<SourceExtract> sources(TransactionContext transaction) {
    return transaction.run(Statement.of("snapshot", "list-sources").text()).stream()
        .map(
            found ->
                new SourceExtract(
                    found.get("id").asString(),
                    found.get("kind").asString(),
                    found.get("publisher").asString(),
                    found.get("extractDate").asLocalDate(),
                    found.get("licence").asString(),
                    found.get("lawfulBasis").asString(),
                    found.get("completeFor").asList(Value::asString),
                    found.get("files").asList(Value::asString)))
        .sorted(Comparator.comparing(SourceExtract::extractDate).thenComparing(SourceExtract::id))
        .toList();
  }
}
