/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bridgehead.cypher.Label;
import org.bridgehead.cypher.Property;
import org.bridgehead.cypher.Statement;
import org.bridgehead.cypher.TieSort;
import org.bridgehead.importer.claim.Claim;
import org.bridgehead.importer.claim.NodeFacts;
import org.bridgehead.importer.claim.NodeKey;
import org.bridgehead.importer.claim.TieKey;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** What the graph holds already of what an import speaks of, read as it is needed. */
final class GraphState {

  /** A node in the graph. */
  record HeldNode(String element, NodeFacts facts) {}

  /** A tie in the graph. */
  record HeldTie(String element, Map<String, Object> properties) {}

  private static final int BATCH = 20_000;

  /** Runs a statement and yields its rows. */
  private interface Query {
    Iterator<Record> run(String text, Map<String, Object> parameters);
  }

  private final Query query;
  private final Known known = new Known();
  private final Map<NodeKey, HeldNode> nodes = new HashMap<>();
  private final Map<TieKey, List<HeldTie>> ties = new HashMap<>();
  private final Map<TieKey, Set<Claim>> waiting = new HashMap<>();

  private GraphState(Query query) {
    this.query = query;
  }

  /** The graph as one transaction sees it. */
  static GraphState in(TransactionContext transaction) {
    return new GraphState(transaction::run);
  }

  /**
   * The same.
   *
   * @param each run for each row that is read; may throw to stop
   */
  static GraphState in(TransactionContext transaction, Runnable each) {
    return new GraphState((text, parameters) -> counted(transaction.run(text, parameters), each));
  }

  private static Iterator<Record> counted(Iterator<Record> rows, Runnable each) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return rows.hasNext();
      }

      @Override
      public Record next() {
        each.run();
        return rows.next();
      }
    };
  }

  /** A graph without anything in it. */
  static GraphState empty() {
    return new GraphState((text, parameters) -> Collections.emptyIterator());
  }

  /** Reads the nodes with these keys, as far as they are in the graph. */
  void readNodes(Collection<NodeKey> keys) {
    Map<Label, List<String>> byLabel = new EnumMap<>(Label.class);
    for (NodeKey key : keys) {
      if (!nodes.containsKey(key)) {
        byLabel.computeIfAbsent(key.label(), _ -> new ArrayList<>()).add(key.key());
      }
    }
    byLabel.forEach(this::readNodes);
  }

  private void readNodes(Label label, List<String> keys) {
    Statement find = Statement.of("importing", find(label));
    for (int from = 0; from < keys.size(); from += BATCH) {
      List<String> some = keys.subList(from, Math.min(keys.size(), from + BATCH));
      var result = query.run(find.text(), Map.of("keys", some));
      while (result.hasNext()) {
        Record found = result.next();
        NodeKey key = new NodeKey(label, found.get("key").asString());
        NodeFacts facts = NodeProperties.facts(key, found.get("properties").asMap(), known);
        nodes.put(key, new HeldNode(found.get("element").asString(), facts));
      }
    }
  }

  private static String find(Label label) {
    return switch (label) {
      case SCHOOL -> "find-schools";
      case AUTHORITY -> "find-authorities";
      case AGENCY -> "find-agencies";
      case NETWORK -> "find-networks";
      case PERSON -> "find-people";
      case ACTIVITY -> "find-activities";
      case REVIEW -> "find-reviews";
      case OUTCOME -> "find-outcomes";
      case HEADCOUNT -> "find-headcounts";
      case INTERVENTION -> "find-interventions";
      case SOURCE, REVISION, WAITING_CLAIM, INVITATION, REPORT, DRAFT, SCHOOL_LIST, KEPT, STORE ->
          throw new IllegalArgumentException("no claims speak of " + label.text());
    };
  }

  /** Reads all ties of these sorts. */
  void readTies(Collection<TieSort> sorts) {
    readTies("list-ties", Map.of("sorts", sorts.stream().map(TieSort::text).toList()));
  }

  /** Reads all ties of these nodes. */
  void readTiesAt(Collection<HeldNode> some) {
    readTies("list-ties-at", Map.of("elements", some.stream().map(HeldNode::element).toList()));
  }

  private void readTies(String statement, Map<String, Object> parameters) {
    var result = query.run(Statement.of("importing", statement).text(), parameters);
    while (result.hasNext()) {
      Record found = result.next();
      Map<String, Object> properties = found.get("properties").asMap();
      TieKey key =
          new TieKey(
              TieSort.of(found.get("sort").asString()),
              end(found, "from"),
              end(found, "to"),
              (String) properties.getOrDefault(Property.ROLE, ""));
      HeldTie tie = new HeldTie(found.get("element").asString(), properties);
      ties.computeIfAbsent(key, _ -> new ArrayList<>()).add(tie);
    }
  }

  /** Reads all claims that wait. */
  void readWaiting() {
    var result = query.run(Statement.of("importing", "list-waiting").text(), Map.of());
    while (result.hasNext()) {
      Record found = result.next();
      TieKey key =
          new TieKey(
              TieSort.of(found.get("sort").asString()),
              end(found, "from"),
              end(found, "to"),
              found.get("role").asString());
      Set<Claim> claims = new TreeSet<>();
      found
          .get("claims")
          .asList(value -> value.asString())
          .forEach(text -> claims.add(known.claim(text)));
      waiting.put(key, claims);
    }
  }

  private static NodeKey end(Record found, String side) {
    String label = found.get(side + "Label").asString();
    for (Label one : Label.values()) {
      if (one.text().equals(label)) {
        return new NodeKey(one, found.get(side).asString());
      }
    }
    throw new IllegalStateException("a tie leads to a node labelled " + label);
  }

  @Nullable HeldNode node(NodeKey key) {
    return nodes.get(key);
  }

  Map<TieKey, List<HeldTie>> ties() {
    return ties;
  }

  /** The claims that held ties of one key rest on. */
  Set<Claim> claims(List<HeldTie> held) {
    Set<Claim> claims = new TreeSet<>();
    for (HeldTie tie : held) {
      NodeProperties.texts(tie.properties().get(Property.CLAIMS))
          .forEach(text -> claims.add(known.claim(text)));
    }
    return claims;
  }

  Map<TieKey, Set<Claim>> waiting() {
    return waiting;
  }
}
