/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.bridging;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bridgehead.service.question.Codes;
import org.bridgehead.service.question.Meaning;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.topology.Brokerage;
import org.bridgehead.service.topology.BrokerageCounts;
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
          Map.of(
              "constraint",
              new Meaning(
                  "Constraint",
                  "How far its contacts are tied up in one another anyway; the lower, the freer it"
                      + " is to bring new things together."),
              "effectiveSize",
              new Meaning(
                  "Effective size",
                  "How many contacts its contacts are worth once those that know one another"
                      + " anyway are taken off."),
              "coordinator",
              new Meaning("Coordinator", "It stands between two of its own group."),
              "consultant",
              new Meaning("Consultant", "It stands between two of one other group."),
              "gatekeeper",
              new Meaning("Gatekeeper", "It lets in to its own group what comes from another."),
              "representative",
              new Meaning("Representative", "It carries what its own group has to another."),
              "liaison",
              new Meaning("Liaison", "It stands between two groups and belongs to neither."),
              "groupNotKnown",
              new Meaning("Group not known", "The group of one of the three is not on record.")));

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

  private record Projected(Projection projection, StructuralHoles holes) {}

  private record Counted(List<BrokerageCounts> counts) {}

  private record Posts(Map<Integer, PostPositions.Position> byPerson) {}

  BridgeDetail.@Nullable Structure structure(int node) {
    if (!isProjected(node)) {
      return null;
    }
    var projected = projected(node);
    int actor = projected.projection().actor(node);
    return actor < 0
        ? null
        : new BridgeDetail.Structure(
            projected.projection().graph().degree(actor),
            orNull(projected.holes().constraint(actor)),
            orNull(projected.holes().effectiveSize(actor)));
  }

  BridgeDetail.@Nullable Positions positions(int node) {
    if (question.topology().nodes().kind(node) == NodeKind.PERSON) {
      var position = posts().byPerson().get(node);
      return position == null ? null : shown(position.group(), position.counts());
    }
    if (!isProjected(node)) {
      return null;
    }
    int actor = projected(node).projection().actor(node);
    return actor < 0 ? null : shown(groups.of(node), counted(node).counts().get(actor));
  }

  private BridgeDetail.Positions shown(int group, BrokerageCounts counts) {
    return BridgeDetail.Positions.of(Codes.of(by), group < 0 ? null : groups.label(group), counts);
  }

  private boolean isProjected(int node) {
    var kind = question.topology().nodes().kind(node);
    return kind == NodeKind.SCHOOL || kind == NodeKind.AUTHORITY;
  }

  private Projected projected(int node) {
    var kind = question.topology().nodes().kind(node);
    return question.inScope(
        Projected.class,
        kind,
        () -> {
          var projection =
              kind == NodeKind.SCHOOL
                  ? Projection.ofSchools(question.topology(), question.scope())
                  : Projection.ofAuthorities(question.topology(), question.scope());
          return new Projected(projection, StructuralHoles.compute(projection.graph()));
        });
  }

  private Counted counted(int node) {
    var kind = question.topology().nodes().kind(node);
    var projection = projected(node).projection();
    return question.inScope(
        Counted.class,
        List.of(kind, by),
        () ->
            new Counted(
                Brokerage.compute(projection.graph(), actor -> groups.of(projection.node(actor)))));
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

  private static @Nullable Double orNull(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }
}
