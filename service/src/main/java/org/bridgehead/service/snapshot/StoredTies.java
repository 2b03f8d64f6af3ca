/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.snapshot;

import static org.bridgehead.service.snapshot.StoredNodes.day;
import static org.bridgehead.service.snapshot.StoredNodes.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bridgehead.cypher.Property;
import org.bridgehead.cypher.Statement;
import org.bridgehead.service.topology.Days;
import org.bridgehead.service.topology.EndBasis;
import org.bridgehead.service.topology.Tie;
import org.bridgehead.service.topology.TieKind;
import org.bridgehead.service.topology.Topology;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * The ties of the tie graph as the store holds them. Most ties say the same as many others but for
 * their ends, so all that say the same come in one row.
 */
final class StoredTies {

  /**
   * Ties that say the same.
   *
   * @param alike any of them, between nodes that do not matter
   * @param evidence what each of them rests on
   * @param from the element that each leads from
   * @param to the element that each leads to
   */
  private record Group(Tie alike, Evidence evidence, List<Long> from, List<Long> to) {}

  /** How the claim of a source ends that says that a tie is not so. */
  private static final String DISPUTED = "|disputed";

  private final List<Group> groups;

  private StoredTies(List<Group> groups) {
    this.groups = groups;
  }

  /** Posts, in an order that depends on what they say and on the store's own order. */
  static StoredTies posts(TransactionContext transaction) {
    return read(transaction, "list-posts");
  }

  /** All other ties, in the same order. */
  static StoredTies others(TransactionContext transaction) {
    return read(transaction, "list-ties");
  }

  private static StoredTies read(TransactionContext transaction, String statement) {
    List<Group> found = new ArrayList<>();
    transaction
        .run(Statement.of("snapshot", statement).text())
        .forEachRemaining(
            row ->
                found.add(
                    new Group(
                        tie(row.get("type").asString(), row.get("said")::get),
                        evidence(row.get("said")),
                        row.get("from").asList(Value::asLong),
                        row.get("to").asList(Value::asLong))));
    found.sort(
        Comparator.comparing((Group group) -> group.alike().toString())
            .thenComparing(group -> group.evidence().toString()));
    return new StoredTies(found);
  }

  StoredTies and(StoredTies more) {
    return new StoredTies(Stream.concat(groups.stream(), more.groups.stream()).toList());
  }

  /** What the ties of a topology rest on, and how many of the store lead to no node of it. */
  record Added(List<Evidence> evidence, int loose) {}

  /** Adds all whose ends are among the nodes; evidence is numbered as it is met. */
  Added addTo(Topology.Builder topology, Map<Long, Integer> nodes) {
    Map<Evidence, Integer> numbers = new HashMap<>();
    List<Evidence> evidence = new ArrayList<>();
    int loose = 0;
    for (Group group : groups) {
      int number =
          numbers.computeIfAbsent(
              group.evidence(),
              made -> {
                evidence.add(made);
                return evidence.size() - 1;
              });
      for (int each = 0; each < group.from().size(); each++) {
        Integer from = nodes.get(group.from().get(each));
        Integer to = nodes.get(group.to().get(each));
        if (from == null || to == null) {
          loose++;
        } else {
          topology.addTie(group.alike().between(from, to, number));
        }
      }
    }
    return new Added(evidence, loose);
  }

  private static Tie tie(String type, Function<String, Value> said) {
    TieKind kind = TieKind.valueOf(type);
    boolean undated = kind == TieKind.BORDERS || kind == TieKind.RESEMBLES;
    int start = undated ? Days.NO_START : day(said, Property.START, Days.NO_START);
    int end = Math.max(start, day(said, Property.END, Days.NO_END));
    return new Tie(
        0,
        0,
        kind,
        role(said),
        start,
        end,
        "stated".equals(text(said, Property.START_BASIS)),
        endBasis(text(said, Property.END_BASIS)),
        Tie.NO_EVIDENCE);
  }

  /** The rank of a likeness and the minutes of a journey stand where others have their role. */
  private static @Nullable String role(Function<String, Value> said) {
    return Stream.of(Property.ROLE, Property.RANK, Property.MINUTES)
        .map(said)
        .filter(value -> !value.isNull())
        .findFirst()
        .map(value -> String.valueOf(value.asObject()))
        .orElse(null);
  }

  private static EndBasis endBasis(@Nullable String text) {
    return switch (text) {
      case null -> EndBasis.OPEN;
      case "stated" -> EndBasis.STATED;
      case "replaced" -> EndBasis.REPLACED;
      default -> EndBasis.ABSENT;
    };
  }

  private static Evidence evidence(Value said) {
    List<String> claims = said.get(Property.CLAIMS).asList(Value::asString);
    boolean contradicted = said.get(Property.CONTRADICTED).asBoolean(false);
    List<String> sources =
        claims.stream()
            .filter(claim -> !claim.endsWith(DISPUTED))
            .map(claim -> claim.substring(0, claim.indexOf('|')))
            .distinct()
            .toList();
    LocalDate last =
        sources.stream()
            .map(source -> LocalDate.parse(source.substring(source.lastIndexOf('@') + 1)))
            .max(Comparator.naturalOrder())
            .orElse(LocalDate.EPOCH);
    return new Evidence(sources, last, contradicted, contradicted ? claims : List.of());
  }
}
