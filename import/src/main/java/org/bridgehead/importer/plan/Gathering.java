/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.plan;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bridgehead.cypher.TieSort;
import org.bridgehead.importer.claim.Claim;
import org.bridgehead.importer.claim.NodeFacts;
import org.bridgehead.importer.claim.NodeKey;
import org.bridgehead.importer.claim.TieKey;
import org.bridgehead.importer.plan.GraphState.HeldNode;
import org.bridgehead.importer.read.Statements;
import org.bridgehead.importer.report.Issue;
import org.bridgehead.importer.report.Issues;
import org.bridgehead.importer.report.Place;
import org.jspecify.annotations.Nullable;

/**
 * What will be, of all that an import speaks of: the facts of each node and the claims of each tie,
 * held, waiting and new put together. A tie of which an end is missing waits.
 */
final class Gathering {

  private final Statements statements;
  private final GraphState graph;
  private final Map<NodeKey, NodeFacts> nodes = new HashMap<>();
  private final Map<TieKey, Set<Claim>> claims = new HashMap<>();
  private final Set<TieKey> woken = new TreeSet<>();
  private final Map<TieKey, Set<Claim>> waiting = new TreeMap<>();
  private final Set<NodeKey> emptied = new HashSet<>();

  Gathering(Statements statements, GraphState graph) {
    this.statements = statements;
    this.graph = graph;
  }

  /**
   * Reads what the graph holds of what the import speaks of, and adds what is stated.
   *
   * @param issues are told which rows wait
   */
  void gather(Issues issues) {
    readHeld();
    gatherNodes();
    gatherClaims();
    gatherHeads();
    putAsideWhatWaits(issues);
    wakeListings();
  }

  /** The nodes that are new or that something new is said of, as they will be. */
  Map<NodeKey, NodeFacts> nodes() {
    return nodes;
  }

  /** The claims of all ties that the import may touch. */
  Map<TieKey, Set<Claim>> claims() {
    return claims;
  }

  /** The ties that waited and do not wait any longer. */
  Set<TieKey> woken() {
    return woken;
  }

  /** The claims that wait, of those ties where it is not as the graph holds it. */
  Map<TieKey, Set<Claim>> waiting() {
    return waiting;
  }

  /** Heads that nothing speaks of any longer, as their posts belong to somebody else. */
  Set<NodeKey> emptied() {
    return emptied;
  }

  /** The facts of a node as they will be; null where there is none. */
  @Nullable NodeFacts will(NodeKey key) {
    NodeFacts planned = nodes.get(key);
    HeldNode held = graph.node(key);
    return planned != null || held == null ? planned : held.facts();
  }

  private void readHeld() {
    graph.readWaiting();
    Set<TieSort> sorts = EnumSet.noneOf(TieSort.class);
    Set<NodeKey> ends = new HashSet<>(statements.nodes().keySet());
    ends.addAll(statements.listings().keySet());
    for (Collection<TieKey> keys : List.of(statements.ties().keySet(), graph.waiting().keySet())) {
      for (TieKey key : keys) {
        sorts.add(key.sort());
        ends.add(key.from());
        ends.add(key.to());
      }
    }
    statements.sources().forEach(source -> sorts.addAll(source.kind().completeFor()));
    graph.readTies(sorts);
    for (TieKey key : graph.ties().keySet()) {
      ends.add(key.from());
      ends.add(key.to());
    }
    graph.readNodes(ends);
  }

  private void gatherNodes() {
    statements
        .nodes()
        .forEach(
            (key, facts) -> {
              if (graph.node(key) == null) {
                nodes.put(key, facts);
              } else {
                facts(key).add(facts);
              }
            });
    statements
        .listings()
        .forEach(
            (key, sources) -> {
              if (exists(key)) {
                sources.forEach(facts(key)::listIn);
              }
            });
  }

  /** The facts of a node as they will be; what is held is copied on first touch. */
  private NodeFacts facts(NodeKey key) {
    return nodes.computeIfAbsent(
        key,
        _ -> {
          HeldNode held = graph.node(key);
          return held == null ? new NodeFacts() : held.facts().copy();
        });
  }

  private boolean exists(NodeKey key) {
    return nodes.containsKey(key) || graph.node(key) != null;
  }

  private void gatherClaims() {
    graph.ties().forEach((key, held) -> claims(key).addAll(graph.claims(held)));
    graph.waiting().forEach((key, waiting) -> claims(key).addAll(waiting));
    statements
        .ties()
        .forEach(
            (key, stated) -> {
              if (claims.putIfAbsent(key, stated) != null) {
                claims(key).addAll(stated);
              }
            });
  }

  private Set<Claim> claims(TieKey key) {
    return claims.computeIfAbsent(key, _ -> new TreeSet<>());
  }

  private void gatherHeads() {
    if (statements.heads().isEmpty()) {
      return;
    }
    Heads heads = new Heads();
    heads.add(statements.heads());
    Map<NodeKey, Map<NodeKey, Set<Claim>>> held = new HashMap<>();
    claims.forEach(
        (key, made) -> {
          if (key.sort() == TieSort.HEAD) {
            held.computeIfAbsent(key.from(), _ -> new HashMap<>()).put(key.to(), made);
          }
        });
    held.forEach((person, posts) -> heads.add(facts(person), posts));
    claims.keySet().removeIf(key -> key.sort() == TieSort.HEAD);
    held.keySet().forEach(nodes::remove);
    heads.people().forEach((key, facts) -> facts(key).add(facts));
    claims.putAll(heads.posts());
    emptied.addAll(held.keySet());
    emptied.removeAll(heads.people().keySet());
  }

  private void putAsideWhatWaits(Issues issues) {
    for (TieKey key : List.copyOf(claims.keySet())) {
      if (missing(key) == null) {
        if (graph.waiting().containsKey(key)) {
          woken.add(key);
        }
        continue;
      }
      Set<Claim> made = claims.remove(key);
      if (made != null && !made.equals(graph.waiting().get(key))) {
        waiting.put(key, made);
      }
      reportWaiting(key, issues);
    }
  }

  /** The end of a tie that nothing has told of yet; null where both are there. */
  @Nullable NodeKey missing(TieKey key) {
    return !exists(key.from()) ? key.from() : !exists(key.to()) ? key.to() : null;
  }

  /** Says of each row that states the tie which end it waits for. */
  void reportWaiting(TieKey key, Issues issues) {
    NodeKey missing = missing(key);
    if (missing != null) {
      for (Place place : statements.places().getOrDefault(key, List.of())) {
        issues.add(new Issue.Waiting(place, missing.label().text(), missing.key()));
      }
    }
  }

  /** A school that came after its group links was listed by them all along. */
  private void wakeListings() {
    for (TieKey key : woken) {
      for (Claim claim : claims(key)) {
        if (claim.source().kind().completeFor().contains(key.sort())) {
          facts(key.subject()).listIn(claim.source());
        }
      }
    }
  }
}
