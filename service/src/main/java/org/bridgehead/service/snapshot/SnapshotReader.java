/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.snapshot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bridgehead.cypher.Property;
import org.bridgehead.cypher.Statement;
import org.bridgehead.service.topology.Days;
import org.bridgehead.service.topology.EndBasis;
import org.bridgehead.service.topology.Enquiries;
import org.bridgehead.service.topology.NetworkClass;
import org.bridgehead.service.topology.Node;
import org.bridgehead.service.topology.NodeKind;
import org.bridgehead.service.topology.Tie;
import org.bridgehead.service.topology.TieKind;
import org.bridgehead.service.topology.Topology;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * Reads the published revision from the graph, in one reading transaction. As other transactions
 * may publish meanwhile (Neo4j reads what is committed), the revision is checked before and after.
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
    try (Session session = sessions.apply(AccessMode.READ)) {
      while (true) {
        Attempt attempt = session.executeRead(SnapshotReader::readOnce);
        long now = session.executeRead(transaction -> store(transaction).get("revision").asLong());
        if (now == attempt.revision()) {
          return attempt.checked();
        }
      }
    }
  }

  /**
   * What was read, fit for use only if the revision stood still.
   *
   * @param looseTies how many ties led to nodes that were not among those read
   */
  private record Attempt(long revision, Optional<Snapshot> snapshot, int looseTies) {

    Optional<Snapshot> checked() {
      if (looseTies > 0) {
        throw new IllegalStateException("ties that lead to a node of no known label: " + looseTies);
      }
      return snapshot;
    }
  }

  private static Record store(TransactionContext transaction) {
    return transaction.run(Statement.of("importing", "read-store").text()).single();
  }

  private static Attempt readOnce(TransactionContext transaction) {
    Record store = store(transaction);
    long revision = store.get("revision").asLong();
    if (!store.get("state").asString().equals("ready")) {
      return new Attempt(revision, Optional.empty(), 0);
    }
    Reading reading = new Reading(transaction);
    reading.readNodes();
    reading.readTies();
    Value newest = store.get("newestDate");
    Snapshot snapshot =
        new Snapshot(
            revision,
            store.get("demonstration").asBoolean(),
            newest.isNull() ? null : newest.asLocalDate(),
            reading.topology.build(),
            reading.evidence,
            sources(transaction));
    return new Attempt(revision, Optional.of(snapshot), reading.looseTies);
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

  /** One reading, with what it has met so far. */
  private static final class Reading {
    private final TransactionContext transaction;
    private final Topology.Builder topology = Topology.builder();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Evidence, Integer> evidenceNumbers = new HashMap<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private int looseTies;

    Reading(TransactionContext transaction) {
      this.transaction = transaction;
    }

    void readNodes() {
      transaction
          .run(Statement.of("snapshot", "list-nodes").text())
          .forEachRemaining(
              found -> numbers.put(found.get("element").asString(), topology.addNode(node(found))));
    }

    private static Node node(Record found) {
      NodeKind kind = NodeKind.valueOf(found.get("label").asString().toUpperCase(Locale.ROOT));
      String key = found.get("key").asString();
      String name = text(found, "name");
      int start = day(found, Property.START, Days.NO_START);
      int end = Math.max(start, day(found, Property.END, Days.NO_END));
      return switch (kind) {
        case NETWORK ->
            Node.network(
                    key,
                    name,
                    start,
                    end,
                    "legal".equals(text(found, "category"))
                        ? NetworkClass.LEGAL
                        : NetworkClass.LEARNING,
                    text(found, "kind"))
                .focusedOn(text(found, "focus"))
                .with(Enquiries.of(text(found, "acceptsEnquiries")));
        case SCHOOL -> school(found, key, name, start, end);
        case AUTHORITY, AGENCY ->
            Node.of(kind, key, name, start, end).inRegion(text(found, "region"));
        case ACTIVITY -> Node.of(kind, key, null, start, end).focusedOn(text(found, "focus"));
        case PERSON -> Node.of(kind, key, null, start, end);
      };
    }

    private static Node school(
        Record found, String key, @Nullable String name, int start, int end) {
      Node school =
          Node.school(
              key,
              name,
              start,
              end,
              text(found, "type"),
              text(found, "phase"),
              text(found, "region"),
              found.get("stateFunded").asBoolean(false));
      return school.at(
          found.get("easting").asDouble(Double.NaN), found.get("northing").asDouble(Double.NaN));
    }

    /**
     * A revision published since the nodes were read may bring ties to nodes that are not known.
     */
    void readTies() {
      transaction.run(Statement.of("snapshot", "list-ties").text()).forEachRemaining(this::addTie);
    }

    private void addTie(Record found) {
      Integer from = numbers.get(found.get("from").asString());
      Integer to = numbers.get(found.get("to").asString());
      if (from == null || to == null) {
        looseTies++;
      } else {
        topology.addTie(tie(found, from, to));
      }
    }

    private Tie tie(Record found, int from, int to) {
      TieKind kind = TieKind.valueOf(found.get("type").asString());
      boolean undated = kind == TieKind.BORDERS || kind == TieKind.RESEMBLES;
      int start = undated ? Days.NO_START : day(found, Property.START, Days.NO_START);
      int end = Math.max(start, day(found, Property.END, Days.NO_END));
      return new Tie(
          from,
          to,
          kind,
          text(found, Property.ROLE),
          start,
          end,
          "stated".equals(text(found, Property.START_BASIS)),
          endBasis(text(found, Property.END_BASIS)),
          evidence(found));
    }

    private static EndBasis endBasis(@Nullable String text) {
      return switch (text) {
        case null -> EndBasis.OPEN;
        case "stated" -> EndBasis.STATED;
        case "replaced" -> EndBasis.REPLACED;
        default -> EndBasis.ABSENT;
      };
    }

    private int evidence(Record found) {
      List<String> claims = found.get(Property.CLAIMS).asList(Value::asString);
      boolean contradicted = found.get(Property.CONTRADICTED).asBoolean(false);
      List<String> sources =
          claims.stream().map(claim -> claim.substring(0, claim.indexOf('|'))).distinct().toList();
      LocalDate last =
          sources.stream()
              .map(source -> LocalDate.parse(source.substring(source.lastIndexOf('@') + 1)))
              .max(Comparator.naturalOrder())
              .orElse(LocalDate.EPOCH);
      Evidence made = new Evidence(sources, last, contradicted, contradicted ? claims : List.of());
      Integer known = evidenceNumbers.putIfAbsent(made, evidence.size());
      if (known != null) {
        return known;
      }
      evidence.add(made);
      return evidence.size() - 1;
    }

    private static @Nullable String text(Record found, String column) {
      Value value = found.get(column);
      return value.isNull() ? null : value.asString();
    }

    private static int day(Record found, String column, int otherwise) {
      Value value = found.get(column);
      return value.isNull() ? otherwise : Math.toIntExact(value.asLocalDate().toEpochDay());
    }
  }
}
