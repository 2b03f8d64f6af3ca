/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.links;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bridgehead.service.question.ByChance;
import org.bridgehead.service.question.Meaning;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.question.Telling;
import org.bridgehead.service.topology.AuthorityLinks;

/** The links between authorities in words. */
final class LinkView {

  static final SortedMap<String, Meaning> MEANING =
      Meaning.of(
          Map.of(
              "links",
              new Meaning(
                  "Links",
                  "How many networks, posts, activities or other things on record have a part in"
                      + " both authorities."),
              "byKind",
              new Meaning("Links by kind", "The same, by what sort of thing links them."),
              "bySize",
              new Meaning(
                  "By size",
                  "How many links there would be if each network, post and activity had its schools"
                      + " and authorities by lot, whatever their place: large authorities meet more"
                      + " often."),
              "expectedByKind",
              new Meaning("By size, by kind", "The same, by what sort of thing links them."),
              "level",
              new Meaning(
                  "Level",
                  "Who meets: schools of both sides, the authorities themselves, or services that"
                      + " work with both.")));

  private final LinkTable table;
  private final Question question;
  private final Telling telling;

  LinkView(LinkTable table) {
    this.table = table;
    question = table.question();
    telling = question.telling();
  }

  LinkedPair pair(AuthorityLinks.Cell cell) {
    var pair = cell.pair();
    var nodes = question.topology().nodes();
    return new LinkedPair(
        telling.place(pair.a()),
        telling.place(pair.b()),
        cell.total(),
        LinkTable.byKind(cell.byKind()),
        ByChance.of(cell.total(), table.links().byChance(pair), "their sizes"),
        expectedByKind(pair),
        "/api/v1/links/" + nodes.key(pair.a()) + "/" + nodes.key(pair.b()),
        telling.why(words(cell), table.links().links(pair).stream().flatMapToInt(LinkView::ties)));
  }

  private Map<String, Double> expectedByKind(AuthorityLinks.Pair pair) {
    var expected = new TreeMap<String, Double>();
    for (var kind : table.options().kinds()) {
      expected.put(LinkKinds.code(kind), table.links().byChance(pair, kind).expected());
    }
    return expected;
  }

  private static IntStream ties(AuthorityLinks.Link link) {
    return IntStream.concat(link.tiesOfA().stream(), link.tiesOfB().stream());
  }

  private String words(AuthorityLinks.Cell cell) {
    var bySize =
        ByChance.of(cell.total(), table.links().byChance(cell.pair()), "their sizes").words();
    return "%s and %s are linked on record through %s: %s."
        .formatted(
            telling.name(cell.pair().a()),
            telling.name(cell.pair().b()),
            cell.byKind().entrySet().stream()
                .map(each -> number(each.getValue(), LinkKinds.words(each.getKey())))
                .collect(Collectors.joining(", ")),
            bySize);
  }

  private static String number(int count, String noun) {
    return count > 1 && noun.endsWith("y")
        ? count + " " + noun.substring(0, noun.length() - 1) + "ies"
        : Telling.count(count, noun);
  }

  Link link(AuthorityLinks.Pair pair, AuthorityLinks.Link link) {
    return new Link(
        LinkKinds.code(link.kind()),
        LinkKinds.words(link.level()),
        telling.place(link.via()),
        telling.why(side(link.via(), pair.a()), link.tiesOfA().stream()),
        telling.why(side(link.via(), pair.b()), link.tiesOfB().stream()));
  }

  private String side(int via, int authority) {
    return "How %s is tied to %s.".formatted(telling.name(via), telling.name(authority));
  }
}
