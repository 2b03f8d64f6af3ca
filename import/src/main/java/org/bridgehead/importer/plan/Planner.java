/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bridgehead.cypher.Label;
import org.bridgehead.cypher.Property;
import org.bridgehead.cypher.TieSort;
import org.bridgehead.importer.claim.Claim;
import org.bridgehead.importer.claim.NodeFacts;
import org.bridgehead.importer.claim.NodeKey;
import org.bridgehead.importer.claim.Source;
import org.bridgehead.importer.claim.SourceKind;
import org.bridgehead.importer.claim.Spell;
import org.bridgehead.importer.claim.Spells;
import org.bridgehead.importer.claim.TieKey;
import org.bridgehead.importer.plan.GraphState.HeldNode;
import org.bridgehead.importer.plan.GraphState.HeldTie;
import org.bridgehead.importer.read.Statements;
import org.bridgehead.importer.report.FileSummary;
import org.bridgehead.importer.report.Issue;
import org.bridgehead.importer.report.Issues;
import org.bridgehead.importer.report.Place;
import org.jspecify.annotations.Nullable;

/**
 * Compares what an import states with what the graph holds. All claims, held, waiting and new, are
 * put together by tie, added up afresh, and the difference to what is held is the plan.
 */
final class Planner {

  /** The sorts of tie that some kind of extract is complete for. */
  private static final Set<TieSort> CAN_BE_ABSENT =
      Arrays.stream(SourceKind.values())
          .flatMap(kind -> kind.completeFor().stream())
          .collect(Collectors.toCollection(() -> EnumSet.noneOf(TieSort.class)));

  private record Sibling(NodeKey subject, TieSort sort) {}

  private final Statements statements;
  private final GraphState graph;
  private final Map<NodeKey, NodeFacts> nodes = new HashMap<>();
  private final Map<TieKey, Set<Claim>> claims = new HashMap<>();
  private final Set<TieKey> woken = new TreeSet<>();
  private final Map<TieKey, Set<Claim>> stillWaiting = new TreeMap<>();
  private final Map<Sibling, NavigableSet<LocalDate>> starts = new HashMap<>();
  private final Set<NodeKey> emptied = new HashSet<>();
  private final PlanTally tally = new PlanTally();
  private final long revision;
  private final Before before;

  /**
   * @param revision the revision that the graph is at; 0 where it is empty
   */
  Planner(Statements statements, GraphState graph, long revision) {
    this.statements = statements;
    this.graph = graph;
    this.revision = revision;
    this.before = new Before(revision > 0);
  }

  /**
   * The plan for statements that the graph holds already: nothing, but for saying which rows wait.
   *
   * @return empty if a claim waits though both its ends are there, which only a comparison mends
   */
  Optional<Plan> nothingNew(List<FileSummary> files, Issues issues) {
    graph.readWaiting();
    Set<TieKey> waiting = new LinkedHashSet<>(statements.ties().keySet());
    waiting.retainAll(graph.waiting().keySet());
    graph.readNodes(waiting.stream().flatMap(key -> Stream.of(key.from(), key.to())).toList());
    for (TieKey key : waiting) {
      if (missing(key) == null) {
        return Optional.empty();
      }
    }
    for (TieKey key : waiting) {
      reportWaiting(key, issues);
    }
    statements.nodes().keySet().forEach(tally::nodeLeft);
    statements.ties().keySet().stream()
        .filter(key -> !waiting.contains(key))
        .forEach(tally::tieLeft);
    return Optional.of(
        new Plan(
            revision,
            tally.counts(issues),
            tally.outline(this::name),
            files,
            issues.all(),
            Plan.Changes.NONE));
  }

  Plan plan(Set<String> knownSources, List<FileSummary> files, Issues issues) {
    readHeld();
    gatherNodes();
    gatherClaims();
    gatherHeads();
    putAsideWhatWaits(issues);
    wakeListings();
    collectStarts();
    Plan.Changes changes = changes(knownSources);
    graph.ties().values().forEach(held -> held.forEach(tie -> tally.held(tie.properties())));
    PlanOutline outline = tally.outline(this::name);
    return new Plan(revision, tally.counts(issues), outline, files, issues.all(), changes);
  }

