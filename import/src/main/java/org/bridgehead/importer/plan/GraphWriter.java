/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.plan;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bridgehead.cypher.Label;
import org.bridgehead.cypher.Statement;
import org.bridgehead.cypher.TieType;
import org.bridgehead.importer.claim.Claim;
import org.bridgehead.importer.claim.NodeKey;
import org.bridgehead.importer.claim.Source;
import org.bridgehead.importer.claim.TieKey;
import org.bridgehead.importer.plan.Batches.Batch;
import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Value;

/** Writes a plan's changes. */
final class GraphWriter {

  /** Told how many elements have been written, of how many. */
  @FunctionalInterface
  interface Written {
    void written(long elements, long of);
  }

  private static final int BATCH = 5_000;

  private final Batches batches;
  private final Written progress;
  private final Map<NodeKey, String> newElements = new ConcurrentHashMap<>();
  private long total;
  private long done;

  GraphWriter(Batches batches, Written progress) {
    this.batches = batches;
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
    batches.run(nodes(changes.newNodes()), this::advance);
    write("change-nodes", changes.changedNodes(), GraphWriter::row);
    batches.run(ties(changes.newTies()), this::advance);
    write("change-ties", changes.changedTies(), GraphWriter::row);
    write("remove-ties", changes.removedTies(), GraphWriter::row);
    write("remove-unused-people", changes.unusedPeople(), GraphWriter::row);
    write("write-waiting", List.copyOf(changes.waiting().entrySet()), GraphWriter::row);
    write("remove-waiting", changes.waitingNoLonger(), GraphWriter::row);
    write("write-sources", List.copyOf(changes.newSources()), source -> row(source, plan, at));
    if (plan.baseRevision() > 0) {
      long revision = plan.baseRevision() + 1;
      write("write-kept", changes.before(), picture -> row(picture, revision));
    }
  }

  private List<Batch> nodes(List<Plan.NewNode> nodes) {
    Map<Label, List<Plan.NewNode>> byLabel = new EnumMap<>(Label.class);
    nodes.forEach(
        node -> byLabel.computeIfAbsent(node.key().label(), _ -> new ArrayList<>()).add(node));
    List<Batch> work = new ArrayList<>();
    byLabel.forEach(
        (label, some) -> {
          String text = text("create-nodes");
          each(
              some,
              part ->
                  work.add(
                      new Batch(
                          part.size(), transaction -> create(transaction, text, label, part))));
        });
    return work;
  }

  private void create(
      SimpleQueryRunner transaction, String text, Label label, List<Plan.NewNode> nodes) {
    List<Map<String, Object>> rows = nodes.stream().map(Plan.NewNode::properties).toList();
    Record created =
        transaction
            .run(text, Map.of("label", label.text(), "rows", rows, "key", label.key()))
            .single();
    List<String> elements = created.get("elements").asList(Value::asString);
    List<String> keys = created.get("keys").asList(Value::asString);
    for (int i = 0; i < keys.size(); i++) {
      newElements.put(new NodeKey(label, keys.get(i)), elements.get(i));
    }
  }

  /**
   * Ties that lead to one element stand together: it is then looked up once, its ties lie side by
   * side in the store, and two batches seldom wait for each other.
   */
  private List<Batch> ties(List<Plan.NewTie> ties) {
    Map<TieType, Map<NodeKey, List<Plan.NewTie>>> byType = new EnumMap<>(TieType.class);
    for (Plan.NewTie tie : ties) {
      byType
          .computeIfAbsent(tie.key().sort().type(), _ -> new LinkedHashMap<>())
          .computeIfAbsent(tie.key().to(), _ -> new ArrayList<>())
          .add(tie);
    }
    List<Batch> work = new ArrayList<>();
    byType.forEach(
        (type, byEnd) -> {
          List<Plan.NewTie> sorted = byEnd.values().stream().flatMap(List::stream).toList();
          String text = text("create-ties");
          each(
              sorted,
              part ->
                  work.add(
                      new Batch(
                          part.size(), transaction -> create(transaction, text, type, part))));
        });
    return work;
  }

  private void create(
      SimpleQueryRunner transaction, String text, TieType type, List<Plan.NewTie> ties) {
    transaction.run(text, Map.of("type", type.name(), "rows", ends(ties))).consume();
  }

  private List<Map<String, Object>> ends(List<Plan.NewTie> ties) {
    Map<NodeKey, List<Map<String, Object>>> byEnd = new LinkedHashMap<>();
    List<Map<String, Object>> ends = new ArrayList<>();
    for (Plan.NewTie tie : ties) {
      List<Map<String, Object>> rows = byEnd.get(tie.key().to());
      if (rows == null) {
        rows = new ArrayList<>();
        byEnd.put(tie.key().to(), rows);
        ends.add(Map.of("to", element(tie.toElement(), tie.key().to()), "ties", rows));
      }
      String from = element(tie.fromElement(), tie.key().from());
      rows.add(Map.of("from", from, "properties", tie.properties()));
    }
    return ends;
  }

  private <T> void write(String statement, List<T> elements, Function<T, Map<String, Object>> row) {
    List<Batch> work = new ArrayList<>();
    each(
        elements,
        part ->
            work.add(batch(text(statement), part.size(), () -> part.stream().map(row).toList())));
    batches.run(work, this::advance);
  }

  private static Batch batch(String text, int elements, Supplier<List<Map<String, Object>>> rows) {
    return new Batch(
        elements, transaction -> transaction.run(text, Map.of("rows", rows.get())).consume());
  }

  private static <T> void each(List<T> all, Consumer<List<T>> part) {
    for (int from = 0; from < all.size(); from += BATCH) {
      part.accept(all.subList(from, Math.min(all.size(), from + BATCH)));
    }
  }

  private static String text(String statement) {
    return Statement.of("importing", statement).text();
  }

  private void advance(int elements) {
    done = Math.min(total, done + elements);
    progress.written(done, total);
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

  private static Map<String, Object> row(Map.Entry<TieKey, Set<Claim>> waiting) {
    TieKey key = waiting.getKey();
    return Map.of("id", WaitingRow.id(key), "properties", WaitingRow.of(key, waiting.getValue()));
  }

  private static Map<String, Object> row(TieKey key) {
    return Map.of("id", WaitingRow.id(key));
  }

  private static Map<String, Object> row(Map<String, Object> picture, long revision) {
    Map<String, Object> properties = new HashMap<>(picture);
    properties.put(Before.REVISION, revision);
    return Map.of("properties", properties);
  }

  private static Map<String, Object> row(Source source, Plan plan, ZonedDateTime at) {
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
    return Map.of("id", source.id(), "files", files, "properties", properties);
  }
}
