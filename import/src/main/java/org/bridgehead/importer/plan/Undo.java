/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bridgehead.cypher.Label;
import org.bridgehead.cypher.Statement;
import org.bridgehead.cypher.TieSort;
import org.bridgehead.importer.ImportRefused;
import org.bridgehead.importer.claim.NodeKey;
import org.bridgehead.importer.claim.TieKey;
import org.bridgehead.importer.plan.GraphState.HeldNode;
import org.neo4j.driver.TransactionContext;

/**
 * Puts back what one revision changed, in one transaction: ties, nodes, waiting claims and sources
 * are again as they were before it. Refused where later revisions changed the same elements, or
 * tied something to a node that this one added.
 */
final class Undo {

  private final TransactionContext transaction;
  private final long revision;
  private final List<Map<String, Object>> pictures;
  private final GraphState graph;

  private Undo(TransactionContext transaction, long revision) {
    this.transaction = transaction;
    this.revision = revision;
    this.pictures =
        transaction
            .run(Statement.of("importing", "read-kept").text(), Map.of("revision", revision))
            .list(kept -> kept.get("properties").asMap());
    this.graph = GraphState.in(transaction);
  }

  /**
   * @throws ImportRefused with the reasons, if it cannot be undone; nothing is then written
   */
  static void of(TransactionContext transaction, long revision) {
    Undo undo = new Undo(transaction, revision);
    undo.requireKept();
    undo.requireNothingBuiltUpon();
    undo.restore();
  }

  private void requireKept() {
    if (pictures.isEmpty()) {
      throw new ImportRefused(
          "",
          "Revision %d cannot be undone: it is the first load, on which all else rests, or so old that what was before it is no longer kept."
              .formatted(revision));
    }
  }

  private void requireNothingBuiltUpon() {
    String later =
        transaction
            .run(Statement.of("importing", "find-built-upon").text(), Map.of("revision", revision))
            .stream()
            .map(
                found ->
                    "revision %d changed %d of the same nodes and ties"
                        .formatted(found.get("revision").asLong(), found.get("elements").asLong()))
            .collect(Collectors.joining("; "));
    if (!later.isEmpty()) {
      throw new ImportRefused(
          "", "Later imports build on this one: " + later + ". Undo them first, the newest first.");
    }
  }

  private void restore() {
    graph.readNodes(
        pictures.stream().filter(Undo::hasEnds).flatMap(one -> ends(one).stream()).toList());
    batches("remove-ties-between", tiesNow());
    restoreNodes();
    graph.readNodes(
        pictures.stream().filter(Undo::hasEnds).flatMap(one -> ends(one).stream()).toList());
    batches("create-ties", tiesBefore());
    restoreWaiting();
    run(
        "remove-sources",
        Map.of(
            "revision",
            revision,
            "rows",
            of("source", false).stream()
                .map(one -> Map.of("id", one.get(Before.FROM), Before.OF, one.get(Before.OF)))
                .toList()));
  }

  private static boolean hasEnds(Map<String, Object> picture) {
    return picture.containsKey(Before.FROM_LABEL);
  }

  private static List<NodeKey> ends(Map<String, Object> picture) {
    List<NodeKey> ends = new ArrayList<>();
    ends.add(key(picture, Before.FROM_LABEL, Before.FROM));
    if (picture.containsKey(Before.TO_LABEL)) {
      ends.add(key(picture, Before.TO_LABEL, Before.TO));
    }
    return ends;
  }

  private static NodeKey key(Map<String, Object> picture, String label, String key) {
    return new NodeKey(Label.valueOf((String) picture.get(label)), (String) picture.get(key));
  }

  private List<Map<String, Object>> of(String kind, boolean present) {
    return pictures.stream()
        .filter(one -> one.get(Before.KIND).equals(kind) && one.get(Before.PRESENT).equals(present))
        .toList();
  }

