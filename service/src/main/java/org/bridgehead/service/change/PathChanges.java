/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.change;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.bridgehead.service.question.Meaning;
import org.bridgehead.service.question.SortKey;
import org.bridgehead.service.question.Telling;
import org.bridgehead.service.topology.RouteChange;

/** The routes between schools before and after: schools cut off first, then those joined up. */
final class PathChanges implements Changes<PathChangeTotals, ReachChange> {

  private static final SortedMap<String, Meaning> MEANING =
      Meaning.of(
          Map.of(
              "pairsLost",
              new Meaning(
                  "Pairs that lose their route",
                  "Pairs of schools, open before and after, between which practice could travel and"
                      + " can no more."),
              "pairsGained",
              new Meaning(
                  "Pairs that gain a route",
                  "Pairs of schools, open before and after, between which practice can travel now"
                      + " and could not.")));

  private final Compared compared;
  private final RouteChange change;
  private final List<Move> moves;

  PathChanges(Compared compared) {
    this.compared = compared;
    change =
        compared
            .after()
            .inScope(RouteChange.class, compared.before().asOf(), () -> between(compared));
    moves =
        Stream.concat(
                change.cutOff().stream().mapToObj(school -> new Move(school, true)),
                change.joinedUp().stream().mapToObj(school -> new Move(school, false)))
            .sorted((one, other) -> key(one).compareTo(key(other)))
            .toList();
  }

  private static RouteChange between(Compared compared) {
    return RouteChange.between(
        compared.before().routes(),
        compared.before().scope(),
        compared.after().routes(),
        compared.after().scope());
  }

  private record Move(int school, boolean cutOff) {}

  @Override
  public SortedMap<String, Meaning> meaning() {
    return MEANING;
  }

  @Override
  public PathChangeTotals totals() {
    return new PathChangeTotals(
        change.pairsBefore(),
        change.pairsAfter(),
        change.pairsLost(),
        change.pairsGained(),
        change.cutOff().size(),
        change.joinedUp().size(),
        change.left().size(),
        change.come().size());
  }

  @Override
  public Rows<ReachChange> rows() {
    return Rows.of(moves, this::key, this::row);
  }

  private SortKey key(Move move) {
    return new SortKey(move.cutOff ? 0 : 1, compared.after().topology().nodes().key(move.school));
  }

  private ReachChange row(Move move) {
    var who = Telling.sentence(compared.name(move.school));
    return new ReachChange(
        compared.place(move.school),
        move.cutOff ? "cut-off" : "joined-up",
        compared.why(
            who
                + (move.cutOff
                    ? " has a route on record to another open school before and none after."
                    : " has no route on record to another open school before and one after."),
            move.school));
  }
}
