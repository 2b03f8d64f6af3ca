/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.plan;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.bridgehead.cypher.Statement;
import org.bridgehead.importer.claim.NodeKey;
import org.bridgehead.importer.claim.Source;
import org.bridgehead.importer.claim.TieKey;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Writes a plan's changes, in batches that the caller may put into one transaction or many. */
final class GraphWriter {

  /** Runs a piece of work in a transaction: always the same one, or one of its own each time. */
  interface Transactions {
    void run(Consumer<TransactionContext> work);
  }

  /** Told how many elements have been written, of how many. */
  @FunctionalInterface
  interface Written {
    void written(long elements, long of);
  }

  private static final int BATCH = 10_000;

  private final Transactions transactions;
  private final Written progress;
  private final Map<NodeKey, String> newElements = new HashMap<>();
  private long total;
  private long done;

  GraphWriter(Transactions transactions, Written progress) {
    this.transactions = transactions;
    this.progress = progress;
  }

  /** Writes everything but the revision itself. */
  void write(Plan plan, ZonedDateTime at) {
    Plan.Changes changes = plan.changes();
    total =
        changes.newNodes().size()
            + changes.changedNodes().size()
            + changes.newTies().size()
            + changes.changedTies().size();
    createNodes(changes.newNodes());
    batches("change-nodes", changes.changedNodes().stream().map(GraphWriter::row).toList());
    batches("create-ties", changes.newTies().stream().map(this::row).toList());
    batches("change-ties", changes.changedTies().stream().map(GraphWriter::row).toList());
    batches("remove-ties", changes.removedTies().stream().map(GraphWriter::row).toList());
    batches("remove-unused-people", changes.unusedPeople().stream().map(GraphWriter::row).toList());
    batches("write-waiting", waitingRows(changes));
    batches("remove-waiting", changes.waitingNoLonger().stream().map(GraphWriter::idRow).toList());
    batches("write-sources", sourceRows(plan, at));
    if (plan.baseRevision() > 0) {
      batches("write-kept", keptRows(plan));
    }
  }

  private void createNodes(List<Plan.NewNode> nodes) {
    String text = Statement.of("importing", "create-nodes").text();
    for (int from = 0; from < nodes.size(); from += BATCH) {
      List<Plan.NewNode> some = nodes.subList(from, Math.min(nodes.size(), from + BATCH));
      List<Map<String, Object>> rows = new ArrayList<>();
      for (int i = 0; i < some.size(); i++) {
        Plan.NewNode node = some.get(i);
        rows.add(
            Map.of(
                "index", i, "label", node.key().label().text(), "properties", node.properties()));
      }
      transactions.run(
          transaction -> {
            for (Record created : transaction.run(text, Map.of("rows", rows)).list()) {
              newElements.put(
                  some.get(created.get("index").asInt()).key(), created.get("element").asString());
            }
          });
      advance(some.size());
    }
  }

  private void batches(String statement, List<Map<String, Object>> rows) {
    String text = Statement.of("importing", statement).text();
    for (int from = 0; from < rows.size(); from += BATCH) {
      List<Map<String, Object>> some = rows.subList(from, Math.min(rows.size(), from + BATCH));
      transactions.run(transaction -> transaction.run(text, Map.of("rows", some)).consume());
      advance(some.size());
    }
  }

  private void advance(int elements) {
    done = Math.min(total, done + elements);
    progress.written(done, total);
  }

  private Map<String, Object> row(Plan.NewTie tie) {
    return Map.of(
        "from", element(tie.fromElement(), tie.key().from()),
        "to", element(tie.toElement(), tie.key().to()),
        "type", tie.key().sort().type().name(),
        "properties", tie.properties());
  }

  private String element(String held, NodeKey key) {
    String element = held.isEmpty() ? newElements.get(key) : held;
    if (element == null) {
      throw new IllegalStateException("a planned tie leads to a node that was not written");
    }
    return element;
  }

  private static Map<String, Object> row(Plan.Change change) {
    return Map.of("element", change.element(), "properties", change.properties());
  }

  private static Map<String, Object> row(String element) {
    return Map.of("element", element);
  }

  private static List<Map<String, Object>> waitingRows(Plan.Changes changes) {
    List<Map<String, Object>> rows = new ArrayList<>();
    changes
        .waiting()
        .forEach(
            (key, claims) ->
                rows.add(
                    Map.of("id", WaitingRow.id(key), "properties", WaitingRow.of(key, claims))));
    return rows;
  }

  private static Map<String, Object> idRow(TieKey key) {
    return Map.of("id", WaitingRow.id(key));
  }

  private static List<Map<String, Object>> keptRows(Plan plan) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Map<String, Object> picture : plan.changes().before()) {
      Map<String, Object> properties = new HashMap<>(picture);
      properties.put(Before.REVISION, plan.baseRevision() + 1);
      rows.add(Map.of("properties", properties));
    }
    return rows;
  }

  private static List<Map<String, Object>> sourceRows(Plan plan, ZonedDateTime at) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Source source : plan.changes().newSources()) {
      List<String> files =
          plan.files().stream()
              .filter(file -> file.source().equals(source.id()))
              .map(file -> file.file())
              .toList();
      Map<String, Object> properties = new HashMap<>();
      properties.put("kind", source.kind().text());
      properties.put("publisher", source.publisher());
      properties.put("extractDate", source.date());
      properties.put("licence", source.kind().licence());
      properties.put("lawfulBasis", source.kind().lawfulBasis());
      properties.put("firstLoaded", at);
      properties.put(
          "completeFor",
          source.kind().completeFor().stream().map(sort -> sort.text()).sorted().toList());
      rows.add(Map.of("id", source.id(), "files", files, "properties", properties));
    }
    return rows;
  }
}
