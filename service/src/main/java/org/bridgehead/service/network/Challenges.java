/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.network;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bridgehead.service.isolation.Ladder;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.question.Telling;
import org.bridgehead.service.shape.ShapeRow;
import org.bridgehead.service.topology.IsolationRow;
import org.bridgehead.service.topology.IsolationRow.Rung;
import org.bridgehead.service.topology.NodeKind;
import org.bridgehead.service.topology.Nodes;
import org.bridgehead.service.topology.TieKind;
import org.jspecify.annotations.Nullable;

/**
 * Four questions that challenge a network: whether its size is fit for purpose, its mix diverse,
 * its community recognisable, and who is missing. They are answered by what is on record of it.
 */
final class Challenges {

  private static final int MOST_MISSING = 10;

  private final Question question;
  private final Telling telling;
  private final Nodes nodes;
  private final int network;
  private final List<Integer> memberships;
  private final List<Integer> schools;

  /**
   * @param question about the day, whatever schools it means
   * @param network the node of the network
   */
  Challenges(Question question, int network) {
    this.question = question;
    this.network = network;
    telling = question.telling();
    nodes = question.topology().nodes();
    var ties = question.topology().ties();
    memberships =
        question.topology().routeTies(network, question.day()).stream()
            .filter(tie -> ties.kind(tie) == TieKind.MEMBER_OF && ties.to(tie) == network)
            .filter(tie -> nodes.kind(ties.from(tie)) == NodeKind.SCHOOL)
            .boxed()
            .toList();
    schools = memberships.stream().map(ties::from).distinct().toList();
  }

  /**
   * All four.
   *
   * @param purpose what the network is for; null if that is not on record
   * @param shape what joins its schools besides the membership
   */
  List<Challenge> all(@Nullable String purpose, ShapeRow shape) {
    return List.of(size(purpose), mix(), community(shape), missing());
  }

  private Challenge size(@Nullable String purpose) {
    return Challenge.of(
        "Is its size fit for purpose?",
        List.of(
            howMany(),
            purpose == null
                ? "What it is for is not on record, so nobody can tell by the record whether the"
                    + " size fits."
                : "What it is for: " + purpose + "."),
        telling.why("The memberships on the day.", ties(memberships)));
  }

  private String howMany() {
    if (schools.isEmpty()) {
      return "No member school is on record on the day.";
    }
    var band = NetworkSize.of(schools.size()).band();
    return "%s on the day: %s the band of 6 to 24 in which networks are known to work. Outside it is flagged, never forbidden."
        .formatted(
            Telling.count(schools.size(), "member school"), band.startsWith("in") ? "in" : band);
  }

  private static IntStream ties(List<Integer> some) {
    return some.stream().mapToInt(Integer::intValue);
  }

  private Challenge mix() {
    return Challenge.of(
        "Is its mix diverse?",
        List.of(
            counted("phase", nodes::phase),
            counted("type of school", nodes::type),
            counted("authority", this::authorityName)),
        telling.why("The memberships on the day.", ties(memberships)));
  }

  private @Nullable String authorityName(int school) {
    int authority = question.topology().authorityOf(school, question.day());
    return authority < 0 ? null : telling.name(authority);
  }

  private String counted(String by, IntFunction<@Nullable String> property) {
    var counts = new TreeMap<String, Integer>();
    for (int school : schools) {
      var value = property.apply(school);
      counts.merge(value == null ? "not known" : value, 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .map(count -> count.getKey() + " " + count.getValue())
        .collect(
            Collectors.joining(
                ", ", "By " + by + ": ", counts.size() == 1 ? "; all are the same." : "."));
  }

  private Challenge community(ShapeRow shape) {
    var authorities = authorities();
    var borders = borders(authorities);
    var findings = new ArrayList<String>();
    findings.add(
        authorities.isEmpty()
            ? "No authority is on record for its schools."
            : "Its schools lie in %s."
                .formatted(telling.names(authorities.stream().mapToInt(Integer::intValue))));
    if (authorities.size() > 1) {
      findings.add(
          borders.isEmpty()
              ? "No two of these authorities share a border on record."
              : "Borders that two of these share on record: %d.".formatted(borders.size()));
    }
    findings.add(shape.why().words());
    findings.add("Contacts of its schools with others: %s.".formatted(shape.outside().words()));
    return Challenge.of(
        "Does it serve a recognisable community?",
        findings,
        telling.why("The borders, and what joins its schools.", ties(borders)));
  }

  private TreeSet<Integer> authorities() {
    return schools.stream()
        .map(school -> question.topology().authorityOf(school, question.day()))
        .filter(authority -> authority >= 0)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<Integer> borders(TreeSet<Integer> authorities) {
    var topology = question.topology();
    return authorities.stream()
        .flatMap(
            authority ->
                IntStream.range(topology.first(authority), topology.first(authority + 1))
                    .map(topology::tieAt)
                    .filter(tie -> topology.ties().kind(tie) == TieKind.BORDERS)
                    .filter(tie -> topology.holds(tie, question.day()))
                    .filter(tie -> authorities.contains(topology.ties().from(tie)))
                    .filter(tie -> authorities.contains(topology.ties().to(tie)))
                    .boxed())
        .distinct()
        .toList();
  }

  /** Schools of its authorities without any network on record. */
  private Challenge missing() {
    var authorities = authorities();
    var unlinked =
        Ladder.ofScope(question).rows().stream()
            .filter(row -> row.rung() == Rung.NO_LINK || row.rung() == Rung.NO_NETWORK)
            .filter(row -> authorities.contains(row.authority()))
            .toList();
    long none = unlinked.stream().filter(row -> row.rung() == Rung.NO_LINK).count();
    var codes =
        authorities.stream()
            .map(authority -> "authority=" + nodes.key(authority))
            .collect(Collectors.joining("&"));
    return new Challenge(
        "Who is missing, and why?",
        List.of(
            "%s of its authorities %s no network on record: %d without any link, %d with ties but no network. Why each is, its own page says."
                .formatted(
                    Telling.count(unlinked.size(), "state-funded school"),
                    unlinked.size() == 1 ? "has" : "have",
                    none,
                    unlinked.size() - none),
            "They may well have links that nobody has recorded."),
        telling.why(offers(unlinked), IntStream.empty()),
        unlinked.stream().limit(MOST_MISSING).map(row -> telling.place(row.school())).toList(),
        Math.max(0, unlinked.size() - MOST_MISSING),
        codes.isEmpty() ? null : "/isolation?" + codes);
  }

  private String offers(List<IsolationRow> unlinked) {
    var ties = question.topology().ties();
    long offered =
        unlinked.stream()
            .filter(row -> row.offers().stream().anyMatch(tie -> ties.to(tie) == network))
            .count();
    return "To %s of these it is offered, as it serves their authority.".formatted(offered);
  }
}
