/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bridgehead.cypher.Property;
import org.bridgehead.importer.claim.Claim;
import org.bridgehead.importer.claim.Lifetime;
import org.bridgehead.importer.claim.NodeFacts;
import org.bridgehead.importer.claim.NodeFacts.Stated;
import org.bridgehead.importer.claim.NodeKey;
import org.bridgehead.importer.claim.Source;
import org.jspecify.annotations.Nullable;

/**
 * Facts as the properties of a node, and back. Who stated a property stands in {@code describedBy}:
 * first the source that stated most, alone; then the others, each followed by what it stated.
 */
final class NodeProperties {

  private static final String DESCRIBED_BY = "describedBy";
  private static final Set<String> BOOKKEEPING =
      Set.of(DESCRIBED_BY, Property.CLAIMS, Property.START, Property.END, Property.LISTED_IN);

  private NodeProperties() {}

  static Map<String, Object> of(NodeKey key, NodeFacts facts) {
    Map<String, Object> properties = new HashMap<>();
    properties.put(key.label().key(), key.key());
    facts.described().forEach((name, stated) -> properties.put(name, stated.value()));
    if (!facts.described().isEmpty()) {
      properties.put(DESCRIBED_BY, describedBy(facts.described()));
    }
    if (!facts.lifeClaims().isEmpty()) {
      properties.put(Property.CLAIMS, facts.lifeClaims().stream().map(Claim::text).toList());
      Lifetime lifetime = Lifetime.of(facts.lifeClaims());
      if (lifetime.start() != null) {
        properties.put(Property.START, lifetime.start());
      }
      if (lifetime.end() != null) {
        properties.put(Property.END, lifetime.end());
      }
    }
    if (!facts.listedIn().isEmpty()) {
      properties.put(Property.LISTED_IN, facts.listedIn().stream().map(Source::id).toList());
    }
    return properties;
  }

  private static List<String> describedBy(Map<String, Stated> described) {
    Source first = described.values().iterator().next().source();
    if (described.values().stream().allMatch(stated -> stated.source().equals(first))) {
      return List.of(first.id());
    }
    SortedMap<Source, Set<String>> bySource = new TreeMap<>();
    described.forEach(
        (name, stated) ->
            bySource.computeIfAbsent(stated.source(), _ -> new TreeSet<>()).add(name));
    Source most =
        bySource.entrySet().stream()
            .max(
                Comparator.comparing(
                        (Map.Entry<Source, Set<String>> entry) -> entry.getValue().size())
                    .thenComparing(Map.Entry::getKey))
            .orElseThrow()
            .getKey();
    List<String> texts = new ArrayList<>();
    texts.add(most.id());
    bySource.forEach(
        (source, names) -> {
          if (!source.equals(most)) {
            texts.add(source.id() + " " + String.join(",", names));
          }
        });
    return texts;
  }

  static NodeFacts facts(NodeKey key, Map<String, Object> properties, Known known) {
    NodeFacts facts = new NodeFacts();
    Map<String, Source> others = new HashMap<>();
    List<String> describedBy = texts(properties.get(DESCRIBED_BY));
    for (String text : describedBy.stream().skip(1).toList()) {
      int space = text.lastIndexOf(' ');
      Source source = known.source(text.substring(0, space));
      for (String name : text.substring(space + 1).split(",")) {
        others.put(name, source);
      }
    }
    properties.forEach(
        (name, value) -> {
          if (!BOOKKEEPING.contains(name) && !name.equals(key.label().key())) {
            Source source = others.get(name);
            facts.state(
                name, value, source != null ? source : known.source(describedBy.getFirst()));
          }
        });
    texts(properties.get(Property.CLAIMS)).forEach(text -> facts.claimLife(known.claim(text)));
    texts(properties.get(Property.LISTED_IN)).forEach(text -> facts.listIn(known.source(text)));
    return facts;
  }

  /** A property that is a list of texts; empty where there is none. */
  static List<String> texts(@Nullable Object value) {
    return value instanceof List<?> list
        ? list.stream().map(String.class::cast).toList()
        : List.of();
  }
}
