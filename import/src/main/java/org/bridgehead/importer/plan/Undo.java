/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bridgehead.cypher.Statement;
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
  private final List<Picture> pictures;
  private final GraphState graph;

  private Undo(TransactionContext transaction, long revision) {
    this.transaction = transaction;
    this.revision = revision;
    this.pictures =
        transaction
            .run(Statement.of("importing", "read-kept").text(), Map.of("revision", revision))
            .list(kept -> new Picture(kept.get("properties").asMap()));
    this.graph = GraphState.in(transaction);
  }

  /**
   * Puts back what one revision changed.
   *
   * @throws ImportRefused with the reasons, if it cannot be undone; nothing is then written
   */
  static void of(TransactionContext transaction, long revision) {
    Undo undo = new Undo(transaction, revision);
    undo.requireKept();
    String later = undo.builtUpon().stream().map(Later::text).collect(Collectors.joining("; "));
    if (!later.isEmpty()) {
      throw new ImportRefused(
          "",
          "Later imports build on this one: "
              + later
              + ". Undo them first, the newest first, or all of them together with this one.");
    }
    undo.restore();
  }

  /**
   * The newest of the later revisions that build on one: it changed the same, or tied something to
   * what that one added.
   */
  static OptionalLong newestBuiltUpon(TransactionContext transaction, long revision) {
    return new Undo(transaction, revision).builtUpon().stream().mapToLong(Later::revision).max();
  }

  private void requireKept() {
    if (pictures.isEmpty()) {
      throw new ImportRefused(
          "",
          "Revision %d cannot be undone: it is the first load, on which all else rests, or so old that what was before it is no longer kept."
              .formatted(revision));
    }
  }

  /** A later revision that builds on this one. */
  private record Later(long revision, long elements) {
    String text() {
      return "revision %d changed %d of the same nodes and ties, or what leads to them"
          .formatted(revision, elements);
    }
  }

  private List<Later> builtUpon() {
    List<NodeKey> added = of("node", false).stream().map(Picture::from).toList();
    graph.readNodes(added);
    graph.readTiesAt(added.stream().map(graph::node).filter(Objects::nonNull).toList());
    List<String> ties = graph.ties().keySet().stream().map(Before::of).toList();
    return transaction
        .run(
            Statement.of("importing", "find-built-upon").text(),
            Map.of("revision", revision, "others", ties))
        .list(found -> new Later(found.get("revision").asLong(), found.get("elements").asLong()));
  }

  private void restore() {
    readEnds();
    batches("remove-ties-between", tiesNow());
    restoreNodes();
    readEnds();
    batches("restore-ties", tiesBefore());
    restoreWaiting();
    List<Map<String, Object>> sources = new ArrayList<>();
    for (Picture one : of("source", false)) {
      sources.add(Map.of("id", one.name(), Before.OF, one.of()));
    }
    run("remove-sources", Map.of("revision", revision, "rows", sources));
  }

  private void readEnds() {
    graph.readNodes(pictures.stream().flatMap(one -> one.ends().stream()).toList());
  }

  private List<Picture> of(String kind, boolean present) {
    return pictures.stream().filter(one -> one.is(kind, present)).toList();
  }

  private Collection<Map<String, Object>> tiesNow() {
    Map<String, Map<String, Object>> rows = new LinkedHashMap<>();
    for (Picture one :
        Stream.of(of("tie", true), of("tie", false)).flatMap(List::stream).toList()) {
      TieKey key = one.tie();
      HeldNode from = graph.node(key.from());
      HeldNode to = graph.node(key.to());
      if (from != null && to != null) {
        rows.put(
            one.of(),
            Map.of(
                "from", from.element(),
                "to", to.element(),
                "sort", key.sort().text(),
                "role", key.role()));
      }
    }
    return rows.values();
  }

  private List<Map<String, Object>> tiesBefore() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Picture one : of("tie", true)) {
      TieKey key = one.tie();
      rows.add(
          Map.of(
              "from", element(key.from()),
              "to", element(key.to()),
              "type", key.sort().type().name(),
              "properties", one.properties()));
    }
    return rows;
  }

  private String element(NodeKey key) {
    HeldNode held = graph.node(key);
    if (held == null) {
      throw new ImportRefused("", "The graph no longer holds " + key + ", which this import left.");
    }
    return held.element();
  }

  private void restoreNodes() {
    List<Map<String, Object>> added = new ArrayList<>();
    for (Picture one : of("node", false)) {
      added.add(Map.of("element", element(one.from())));
    }
    requireUntied(added);
    batches("remove-nodes", added);
    List<Map<String, Object>> changed = new ArrayList<>();
    List<Map<String, Object>> removed = new ArrayList<>();
    for (Picture one : of("node", true)) {
      HeldNode held = graph.node(one.from());
      if (held == null) {
        String label = one.from().label().text();
        removed.add(Map.of("label", label, "properties", one.properties()));
      } else {
        changed.add(Map.of("element", held.element(), "properties", one.properties()));
      }
    }
    batches("change-nodes", changed);
    batches("restore-nodes", removed);
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
    List<Map<String, Object>> added = new ArrayList<>();
    for (Picture one : of("waiting", false)) {
      added.add(Map.of("id", WaitingRow.id(one.tie())));
    }
    batches("remove-waiting", added);
    List<Map<String, Object>> before = new ArrayList<>();
    for (Picture one : of("waiting", true)) {
      before.add(Map.of("id", WaitingRow.id(one.tie()), "properties", one.properties()));
    }
    batches("write-waiting", before);
  }

  private void batches(String statement, Collection<Map<String, Object>> rows) {
    if (!rows.isEmpty()) {
      run(statement, Map.of("rows", List.copyOf(rows)));
    }
  }

  private void run(String statement, Map<String, Object> parameters) {
    transaction.run(Statement.of("importing", statement).text(), parameters).consume();
  }
}
