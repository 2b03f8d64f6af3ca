/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.bridging;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import org.bridgehead.service.question.ByChance;
import org.bridgehead.service.question.Codes;
import org.bridgehead.service.question.Meaning;
import org.bridgehead.service.question.Projected;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.topology.Brokerage;
import org.bridgehead.service.topology.BrokerageCounts;
import org.bridgehead.service.topology.BrokerageNull;
import org.bridgehead.service.topology.Grouping;
import org.bridgehead.service.topology.NodeKind;
import org.bridgehead.service.topology.PostPositions;
import org.bridgehead.service.topology.Projection;
import org.bridgehead.service.topology.StructuralHoles;
import org.jspecify.annotations.Nullable;

/** Where schools, authorities and posts stand between groups. */
final class PositionView {

  static final SortedMap<String, Meaning> MEANING =
      Meaning.of(
          Map.ofEntries(
              meaning(
                  "constraint",
                  "Constraint",
                  "How far its contacts are tied up in one another anyway; the lower, the freer it"
                      + " is to bring new things together."),
              meaning(
                  "effectiveSize",
                  "Effective size",
                  "How many contacts its contacts are worth once those that know one another"
                      + " anyway are taken off."),
              meaning(
                  "efficiency",
                  "Efficiency",
                  "The same as a share of its contacts: 1 if none knows another anyway."),
              meaning(
                  "hierarchy",
                  "Hierarchy",
                  "How far one contact alone ties it up: 0 if all do alike, towards 1 if one does;"
                      + " not told of a single contact."),
              meaning("coordinator", "Coordinator", "It stands between two of its own group."),
              meaning("consultant", "Consultant", "It stands between two of one other group."),
              meaning(
                  "gatekeeper",
                  "Gatekeeper",
                  "It lets in to its own group what comes from another."),
              meaning(
                  "representative",
                  "Representative",
                  "It carries what its own group has to another."),
              meaning("liaison", "Liaison", "It stands between two groups and belongs to neither."),
              meaning(
                  "groupNotKnown",
                  "Group not known",
                  "The group of one of the three is not on record."),
              meaning(
                  "byChance",
                  "By chance",
                  "What each count would be if as many links as there are fell anywhere, groups"
                      + " being as large as they are; not told of posts.")));

  private static Map.Entry<String, Meaning> meaning(String figure, String name, String means) {
    return Map.entry(figure, new Meaning(name, means));
  }

  private final Question question;
  private final Grouping by;
  private final Grouping.Groups groups;

  PositionView(Question question, Grouping by) {
    this.question = question;
    this.by = by;
    groups =
        question.onDay(
            Grouping.Groups.class, by, () -> by.groups(question.topology(), question.day()));
  }

  private record Counted(List<BrokerageCounts> counts, BrokerageNull byChance) {}

  private record Posts(Map<Integer, PostPositions.Position> byPerson) {}

  BridgeDetail.@Nullable Structure structure(int node) {
    if (!isProjected(node)) {
      return null;
    }
    var projection = projection(node);
    int actor = projection.actor(node);
    var holes =
        question.inScope(
            StructuralHoles.class,
            question.topology().nodes().kind(node),
            () -> StructuralHoles.compute(projection.graph()));
    return actor < 0
        ? null
        : new BridgeDetail.Structure(
            projection.graph().degree(actor),
            ByChance.orNull(holes.constraint(actor)),
            ByChance.orNull(holes.effectiveSize(actor)),
            ByChance.orNull(holes.efficiency(actor)),
            ByChance.orNull(holes.hierarchy(actor)));
  }

  BridgeDetail.@Nullable Positions positions(int node) {
    if (question.topology().nodes().kind(node) == NodeKind.PERSON) {
      var position = posts().byPerson().get(node);
      return position == null ? null : shown(position.group(), position.counts(), null);
    }
    if (!isProjected(node)) {
      return null;
    }
    int actor = projection(node).actor(node);
    if (actor < 0) {
      return null;
    }
    var counted = counted(node);
    int group = groups.of(node);
    var counts = counted.counts().get(actor);
    return shown(
        group,
        counts,
        group < 0 ? null : BridgeDetail.byChance(counts, counted.byChance().ofGroup(group)));
  }

  private BridgeDetail.Positions shown(
      int group, BrokerageCounts counts, @Nullable SortedMap<String, ByChance> byChance) {
    return BridgeDetail.Positions.of(
        Codes.of(by), group < 0 ? null : groups.label(group), counts, byChance);
  }

  private boolean isProjected(int node) {
    var kind = question.topology().nodes().kind(node);
    return kind == NodeKind.SCHOOL || kind == NodeKind.AUTHORITY;
  }

  private Projection projection(int node) {
    return (question.topology().nodes().kind(node) == NodeKind.SCHOOL
            ? Projected.schools(question)
            : Projected.authorities(question))
        .projection();
  }

  private Counted counted(int node) {
    var projection = projection(node);
    IntUnaryOperator group = actor -> groups.of(projection.node(actor));
    return question.inScope(
        Counted.class,
        List.of(question.topology().nodes().kind(node), by),
        () ->
            new Counted(
                Brokerage.compute(projection.graph(), group),
                BrokerageNull.of(projection.graph(), group)));
  }

  private Posts posts() {
    return question.onDay(
        Posts.class,
        by,
        () ->
            new Posts(
                PostPositions.compute(question.topology(), question.day(), groups).stream()
                    .collect(
                        Collectors.toMap(PostPositions.Position::person, Function.identity()))));
  }
}
