/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.export;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bridgehead.service.question.Place;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.question.ShownTie;
import org.bridgehead.service.question.Telling;
import org.bridgehead.service.table.Table;
import org.bridgehead.service.topology.Days;
import org.bridgehead.service.topology.NodeKind;
import org.bridgehead.service.topology.Nodes;
import org.bridgehead.service.topology.Topology;
import org.jspecify.annotations.Nullable;

/** What is told of the nodes and ties of an export, the same in every format. */
final class Told {

  private final Topology topology;
  private final Nodes nodes;
  private final Telling telling;

  Told(Question question) {
    topology = question.topology();
    nodes = topology.nodes();
    telling = question.telling();
  }

  /** What stands for a node: its kind and its key. */
  String id(int node) {
    return Place.word(nodes.kind(node)) + ":" + nodes.key(node);
  }

  /** The end that a tie leads from. */
  String source(int tie) {
    return id(topology.ties().from(tie));
  }

  /** The end that it leads to. */
  String target(int tie) {
    return id(topology.ties().to(tie));
  }

  /** All that is told of a node but its id. A post is called by its roles and where it is held. */
  List<Field> ofNodes() {
    return List.of(
        Field.text("label", telling::name),
        Field.text("kind", node -> Place.word(nodes.kind(node))),
        Field.text("key", nodes::key),
        Field.text("category", this::category),
        Field.text("type", nodes::type),
        Field.text("phase", nodes::phase),
        Field.text("region", nodes::region),
        new Field("state_funded", Field.Type.BOOLEAN, this::stateFunded),
        Field.text("focus", nodes::focus),
        new Field("easting", Field.Type.DOUBLE, node -> finite(nodes.easting(node))),
        new Field("northing", Field.Type.DOUBLE, node -> finite(nodes.northing(node))),
        Field.text("start", node -> day(nodes.start(node), Days.NO_START)),
        Field.text("end", node -> day(nodes.end(node), Days.NO_END)));
  }

  /** All that is told of a tie but its ends. */
  List<Field> ofTies() {
    return List.of(
        Field.text("type", tie -> topology.ties().kind(tie).name()),
        Field.text("role", topology.ties()::role),
        Field.text("start", tie -> shown(tie).start()),
        new Field("start_known", Field.Type.BOOLEAN, tie -> shown(tie).startKnown()),
        Field.text("end", tie -> shown(tie).end()),
        Field.text("end_basis", tie -> shown(tie).endBasis()),
        Field.text("sources", tie -> String.join("; ", shown(tie).sources())),
        Field.text("last_confirmed", tie -> shown(tie).lastConfirmed()),
        new Field("contradicted", Field.Type.BOOLEAN, tie -> shown(tie).contradicted()));
  }

  /** The nodes as a table. */
  Table<Integer> nodeTable() {
    return table("nodes", List.of(Field.text("id", this::id)), ofNodes());
  }

  /** The ties as a table. */
  Table<Integer> tieTable() {
    var ends = List.of(Field.text("source", this::source), Field.text("target", this::target));
    return table("ties", ends, ofTies());
  }

  private static Table<Integer> table(String name, List<Field> first, List<Field> then) {
    var columns = Stream.concat(first.stream(), then.stream()).map(Field::column).toList();
    return new Table<>(name, columns);
  }

  private ShownTie shown(int tie) {
    return telling.tie(tie);
  }

  private @Nullable String category(int node) {
    if (nodes.kind(node) != NodeKind.NETWORK) {
      return null;
    }
    return nodes.isLegalNetwork(node) ? "legal" : "learning";
  }

  private @Nullable Object stateFunded(int node) {
    return nodes.kind(node) == NodeKind.SCHOOL ? nodes.isStateFunded(node) : null;
  }

  private static @Nullable Object finite(double metres) {
    return Double.isFinite(metres) ? metres : null;
  }

  private static @Nullable LocalDate day(int day, int none) {
    return day == none ? null : LocalDate.ofEpochDay(day);
  }
}
