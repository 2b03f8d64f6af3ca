/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.links;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.bridgehead.service.question.Meaning;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.question.Telling;
import org.bridgehead.service.topology.AuthorityLinks;
import org.bridgehead.service.topology.Coverage;
import org.bridgehead.service.topology.Indices;
import org.bridgehead.service.topology.TieKind;

/** The gaps between authorities in words. */
final class GapView {

  static final SortedMap<String, Meaning> MEANING =
      Meaning.of(
          Map.of(
              "state",
              new Meaning(
                  "State",
                  "Whether nothing that counts is on record between the two, or too little is"
                      + " recorded of one of them to know."),
              "schoolsOfA",
              new Meaning("Schools of the one", "How many schools of it are in the scope."),
              "schoolsOfB",
              new Meaning("Schools of the other", "How many schools of it are in the scope."),
              "rank",
              new Meaning(
                  "Rank of likeness",
                  "Where the authority stands among those most like the other, 1 for the most"
                      + " alike.")));

  private final Question question;
  private final Telling telling;
  private final Map<Integer, Coverage.Row> held = new HashMap<>();

  GapView(Question question) {
    this.question = question;
    telling = question.telling();
    question.coverage().rows().forEach(row -> held.put(row.authority(), row));
  }

  Gap gap(AuthorityLinks.Gap gap) {
    var pair = gap.pair();
    var unknown = unknown(pair);
    return new Gap(
        telling.place(pair.a()),
        telling.place(pair.b()),
        !gap.borders().isEmpty(),
        gap.resembles().stream().mapToObj(this::likeness).toList(),
        unknown.isEmpty() ? "nothing on record" : "not known",
        schools(pair.a()),
        schools(pair.b()),
        telling.why(
            expected(gap)
                + (unknown.isEmpty() ? " Nothing that counts links them on record." : unknown),
            Stream.of(gap.borders(), gap.resembles(), gap.successions())
                .flatMapToInt(Indices::stream)
                .filter(tie -> question.topology().holds(tie, question.day()))));
  }

  private Gap.Likeness likeness(int tie) {
    var nodes = question.topology().nodes();
    var ties = question.topology().ties();
    return new Gap.Likeness(nodes.key(ties.from(tie)), nodes.key(ties.to(tie)), ties.role(tie));
  }

  private int schools(int authority) {
    var row = held.get(authority);
    return row == null ? 0 : row.schools();
  }

  private String expected(AuthorityLinks.Gap gap) {
    var reasons = new ArrayList<String>();
    if (!gap.borders().isEmpty()) {
      reasons.add("share a border");
    }
    if (!gap.resembles().isEmpty()) {
      reasons.add("are statistically alike");
    }
    return "%s and %s %s%s."
        .formatted(
            telling.name(gap.pair().a()),
            telling.name(gap.pair().b()),
            String.join(" and ", reasons),
            gap.successions().isEmpty()
                ? ""
                : ", through an authority that one of them follows or is to be followed by");
  }

  /** Why it cannot be known whether the two are linked; empty if it can. */
  private String unknown(AuthorityLinks.Pair pair) {
    for (int authority : new int[] {pair.a(), pair.b()}) {
      if (schools(authority) == 0) {
        return " No school of %s is on record; %s."
            .formatted(
                telling.name(authority),
                elsewhere(authority).orElse("the register may list them under another authority"));
      }
    }
    for (int authority : new int[] {pair.a(), pair.b()}) {
      if (!isRecorded(authority)) {
        return " No learning network, shared post or activity is recorded for any school of %s or for itself."
            .formatted(telling.name(authority));
      }
    }
    return "";
  }

  /** Where schools of an authority stand that has none, as far as successions tell. */
  private Optional<String> elsewhere(int authority) {
    var topology = question.topology();
    var ties = topology.ties();
    for (int at = topology.first(authority); at < topology.first(authority + 1); at++) {
      int tie = topology.tieAt(at);
      int other = ties.other(tie, authority);
      if (ties.kind(tie) == TieKind.SUCCEEDED_BY && schools(other) > 0) {
        return Optional.of(
            "%d stand under %s (%s), which %s"
                .formatted(
                    schools(other),
                    telling.name(other),
                    topology.nodes().key(other),
                    ties.from(tie) == other ? "it follows" : "follows it"));
      }
    }
    return Optional.empty();
  }

  /** What whoever asks for authorities is to know of those that have no school on record. */
  List<String> notes(Collection<Integer> authorities) {
    return authorities.stream()
        .filter(authority -> schools(authority) == 0)
        .flatMap(
            authority ->
                elsewhere(authority).stream()
                    .map(
                        where ->
                            "No school of %s is on record on this day; %s. Ask for that one."
                                .formatted(telling.name(authority), where)))
        .toList();
  }

  private boolean isRecorded(int authority) {
    var row = held.get(authority);
    return row != null && row.withLearningNetwork() + row.withSharedPost() + row.withActivity() > 0
        || question.routes().degree(authority) > 0;
  }
}
