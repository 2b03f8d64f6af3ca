/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.snapshot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.bridgehead.cypher.Property;
import org.bridgehead.cypher.Statement;
import org.bridgehead.importer.plan.SamePeople;
import org.bridgehead.service.topology.Days;
import org.bridgehead.service.topology.Enquiries;
import org.bridgehead.service.topology.NetworkClass;
import org.bridgehead.service.topology.Node;
import org.bridgehead.service.topology.NodeKind;
import org.bridgehead.service.topology.Topology;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * The nodes of the tie graph as the store holds them, by kind and key, so that their numbers depend
 * on nothing else. Schools and people are most of them, and come many to a row.
 */
final class StoredNodes {

  private record Stored(long element, Node node) {}

  private final List<Stored> nodes;

  private StoredNodes(List<Stored> nodes) {
    this.nodes = nodes;
  }

  static StoredNodes read(TransactionContext transaction) {
    List<Stored> found = new ArrayList<>();
    transaction
        .run(Statement.of("snapshot", "list-nodes").text())
        .forEachRemaining(
            row -> found.add(new Stored(row.get("element").asLong(), node(row::get))));
    transaction
        .run(Statement.of("snapshot", "list-schools").text())
        .forEachRemaining(row -> addSchools(row, found));
    transaction
        .run(Statement.of("snapshot", "list-people").text())
        .forEachRemaining(row -> addPeople(row, found));
    found.sort(
        Comparator.comparing((Stored stored) -> stored.node().kind())
            .thenComparing(stored -> stored.node().key()));
    return new StoredNodes(found);
  }

  /**
   * Adds all to a topology that is empty; the number of each by its element in the store.
   *
   * @param same who of the people count as one: the one whose id is lowest comes first, and stands
   *     for the others
   */
  Map<Long, Integer> addTo(Topology.Builder topology, SamePeople same) {
    Map<Long, Integer> numbers = HashMap.newHashMap(nodes.size());
    Map<String, Integer> standing = new HashMap<>();
    for (Stored each : nodes) {
      Node node = each.node();
      boolean joined = node.kind() == NodeKind.PERSON && same.joins(node.key());
      numbers.put(
          each.element(),
          joined
              ? standing.computeIfAbsent(same.of(node.key()), _ -> topology.addNode(node))
              : topology.addNode(node));
    }
    return numbers;
  }

  private static void addSchools(Record row, List<Stored> found) {
    Value elements = row.get("element");
    for (int each = 0; each < elements.size(); each++) {
      int place = each;
      found.add(
          new Stored(elements.get(each).asLong(), school(column -> row.get(column).get(place))));
    }
  }

  private static void addPeople(Record row, List<Stored> found) {
    int start = day(row::get, Property.START, Days.NO_START);
    int end = Math.max(start, day(row::get, Property.END, Days.NO_END));
    List<Long> elements = row.get("elements").asList(Value::asLong);
    List<String> keys = row.get("keys").asList(Value::asString);
    for (int each = 0; each < keys.size(); each++) {
      found.add(
          new Stored(
              elements.get(each), Node.of(NodeKind.PERSON, keys.get(each), null, start, end)));
    }
  }

  private static Node node(Function<String, Value> found) {
    NodeKind kind = NodeKind.valueOf(found.apply("label").asString().toUpperCase(Locale.ROOT));
    String key = found.apply("key").asString();
    String name = text(found, "name");
    int start = day(found, Property.START, Days.NO_START);
    int end = Math.max(start, day(found, Property.END, Days.NO_END));
    return switch (kind) {
      case NETWORK ->
          Node.network(
                  key,
                  name,
                  start,
                  end,
                  "legal".equals(text(found, "category"))
                      ? NetworkClass.LEGAL
                      : NetworkClass.LEARNING,
                  text(found, "kind"))
              .focusedOn(text(found, "focus"))
              .with(Enquiries.of(text(found, "acceptsEnquiries")));
      case AUTHORITY, AGENCY ->
          Node.of(kind, key, name, start, end).inRegion(text(found, "region"));
      case ACTIVITY -> Node.of(kind, key, null, start, end).focusedOn(text(found, "focus"));
      case SCHOOL, PERSON -> throw new IllegalStateException("read by a statement of their own");
    };
  }

  private static Node school(Function<String, Value> found) {
    int start = day(found, Property.START, Days.NO_START);
    int end = Math.max(start, day(found, Property.END, Days.NO_END));
    return Node.school(
            found.apply("key").asString(),
            text(found, "name"),
            start,
            end,
            text(found, "type"),
            text(found, "phase"),
            text(found, "region"),
            found.apply("stateFunded").asBoolean(false))
        .at(
            found.apply("easting").asDouble(Double.NaN),
            found.apply("northing").asDouble(Double.NaN));
  }

  static @Nullable String text(Function<String, Value> found, String property) {
    Value value = found.apply(property);
    return value.isNull() ? null : value.asString();
  }

  static int day(Function<String, Value> found, String property, int otherwise) {
    Value value = found.apply(property);
    return value.isNull() ? otherwise : Math.toIntExact(value.asLocalDate().toEpochDay());
  }
}
