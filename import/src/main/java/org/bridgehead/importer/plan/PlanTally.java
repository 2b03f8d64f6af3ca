/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.bridgehead.cypher.Property;
import org.bridgehead.importer.claim.NodeFacts;
import org.bridgehead.importer.claim.NodeKey;
import org.bridgehead.importer.claim.TieKey;
import org.bridgehead.importer.report.Issue;
import org.bridgehead.importer.report.Issues;
import org.bridgehead.importer.sheet.SheetForms;

/** Counts what a plan amounts to while it is made. */
final class PlanTally {

  /** How many of one sort of thing. */
  private static final class Line {
    private long added;
    private long changed;
    private long ended;
    private long left;
  }

  private final Map<String, Line> nodes = new TreeMap<>();
  private final Map<String, Line> ties = new TreeMap<>();
  private final Map<String, Long> held = new TreeMap<>();
  private final Map<String, Long> ending = new TreeMap<>();
  private final PlanSamples samples = new PlanSamples();

  private Line of(NodeKey key) {
    return nodes.computeIfAbsent(key.label().text(), _ -> new Line());
  }

  private Line of(TieKey key) {
    return ties.computeIfAbsent(key.sort().text(), _ -> new Line());
  }

  void nodeAdded(NodeKey key, NodeFacts facts) {
    of(key).added++;
    samples.node(key, null, facts);
  }

  void nodeChanged(NodeKey key, NodeFacts before, NodeFacts after) {
    of(key).changed++;
    samples.node(key, before, after);
  }

  /** A node that the files speak of and that is as they say already. */
  void nodeLeft(NodeKey key) {
    of(key).left++;
  }

  /** A tie as the graph holds it. */
  void held(Map<String, Object> properties) {
    count(properties, held);
  }

  void tieAdded(TieKey key, Map<String, Object> properties) {
    of(key).added++;
    samples.tie(key, "added", null, properties);
  }

  void tieChanged(TieKey key, Map<String, Object> before, Map<String, Object> after) {
    boolean ends = !before.containsKey(Property.END) && after.containsKey(Property.END);
    if (ends) {
      of(key).ended++;
      count(before, ending);
    } else {
      of(key).changed++;
    }
    samples.tie(key, ends ? "ended" : "changed", before, after);
  }

  /** A tie that the files speak of and that is as they say already. */
  void tieLeft(TieKey key) {
    of(key).left++;
  }

  /** Counts a tie that holds once for each source that it rests on. */
  private static void count(Map<String, Object> tie, Map<String, Long> bySource) {
    if (!tie.containsKey(Property.END)) {
      var sources = new TreeSet<String>();
      for (String claim : NodeProperties.texts(tie.get(Property.CLAIMS))) {
        sources.add(claim.substring(0, Math.max(0, claim.indexOf('@'))));
      }
      sources.forEach(source -> bySource.merge(source, 1L, Long::sum));
    }
  }

  PlanCounts counts(Issues issues, LeftOut leftOut) {
    return new PlanCounts(
        added(nodes),
        nodes.values().stream().mapToLong(line -> line.changed).sum(),
        added(ties),
        ties.values().stream().mapToLong(line -> line.changed + line.ended).sum(),
        ties.values().stream().mapToLong(line -> line.ended).sum(),
        issues.count(Issue.Outcome.WRONG),
        issues.count(Issue.Outcome.WAITING),
        issues.count(Issue.Outcome.NOT_USED),
        leftOut.rows());
  }

  private static Map<String, Long> added(Map<String, Line> lines) {
    Map<String, Long> added = new TreeMap<>();
    lines.forEach(
        (what, line) -> {
          if (line.added > 0) {
            added.put(what, line.added);
          }
        });
    return added;
  }

  /**
   * @param names the name of a node; empty where it has none
   */
  PlanOutline outline(Function<NodeKey, String> names) {
    List<PlanOutline.Line> lines = new ArrayList<>();
    for (var some : List.of(nodes, ties)) {
      some.forEach(
          (what, line) ->
              lines.add(
                  new PlanOutline.Line(
                      what,
                      SheetForms.stating(what),
                      line.added,
                      line.changed,
                      line.ended,
                      line.left)));
    }
    List<PlanOutline.Ends> ends = new ArrayList<>();
    ending.forEach(
        (source, many) ->
            ends.add(new PlanOutline.Ends(source, held.getOrDefault(source, many), many)));
    return new PlanOutline(lines, samples.list(names), ends);
  }
}
