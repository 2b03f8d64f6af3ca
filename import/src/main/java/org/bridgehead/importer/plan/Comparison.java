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
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bridgehead.cypher.Label;
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
import org.bridgehead.importer.suppression.SuppressionList;
import org.jspecify.annotations.Nullable;

/**
 * Compares what will be with what the graph holds: the claims of each tie are added up afresh, and
 * the difference is what there is to write.
 */
final class Comparison {

  /** The sorts of tie that some kind of extract is complete for. */
  private static final Set<TieSort> CAN_BE_ABSENT =
      Arrays.stream(SourceKind.values())
          .flatMap(kind -> kind.completeFor().stream())
          .collect(Collectors.toCollection(() -> EnumSet.noneOf(TieSort.class)));

  private record Sibling(NodeKey subject, TieSort sort) {}

  private final Statements statements;
  private final GraphState graph;
  private final Gathering gathering;
  private final PlanTally tally;
  private final Before before;
  private final Runnable each;
  private final Map<Sibling, NavigableSet<LocalDate>> starts = new HashMap<>();
  private final List<Plan.NewNode> newNodes = new ArrayList<>();
  private final List<Plan.Change> changedNodes = new ArrayList<>();
  private final List<Plan.NewTie> newTies = new ArrayList<>();
  private final List<Plan.Change> changedTies = new ArrayList<>();
  private final List<String> removedTies = new ArrayList<>();

  /**
   * @param tally is told of each difference
   * @param before keeps what is there of all that is to be written
   * @param each run for each node and tie that is compared; may throw to stop
   */
  Comparison(
      Statements statements,
      GraphState graph,
      Gathering gathering,
      PlanTally tally,
      Before before,
      Runnable each) {
    this.statements = statements;
    this.graph = graph;
    this.gathering = gathering;
    this.tally = tally;
    this.before = before;
    this.each = each;
  }

  /**
   * What there is to write.
   *
   * @param knownSources the ids of the sources in the graph
   */
  Plan.Changes changes(Set<String> knownSources, LeftOut leftOut) {
    collectStarts();
    gathering.nodes().forEach(this::compare);
    gathering.claims().forEach(this::compare);
    graph
        .ties()
        .forEach(
            (key, held) -> {
              if (!gathering.claims().containsKey(key)) {
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
        elements(gathering.emptied()),
        gathering.waiting(),
        List.copyOf(gathering.woken()),
        newSources,
        before.pictures(),
        List.copyOf(statements.contents()),
        statements.sources().stream()
            .filter(source -> source.kind().coversItsDay())
            .map(Source::date)
            .max(LocalDate::compareTo)
            .orElse(LocalDate.EPOCH),
        leftOut.saysMore() ? leftOut.known() : SuppressionList.NOBODY);
  }

  /** People who may go, claims that wait or wait no longer, and the sources. */
  private void pictureRest(Set<String> knownSources) {
    for (NodeKey key : gathering.emptied()) {
      HeldNode held = graph.node(key);
      if (held != null) {
        before.node(key, NodeProperties.of(key, held.facts()));
      }
    }
    gathering.waiting().keySet().forEach(this::pictureWaiting);
    gathering.woken().forEach(this::pictureWaiting);
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

  private void compare(NodeKey key, NodeFacts facts) {
    each.run();
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
  }

  private void compare(TieKey key, Set<Claim> made) {
    each.run();
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
    NodeFacts facts = gathering.will(key.subject());
    Collection<Source> listing = facts == null ? List.of() : facts.listedIn();
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

  /** What may have replaced a tie, as far as any extract can show that it is gone. */
  private void collectStarts() {
    gathering
        .claims()
        .forEach(
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
}
