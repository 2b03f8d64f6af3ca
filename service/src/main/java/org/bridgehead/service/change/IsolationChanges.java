/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.change;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.bridgehead.service.isolation.Ladder;
import org.bridgehead.service.question.Codes;
import org.bridgehead.service.question.Meaning;
import org.bridgehead.service.question.SortKey;
import org.bridgehead.service.question.Telling;
import org.bridgehead.service.topology.Indices;
import org.bridgehead.service.topology.IsolationRow;
import org.bridgehead.service.topology.IsolationRow.Rung;
import org.bridgehead.service.topology.RungMove;
import org.jspecify.annotations.Nullable;

/** The ladder of isolation before and after: falls first, then rises, then who came or went. */
final class IsolationChanges implements Changes<IsolationChangeTotals, RungChange> {

  private static final SortedMap<String, Meaning> MEANING =
      Meaning.of(
          Map.of(
              "before",
              new Meaning("Before", "Where schools stood: how far their ties on record led."),
              "after",
              new Meaning("After", "The same, after the change."),
              "fallen",
              new Meaning("Fallen", "Schools whose ties lead less far than before."),
              "risen",
              new Meaning("Risen", "Schools whose ties lead farther than before.")));

  private final Compared compared;
  private final List<IsolationRow> before;
  private final List<IsolationRow> after;
  private final List<RungMove> moves;

  IsolationChanges(Compared compared) {
    this.compared = compared;
    before = Ladder.ofScope(compared.before()).rows();
    after = Ladder.ofScope(compared.after()).rows();
    moves =
        RungMove.between(before, after).stream().sorted(Comparator.comparing(this::key)).toList();
  }

  @Override
  public SortedMap<String, Meaning> meaning() {
    return MEANING;
  }

  @Override
  public IsolationChangeTotals totals() {
    return new IsolationChangeTotals(
        byRung(before),
        byRung(after),
        (int) moves.stream().filter(move -> steps(move) < 0).count(),
        (int) moves.stream().filter(move -> steps(move) > 0).count(),
        (int) moves.stream().filter(move -> move.after() == null).count(),
        (int) moves.stream().filter(move -> move.before() == null).count());
  }

  private static Map<String, Integer> byRung(List<IsolationRow> rows) {
    var counts = new LinkedHashMap<String, Integer>();
    for (var rung : Rung.values()) {
      counts.put(Codes.of(rung), (int) rows.stream().filter(row -> row.rung() == rung).count());
    }
    return Collections.unmodifiableMap(counts);
  }

  @Override
  public Rows<RungChange> rows() {
    return Rows.of(moves, this::key, this::row);
  }

  private SortKey key(RungMove move) {
    int steps = steps(move);
    double rank =
        steps < 0 ? steps : steps > 0 ? Rung.values().length - steps : 2 * Rung.values().length;
    return new SortKey(rank, compared.after().topology().nodes().key(move.school()));
  }

  /** How many rungs it rises; 0 if it was or is not in the scope. */
  private static int steps(RungMove move) {
    var from = move.before();
    var to = move.after();
    return from == null || to == null ? 0 : to.rung().ordinal() - from.rung().ordinal();
  }

  private RungChange row(RungMove move) {
    var known = move.after() == null ? move.before() : move.after();
    return new RungChange(
        compared.place(move.school()),
        known == null ? null : compared.placeIfAny(known.authority()),
        code(move.before()),
        code(move.after()),
        compared.why(words(move), move.school()));
  }

  private static @Nullable String code(@Nullable IsolationRow row) {
    return row == null ? null : Codes.of(row.rung());
  }

  private String words(RungMove move) {
    var who = Telling.sentence(compared.name(move.school()));
    var from = move.before();
    var to = move.after();
    if (from == null || to == null) {
      return who
          + (from == null ? " is in the scope only after." : " is in the scope only before.");
    }
    return "%s stood on the rung \"%s\" and stands on \"%s\".%s%s"
        .formatted(
            who,
            Codes.of(from.rung()).replace('-', ' '),
            Codes.of(to.rung()).replace('-', ' '),
            networks(" Memberships that count no more: %s.", from.countedTies(), to.countedTies()),
            networks(" Memberships that count now: %s.", to.countedTies(), from.countedTies()));
  }

  /** A membership may stop counting though it holds, as the last other member has gone. */
  private String networks(String words, Indices in, Indices notIn) {
    int[] networks =
        in.stream()
            .filter(tie -> !notIn.contains(tie))
            .map(tie -> compared.after().topology().ties().to(tie))
            .toArray();
    return networks.length == 0
        ? ""
        : words.formatted(compared.after().telling().names(IntStream.of(networks)));
  }
}