  private String name(NodeKey key) {
    NodeFacts planned = nodes.get(key);
    HeldNode held = graph.node(key);
    NodeFacts facts = planned != null || held == null ? planned : held.facts();
    NodeFacts.Stated name = facts == null ? null : facts.described().get(Property.NAME);
    return name == null ? "" : name.value().toString();
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
      Set<Claim> waiting = claims.remove(key);
      if (waiting != null && !waiting.equals(graph.waiting().get(key))) {
        stillWaiting.put(key, waiting);
      }
      reportWaiting(key, issues);
    }
  }

  private @Nullable NodeKey missing(TieKey key) {
    return !exists(key.from()) ? key.from() : !exists(key.to()) ? key.to() : null;
  }

  private void reportWaiting(TieKey key, Issues issues) {
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

  /** What may have replaced a tie, as far as any extract can show that it is gone. */
  private void collectStarts() {
    claims.forEach(
        (key, made) -> {
          if (CAN_BE_ABSENT.contains(key.sort())) {
            made.forEach(claim -> collectStart(key, claim.start()));
          }
        });
  }

  private void collectStart(TieKey key, @Nullable LocalDate start) {
    if (start != null) {
      starts
          .computeIfAbsent(new Sibling(key.subject(), key.sort()), _ -> new TreeSet<>())
          .add(start);
    }
  }

  private Plan.Changes changes(Set<String> knownSources) {
    List<Plan.NewNode> newNodes = new ArrayList<>();
    List<Plan.Change> changedNodes = new ArrayList<>();
    nodes.forEach(
        (key, facts) -> {
          HeldNode held = graph.node(key);
          if (held == null) {
            newNodes.add(new Plan.NewNode(key, NodeProperties.of(key, facts)));
            before.node(key, null);
            tally.nodeAdded(key, facts);
          } else if (!held.facts().equals(facts)) {
            changedNodes.add(new Plan.Change(held.element(), NodeProperties.of(key, facts)));
            before.node(key, NodeProperties.of(key, held.facts()));
            tally.nodeChanged(key, held.facts(), facts);
          } else if (statements.nodes().containsKey(key)) {
            tally.nodeLeft(key);
          }
        });
    List<Plan.NewTie> newTies = new ArrayList<>();
    List<Plan.Change> changedTies = new ArrayList<>();
    List<String> removedTies = new ArrayList<>();
    claims.forEach((key, made) -> compare(key, made, newTies, changedTies, removedTies));
    graph
        .ties()
        .forEach(
            (key, held) -> {
              if (!claims.containsKey(key)) {
                held.forEach(tie -> removedTies.add(tie.element()));
                before.ties(key, held.stream().map(HeldTie::properties).toList());
              }
            });
    pictureRest(knownSources);
    Set<Source> newSources = new TreeSet<>(statements.sources());
    newSources.removeIf(source -> knownSources.contains(source.id()));
    return new Plan.Changes(
        newNodes,
        changedNodes,
        newTies,
        changedTies,
        removedTies,
        elements(emptied),
        stillWaiting,
        List.copyOf(woken),
        newSources,
        before.pictures(),
        List.copyOf(statements.contents()),
        statements.sources().stream()
            .filter(source -> source.kind() != SourceKind.REFERENCE)
            .map(Source::date)
            .max(LocalDate::compareTo)
            .orElse(LocalDate.EPOCH));
  }

  /** People who may go, claims that wait or wait no longer, and the sources. */
  private void pictureRest(Set<String> knownSources) {
    for (NodeKey key : emptied) {
      HeldNode held = graph.node(key);
      if (held != null) {
        before.node(key, NodeProperties.of(key, held.facts()));
      }
    }
    stillWaiting.keySet().forEach(this::pictureWaiting);
    woken.forEach(this::pictureWaiting);
    statements
        .sources()
        .forEach(source -> before.source(source, knownSources.contains(source.id())));
  }

  private void pictureWaiting(TieKey key) {
    Set<Claim> waiting = graph.waiting().get(key);
    before.waiting(key, waiting == null ? null : WaitingRow.of(key, waiting));
  }

  private List<String> elements(Set<NodeKey> keys) {
    List<String> elements = new ArrayList<>();
    for (NodeKey key : keys) {
      HeldNode held = graph.node(key);
      if (held != null) {
        elements.add(held.element());
      }
    }
    return elements;
  }

  private void compare(
      TieKey key,
      Set<Claim> made,
      List<Plan.NewTie> newTies,
      List<Plan.Change> changedTies,
      List<String> removedTies) {
    List<Source> complete = complete(key);
    List<Spell> spells =
        Spells.of(
            key.sort(),
            made,
            complete,
            complete.isEmpty() ? Collections.emptyNavigableSet() : replacements(key, made));
    List<HeldTie> held = new ArrayList<>(graph.ties().getOrDefault(key, List.of()));
    List<Map<String, Object>> wanted = new ArrayList<>();
    for (Spell spell : spells) {
      Map<String, Object> properties = TieProperties.of(key, spell);
      if (!held.removeIf(tie -> tie.properties().equals(properties))) {
        wanted.add(properties);
      }
    }
    for (Map<String, Object> properties : wanted) {
      if (held.isEmpty()) {
        newTies.add(new Plan.NewTie(key, element(key.from()), element(key.to()), properties));
        tally.tieAdded(key, properties);
      } else {
        HeldTie tie = held.removeFirst();
        changedTies.add(new Plan.Change(tie.element(), properties));
        tally.tieChanged(key, tie.properties(), properties);
      }
    }
    held.forEach(tie -> removedTies.add(tie.element()));
    if (!wanted.isEmpty() || !held.isEmpty()) {
      before.ties(
          key,
          graph.ties().getOrDefault(key, List.of()).stream().map(HeldTie::properties).toList());
    } else if (statements.ties().containsKey(key)) {
      tally.tieLeft(key);
    }
  }

  private String element(NodeKey key) {
    HeldNode held = graph.node(key);
    return held == null ? "" : held.element();
  }

  private List<Source> complete(TieKey key) {
    if (key.subject().label() != Label.SCHOOL || !CAN_BE_ABSENT.contains(key.sort())) {
      return List.of();
    }
    NodeFacts planned = nodes.get(key.subject());
    HeldNode held = graph.node(key.subject());
    Collection<Source> listing =
        planned != null ? planned.listedIn() : held != null ? held.facts().listedIn() : List.of();
    return listing.stream()
        .filter(source -> source.kind().completeFor().contains(key.sort()))
        .toList();
  }

  /** The stated starts of the subject's ties of the sort, other than this tie's own. */
  private NavigableSet<LocalDate> replacements(TieKey key, Set<Claim> made) {
    NavigableSet<LocalDate> all = starts.get(new Sibling(key.subject(), key.sort()));
    if (all == null) {
      return new TreeSet<>();
    }
    NavigableSet<LocalDate> others = new TreeSet<>(all);
    for (Claim claim : made) {
      if (claim.start() != null) {
        others.remove(claim.start());
      }
    }
    return others;
  }
}