  private List<Map<String, Object>> tiesNow() {
    Map<Object, Map<String, Object>> rows = new LinkedHashMap<>();
    for (Map<String, Object> one : pictures) {
      if (one.get(Before.KIND).equals("tie")) {
        HeldNode from = graph.node(key(one, Before.FROM_LABEL, Before.FROM));
        HeldNode to = graph.node(key(one, Before.TO_LABEL, Before.TO));
        if (from != null && to != null) {
          rows.put(
              one.get(Before.OF),
              Map.of(
                  "from", from.element(),
                  "to", to.element(),
                  "sort", sort(one).text(),
                  "role", one.get(Before.ROLE)));
        }
      }
    }
    return List.copyOf(rows.values());
  }

  private List<Map<String, Object>> tiesBefore() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Map<String, Object> one : of("tie", true)) {
      rows.add(
          Map.of(
              "from", element(key(one, Before.FROM_LABEL, Before.FROM)),
              "to", element(key(one, Before.TO_LABEL, Before.TO)),
              "type", sort(one).type().name(),
              "properties", properties(one)));
    }
    return rows;
  }

  private static TieSort sort(Map<String, Object> picture) {
    return TieSort.valueOf((String) picture.get(Before.SORT));
  }

  private String element(NodeKey key) {
    HeldNode held = graph.node(key);
    if (held == null) {
      throw new ImportRefused(
          "", "The graph no longer holds " + key + ", which this import left in it.");
    }
    return held.element();
  }

  private void restoreNodes() {
    List<Map<String, Object>> added = new ArrayList<>();
    for (Map<String, Object> one : of("node", false)) {
      added.add(Map.of("element", element(key(one, Before.FROM_LABEL, Before.FROM))));
    }
    requireUntied(added);
    batches("remove-nodes", added);
    List<Map<String, Object>> changed = new ArrayList<>();
    List<Map<String, Object>> removed = new ArrayList<>();
    for (Map<String, Object> one : of("node", true)) {
      NodeKey key = key(one, Before.FROM_LABEL, Before.FROM);
      HeldNode held = graph.node(key);
      if (held == null) {
        removed.add(Map.of("index", 0, "label", key.label().text(), "properties", properties(one)));
      } else {
        changed.add(Map.of("element", held.element(), "properties", properties(one)));
      }
    }
    batches("change-nodes", changed);
    batches("create-nodes", removed);
  }

  private void requireUntied(List<Map<String, Object>> added) {
    List<String> tied =
        transaction
            .run(Statement.of("importing", "find-tied").text(), Map.of("rows", added))
            .list(found -> found.get("label").asString() + " " + found.get("key").asString());
    if (!tied.isEmpty()) {
      throw new ImportRefused(
          "",
          "Something that came later leads to what this import added: "
              + String.join(", ", tied)
              + ". Undo that first.");
    }
  }

  private void restoreWaiting() {
    batches(
        "remove-waiting",
        of("waiting", false).stream()
            .map(one -> Map.<String, Object>of("id", waitingId(one)))
            .toList());
    batches(
        "write-waiting",
        of("waiting", true).stream()
            .map(one -> Map.<String, Object>of("id", waitingId(one), "properties", properties(one)))
            .toList());
  }

  private static String waitingId(Map<String, Object> picture) {
    return WaitingRow.id(
        new TieKey(
            sort(picture),
            key(picture, Before.FROM_LABEL, Before.FROM),
            key(picture, Before.TO_LABEL, Before.TO),
            (String) picture.get(Before.ROLE)));
  }

  private static Map<String, Object> properties(Map<String, Object> picture) {
    Map<String, Object> properties = new HashMap<>(picture);
    properties.keySet().removeIf(name -> name.startsWith("kept"));
    return properties;
  }

  private void batches(String statement, List<Map<String, Object>> rows) {
    if (!rows.isEmpty()) {
      run(statement, Map.of("rows", rows));
    }
  }

  private void run(String statement, Map<String, Object> parameters) {
    transaction.run(Statement.of("importing", statement).text(), parameters).consume();
  }
}
