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
import org.bridgehead.cypher.Property;
import org.bridgehead.cypher.Statement;
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
 * on nothing else. People are most of them, and of a person no more than the key is read, so they
 * come many to a row.
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
        .forEachRemaining(row -> found.add(new Stored(row.get("element").asLong(), node(row))));
    transaction
        .run(Statement.of("snapshot", "list-people").text())
        .forEachRemaining(row -> addPeople(row, found));
    found.sort(
        Comparator.comparing((Stored stored) -> stored.node().kind())
            .thenComparing(stored -> stored.node().key()));
    return new StoredNodes(found);
  }

  /** Adds all to a topology that is empty; the number of each by its element in the store. */
  Map<Long, Integer> addTo(Topology.Builder topology) {
    Map<Long, Integer> numbers = HashMap.newHashMap(nodes.size());
    nodes.forEach(each -> numbers.put(each.element(), topology.addNode(each.node())));
    return numbers;
  }

  private static void addPeople(Record row, List<Stored> found) {
    int start = day(row, Property.START, Days.NO_START);
    int end = Math.max(start, day(row, Property.END, Days.NO_END));
    List<Long> elements = row.get("elements").asList(Value::asLong);
    List<String> keys = row.get("keys").asList(Value::asString);
    for (int each = 0; each < keys.size(); each++) {
      found.add(
          new Stored(
              elements.get(each), Node.of(NodeKind.PERSON, keys.get(each), null, start, end)));
    }
  }

  private static Node node(Record found) {
    NodeKind kind = NodeKind.valueOf(found.get("label").asString().toUpperCase(Locale.ROOT));
    String key = found.get("key").asString();
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
      case SCHOOL -> school(found, key, name, start, end);
      case AUTHORITY, AGENCY ->
          Node.of(kind, key, name, start, end).inRegion(text(found, "region"));
      case ACTIVITY -> Node.of(kind, key, null, start, end).focusedOn(text(found, "focus"));
      case PERSON -> Node.of(kind, key, null, start, end);
    };
  }

  private static Node school(Record found, String key, @Nullable String name, int start, int end) {
    Node school =
        Node.school(
            key,
            name,
            start,
            end,
            text(found, "type"),
            text(found, "phase"),
            text(found, "region"),
            found.get("stateFunded").asBoolean(false));
    return school.at(
        found.get("easting").asDouble(Double.NaN), found.get("northing").asDouble(Double.NaN));
  }

  static @Nullable String text(Record found, String column) {
    Value value = found.get(column);
    return value.isNull() ? null : value.asString();
  }

  static int day(Record found, String column, int otherwise) {
    Value value = found.get(column);
    return value.isNull() ? otherwise : Math.toIntExact(value.asLocalDate().toEpochDay());
  }
}
