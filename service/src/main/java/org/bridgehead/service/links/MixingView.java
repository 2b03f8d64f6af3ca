/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.links;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.bridgehead.service.question.Meaning;
import org.bridgehead.service.question.OutsideTies;
import org.bridgehead.service.question.Projected;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.question.SortKey;
import org.bridgehead.service.question.Telling;
import org.bridgehead.service.topology.EiIndex;
import org.bridgehead.service.topology.Projection;

/** How far the schools of each authority keep to themselves, in words. */
final class MixingView {

  static final SortedMap<String, Meaning> MEANING = meaning();

  private static final int MOST_PAIRS = 20;

  private final Question question;
  private final Projected projected;
  private final Projection projection;
  private final List<Integer> authorities;
  private final Indexed indexed;

  MixingView(Question question) {
    this.question = question;
    projected = Projected.schools(question);
    projection = projected.projection();
    authorities = List.copyOf(LinkTable.everyAuthority(question));
    indexed = question.inScope(Indexed.class, "", this::index);
  }

  /** The index of each authority, in their order, and of the schools without one. */
  private record Indexed(int[] groups, List<EiIndex> byAuthority) {}

  private static SortedMap<String, Meaning> meaning() {
    Map<String, Meaning> all = new TreeMap<>(OutsideTies.MEANING);
    all.put(
        "schools", new Meaning("Schools", "How many schools of the authority are in the scope."));
    return Meaning.of(all);
  }

  private Indexed index() {
    var groups = new int[projection.graph().size()];
    for (int actor = 0; actor < groups.length; actor++) {
      int authority = question.topology().authorityOf(projection.node(actor), question.day());
      int group = authorities.indexOf(authority);
      groups[actor] = group < 0 ? authorities.size() : group;
    }
    return new Indexed(
        groups,
        EiIndex.ofGroups(projection.graph(), actor -> groups[actor], authorities.size() + 1));
  }

  /** The authorities that are asked for, those that keep to themselves first. */
  List<Integer> rows(Set<Integer> touching) {
    return authorities.stream()
        .filter(touching::contains)
        .sorted(Comparator.comparing(this::key))
        .toList();
  }

  SortKey key(int authority) {
    var value = index(authority).value();
    return new SortKey(value.orElse(2), question.topology().nodes().key(authority));
  }

  private EiIndex index(int authority) {
    return indexed.byAuthority().get(authorities.indexOf(authority));
  }

  Mixing.Totals totals() {
    return new Mixing.Totals(
        projection.graph().size(), OutsideTies.of(EiIndex.ofAll(indexed.byAuthority())));
  }

  Mixing show(int authority) {
    var telling = question.telling();
    var index = index(authority);
    var outside = OutsideTies.of(index);
    var words =
        "%s: %s between its %s and others, %s between two of its own: %s."
            .formatted(
                Telling.sentence(telling.name(authority)),
                Telling.count(index.outside(), "contact"),
                Telling.count(index.members(), "school"),
                index.inside(),
                outside.words());
    return new Mixing(
        telling.place(authority),
        index.members(),
        outside,
        telling.why(words, ties(authorities.indexOf(authority))));
  }

  /** The ties of the first contacts outside; where there are none, of the first inside. */
  private IntStream ties(int group) {
    boolean anyOutside = indexed.byAuthority().get(group).outside() > 0;
    var graph = projection.graph();
    return IntStream.range(0, graph.size())
        .filter(actor -> indexed.groups()[actor] == group)
        .boxed()
        .flatMap(
            actor ->
                IntStream.range(graph.first(actor), graph.first(actor + 1))
                    .map(graph::target)
                    .filter(other -> indexed.groups()[other] == group != anyOutside)
                    .mapToObj(other -> new int[] {actor, other}))
        .limit(MOST_PAIRS)
        .flatMapToInt(pair -> projected.ties(pair[0], pair[1], -1));
  }
}
