/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bridgehead.cypher.Property;
import org.bridgehead.importer.claim.NodeFacts;
import org.bridgehead.importer.claim.NodeKey;
import org.bridgehead.importer.claim.TieKey;
import org.bridgehead.importer.read.Statements;
import org.bridgehead.importer.report.FileSummary;
import org.bridgehead.importer.report.Issues;

/** Makes the plan of an import: gathers what will be, and compares it with what the graph holds. */
final class Planner {

  private final Statements statements;
  private final GraphState graph;
  private final Gathering gathering;
  private final PlanTally tally = new PlanTally();
  private final long revision;
  private final Runnable each;

  /**
   * @param revision the revision that the graph is at; 0 where it is empty
   * @param each run for each node and tie that is compared; may throw to stop
   */
  Planner(Statements statements, GraphState graph, long revision, Runnable each) {
    this.statements = statements;
    this.graph = graph;
    this.gathering = new Gathering(statements, graph);
    this.revision = revision;
    this.each = each;
  }

  /**
   * The plan for statements that the graph holds already: nothing, but for saying which rows wait.
   *
   * @return empty if a claim waits though both its ends are there, which only a comparison mends
   */
  Optional<Plan> nothingNew(List<FileSummary> files, Issues issues, LeftOut leftOut) {
    graph.readWaiting();
    Set<TieKey> waiting = new LinkedHashSet<>(statements.ties().keySet());
    waiting.retainAll(graph.waiting().keySet());
    graph.readNodes(waiting.stream().flatMap(key -> Stream.of(key.from(), key.to())).toList());
    for (TieKey key : waiting) {
      if (gathering.missing(key) == null) {
        return Optional.empty();
      }
    }
    for (TieKey key : waiting) {
      gathering.reportWaiting(key, issues);
    }
    statements.nodes().keySet().forEach(tally::nodeLeft);
    statements.ties().keySet().stream()
        .filter(key -> !waiting.contains(key))
        .forEach(tally::tieLeft);
    return Optional.of(
        new Plan(
            revision,
            tally.counts(issues, leftOut),
            tally.outline(this::name),
            files,
            issues.all(),
            Plan.Changes.NONE));
  }

  /**
   * The plan for what is new.
   *
   * @param knownSources the ids of the sources in the graph
   */
  Plan plan(Set<String> knownSources, List<FileSummary> files, Issues issues, LeftOut leftOut) {
    gathering.gather(issues);
    Plan.Changes changes =
        new Comparison(statements, graph, gathering, tally, new Before(revision > 0), each)
            .changes(knownSources, leftOut);
    graph.ties().values().forEach(held -> held.forEach(tie -> tally.held(tie.properties())));
    PlanOutline outline = tally.outline(this::name);
    return new Plan(revision, tally.counts(issues, leftOut), outline, files, issues.all(), changes);
  }

  private String name(NodeKey key) {
    NodeFacts facts = gathering.will(key);
    NodeFacts.Stated name = facts == null ? null : facts.described().get(Property.NAME);
    return name == null ? "" : name.value().toString();
  }
}
