/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bridgehead.cypher.Label;
import org.bridgehead.cypher.Property;
import org.bridgehead.cypher.Statement;
import org.bridgehead.cypher.TieSort;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Nodes and ties to be written as an import would write them. */
final class Drawing {
  private static final List<String> CLAIMS = List.of("workbook@2024-01-01|||");

  private final List<Map<String, Object>> nodes = new ArrayList<>();
  private final List<Map<String, Object>> ties = new ArrayList<>();

  /** A node of a drawing. */
  record Drawn(Label label, String key, int index) {}

  Drawn node(Label label, String key, Map<String, ?> properties) {
    var all = new HashMap<String, Object>(properties);
    all.put(label.key(), key);
    var drawn = new Drawn(label, key, nodes.size());
    nodes.add(Map.of("index", drawn.index(), "label", label.text(), "properties", all));
    return drawn;
  }

  void tie(Drawn from, TieSort sort, Drawn to, Map<String, ?> properties) {
    var all = new HashMap<String, Object>(properties);
    all.put(Property.SORT, sort.text());
    all.put(Property.CLAIMS, CLAIMS);
    all.putIfAbsent(Property.START_BASIS, "unbounded");
    ties.add(
        Map.of(
            "from", from.index(), "to", to.index(), "type", sort.type().name(), "properties", all));
  }

  void write(TransactionContext transaction) {
    var elements = new HashMap<Integer, String>();
    for (Record created :
        transaction
            .run(Statement.of("importing", "restore-nodes").text(), Map.of("rows", nodes))
            .list()) {
      elements.put(created.get("index").asInt(), created.get("element").asString());
    }
    var rows = new ArrayList<Map<String, Object>>();
    for (var tie : ties) {
      var row = new HashMap<>(tie);
      row.replaceAll((_, value) -> value instanceof Integer index ? elements.get(index) : value);
      rows.add(row);
    }
    transaction
        .run(Statement.of("importing", "restore-ties").text(), Map.of("rows", rows))
        .consume();
  }
}
