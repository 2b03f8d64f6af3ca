/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.question;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.snapshot.Snapshot;
import org.bridgehead.service.topology.Coverage;
import org.bridgehead.service.topology.NodeKind;
import org.bridgehead.service.topology.RouteGraph;
import org.bridgehead.service.topology.Scope;
import org.bridgehead.service.topology.Topology;

/** A day, a scope and the snapshot that both are of: all that a question is asked about. */
public final class Question {

  private final Snapshot snapshot;
  private final Workings workings;
  private final LocalDate asOf;
  private final boolean asOfDefaulted;
  private final Scope.Filter filter;

  Question(
      Snapshot snapshot,
      Workings workings,
      LocalDate asOf,
      boolean asOfDefaulted,
      Scope.Filter filter) {
    this.snapshot = snapshot;
    this.workings = workings;
    this.asOf = asOf;
    this.asOfDefaulted = asOfDefaulted;
    this.filter = filter;
  }

  /** What it is answered from. */
  public Snapshot snapshot() {
    return snapshot;
  }

  /**
   * The same question about a graph as it would be, whose nodes and ties on record keep their
   * numbers. What is worked out for it is kept as long as the question itself.
   */
  public Question supposing(Topology supposed) {
    return new Question(snapshot.with(supposed), new Workings(), asOf, asOfDefaulted, filter);
  }

  /** The same question about schools of any authority and region. */
  public Question everywhere() {
    var wide =
        new Scope.Filter(
            Set.of(),
            Set.of(),
            filter.urns(),
            filter.includeIndependent(),
            filter.includeWithoutAuthority());
    return new Question(snapshot, workings, asOf, asOfDefaulted, wide);
  }

  /** The graph that it is answered from. */
  public Topology topology() {
    return snapshot.topology();
  }

  /** The day. */
  public LocalDate asOf() {
    return asOf;
  }

  /** Whether nobody asked for the day. */
  boolean isAsOfDefaulted() {
    return asOfDefaulted;
  }

  /** The day as an epoch day. */
  public int day() {
    return Math.toIntExact(asOf.toEpochDay());
  }

  /** Which schools are meant. */
  Scope.Filter filter() {
    return filter;
  }

  /** The URNs that schools are named by, in order; none for a scope that names none. */
  Set<String> namedSchools() {
    return new TreeSet<>(filter.urns());
  }

  /** The schools that are meant. */
  public Scope scope() {
    return inScope(Scope.class, "", () -> Scope.of(topology(), day(), filter));
  }

  /** The routes of the day. */
  public RouteGraph routes() {
    return onDay(RouteGraph.class, "", () -> RouteGraph.of(topology(), day()));
  }

  /** How much is on record of the schools that are meant. */
  public Coverage coverage() {
    return inScope(Coverage.class, "", () -> Coverage.compute(topology(), scope()));
  }

  /**
   * Something that depends on the day, worked out at most once.
   *
   * @param detail on what else it depends
   */
  public <T> T onDay(Class<T> type, Object detail, Supplier<T> make) {
    return workings.get(topology(), type, new Workings.Key(type, asOf, null, detail), make);
  }

  /**
   * Something that depends on the day and the scope, worked out at most once.
   *
   * @param detail on what else it depends
   */
  public <T> T inScope(Class<T> type, Object detail, Supplier<T> make) {
    return workings.get(topology(), type, new Workings.Key(type, asOf, filter, detail), make);
  }

  /** The same, if it has been worked out. */
  public <T> Optional<T> findInScope(Class<T> type, Object detail) {
    return workings.find(topology(), type, new Workings.Key(type, asOf, filter, detail));
  }

  /** Equal for questions about the same graph, day and schools. */
  public Object key() {
    return List.of(topology(), asOf, filter);
  }

  /** How places and ties are shown. */
  public Telling telling() {
    return new Telling(this);
  }

  /** The node of that kind and key, else a problem. */
  public int find(NodeKind kind, String field, String key) {
    int node = topology().nodes().find(kind, key);
    if (node < 0) {
      throw (kind == NodeKind.SCHOOL
              ? new Failure.UnknownUrn(field, key)
              : new Failure.UnknownResource(Place.word(kind), key))
          .exception();
    }
    return node;
  }

  /** The node that a text such as {@code 100001} or {@code network:N-1} means, else a problem. */
  public int find(String field, String reference) {
    int mark = reference.indexOf(':');
    return mark < 0
        ? find(NodeKind.SCHOOL, field, reference)
        : find(kind(field, reference.substring(0, mark)), field, reference.substring(mark + 1));
  }

  /** The kind of that name, else a problem. */
  public static NodeKind kind(String field, String word) {
    return Codes.parse(Arrays.asList(NodeKind.values()), Place::word, field, word);
  }

  /** The kinds of these names, else a problem. */
  public static List<NodeKind> kinds(String field, List<String> words) {
    return words.stream().map(word -> kind(field, word)).toList();
  }
}
