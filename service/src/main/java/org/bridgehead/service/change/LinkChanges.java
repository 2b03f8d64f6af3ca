/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.bridgehead.service.question.Meaning;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.question.ScopeParameters;
import org.bridgehead.service.question.SortKey;
import org.bridgehead.service.question.Telling;
import org.bridgehead.service.topology.AuthorityLinks;
import org.bridgehead.service.topology.AuthorityLinks.Pair;
import org.bridgehead.service.topology.Indices;
import org.bridgehead.service.topology.TieChange;

/** The links between authorities before and after: lost first, then gained, fewer, more. */
final class LinkChanges implements Changes<LinkChangeTotals, LinkChange> {

  private static final List<String> ORDER = List.of("lost", "gained", "fewer", "more");
  private static final SortedMap<String, Meaning> MEANING =
      Meaning.of(
          Map.of(
              "before",
              new Meaning(
                  "Links before",
                  "How many networks, posts, activities or other things on record had a part in"
                      + " both authorities."),
              "after",
              new Meaning("Links after", "How many have.")));

  private final Compared compared;
  private final AuthorityLinks before;
  private final AuthorityLinks after;
  private final Set<Integer> touching;
  private final List<Move> moves;

  /**
   * @param compared about all schools, wherever they are
   * @param touching the authorities one of which a pair must have
   */
  LinkChanges(Compared compared, AuthorityLinks.Options options, Set<Integer> touching) {
    this.compared = compared;
    this.touching = Set.copyOf(touching);
    before = links(compared.before(), options);
    after = links(compared.after(), options);
    moves = moves().stream().sorted(Comparator.comparing(this::key)).toList();
  }

  /**
   * Those of what is supposed. All schools link authorities, wherever they are.
   *
   * @param scope whose links are told
   */
  static LinkChanges supposed(Compared local, ScopeParameters scope) {
    return new LinkChanges(
        new Compared(local.before().everywhere(), local.after().everywhere(), true),
        AuthorityLinks.Options.STANDARD,
        NamedAuthorities.of(local.before(), scope));
  }

  private record Move(Pair pair, int before, int after) {
    String change() {
      if (before == 0 || after == 0) {
        return before == 0 ? "gained" : "lost";
      }
      return after < before ? "fewer" : "more";
    }
  }

  private static AuthorityLinks links(Question question, AuthorityLinks.Options options) {
    return question.inScope(
        AuthorityLinks.class,
        options,
        () -> AuthorityLinks.compute(question.topology(), question.scope(), options));
  }

  private List<Move> moves() {
    var byPair = new TreeMap<Pair, Move>();
    for (var cell : cells(before)) {
      byPair.put(cell.pair(), new Move(cell.pair(), cell.total(), 0));
    }
    for (var cell : cells(after)) {
      byPair.merge(
          cell.pair(),
          new Move(cell.pair(), 0, cell.total()),
          (one, other) -> new Move(one.pair, one.before, other.after));
    }
    return byPair.values().stream().filter(move -> move.before != move.after).toList();
  }

  private Collection<AuthorityLinks.Cell> cells(AuthorityLinks links) {
    return links.cells().stream()
        .filter(cell -> touching.contains(cell.pair().a()) || touching.contains(cell.pair().b()))
        .toList();
  }

  @Override
  public SortedMap<String, Meaning> meaning() {
    return MEANING;
  }

  @Override
  public LinkChangeTotals totals() {
    return new LinkChangeTotals(
        cells(before).size(),
        cells(after).size(),
        count("lost"),
        count("fewer"),
        count("more"),
        count("gained"));
  }

  private long count(String change) {
    return moves.stream().filter(move -> move.change().equals(change)).count();
  }

  @Override
  public Rows<LinkChange> rows() {
    return Rows.of(moves, this::key, this::row);
  }

  private SortKey key(Move move) {
    var nodes = compared.after().topology().nodes();
    return new SortKey(
        ORDER.indexOf(move.change()), nodes.key(move.pair.a()) + "/" + nodes.key(move.pair.b()));
  }

  private LinkChange row(Move move) {
    return new LinkChange(
        compared.place(move.pair.a()),
        compared.place(move.pair.b()),
        move.change(),
        move.before,
        move.after,
        compared.why(words(move), ties(move.pair)));
  }

  private String words(Move move) {
    return "%s and %s were linked on record through %s and are through %s."
        .formatted(
            Telling.sentence(compared.name(move.pair.a())),
            compared.name(move.pair.b()),
            things(move.before),
            things(move.after));
  }

  private static String things(int count) {
    return count == 0 ? "nothing" : Telling.count(count, "thing");
  }

  private TieChange ties(Pair pair) {
    return new TieChange(
        only(before.links(pair), compared.after()), only(after.links(pair), compared.before()));
  }

  /** The ties of links that do not hold at the other time. */
  private static Indices only(List<AuthorityLinks.Link> links, Question notIn) {
    var ties = new ArrayList<Integer>();
    for (var link : links) {
      IntStream.concat(link.tiesOfA().stream(), link.tiesOfB().stream())
          .filter(
              tie ->
                  tie >= notIn.topology().ties().count()
                      || !notIn.topology().holds(tie, notIn.day()))
          .forEach(ties::add);
    }
    return Indices.of(ties.stream().mapToInt(Integer::intValue).distinct().sorted().toArray());
  }
}
