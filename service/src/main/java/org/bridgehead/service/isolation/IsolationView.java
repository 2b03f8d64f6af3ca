/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.isolation;

import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.bridgehead.service.question.Codes;
import org.bridgehead.service.question.Meaning;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.question.Telling;
import org.bridgehead.service.question.Why;
import org.bridgehead.service.topology.IsolationRow;
import org.bridgehead.service.topology.Suggestions;
import org.bridgehead.service.topology.Topology;

/** The ladder of isolation in words. */
final class IsolationView {

  static final SortedMap<String, Meaning> MEANING =
      Meaning.of(
          Map.of(
              "rung",
              new Meaning(
                  "Rung",
                  "How far the ties on record lead: to nobody, to somebody but not through a"
                      + " network, only within its own trust, federation or sponsor, or into a"
                      + " network joined to learn together."),
              "flags",
              new Meaning(
                  "Flags",
                  "What else is worth knowing of a school, whatever its rung; a school may have"
                      + " several or none."),
              "suggested",
              new Meaning(
                  "Could be invited by",
                  "The learning network that fits best of those with room; others, and why, stand"
                      + " on the school's own page."),
              "byRung",
              new Meaning("Schools on each rung", "How many schools of the scope stand there."),
              "byFlag",
              new Meaning("Schools with each flag", "How many schools of the scope have it.")));

  private final Question question;
  private final Suggestions suggestions;
  private final Topology topology;
  private final Telling telling;

  IsolationView(Question question, Suggestions suggestions) {
    this.question = question;
    this.suggestions = suggestions;
    topology = question.topology();
    telling = question.telling();
  }

  IsolatedSchool school(IsolationRow row) {
    var nodes = topology.nodes();
    return new IsolatedSchool(
        nodes.key(row.school()),
        nodes.name(row.school()),
        telling.placeIfAny(row.authority()),
        nodes.phase(row.school()),
        Codes.of(row.rung()),
        words(row.rung()),
        row.flags().stream().sorted().map(flag -> flag(row, flag)).toList(),
        why(row),
        telling.placeIfAny(suggestions.best(row.school())));
  }

  static String words(IsolationRow.Rung rung) {
    return switch (rung) {
      case NO_LINK -> "no link on record";
      case NO_NETWORK -> "no network on record";
      case OWN_GROUP_ONLY -> "own group only";
      case NETWORKED -> "networked";
    };
  }

  private Why why(IsolationRow row) {
    var name = telling.name(row.school());
    var own = topology.routeTies(row.school(), question.day()).stream();
    return switch (row.rung()) {
      case NO_LINK ->
          telling.why(
              "No tie on record leads from %s to another open school, authority or agency."
                  .formatted(name),
              own);
      case NO_NETWORK ->
          telling.why(
              "%s has ties on record, but no membership of a network that has another open member."
                  .formatted(name),
              own);
      case OWN_GROUP_ONLY ->
          telling.why(
              "The only memberships of %s on record are of a trust, federation or sponsor: %s."
                  .formatted(name, networks(row, false)),
              row.countedTies().stream());
      case NETWORKED ->
          telling.why(
              "%s is in a learning network on record: %s.".formatted(name, networks(row, true)),
              learning(row));
    };
  }

  private IntStream learning(IsolationRow row) {
    return row.countedTies().stream().filter(tie -> isLearning(tie));
  }

  private boolean isLearning(int tie) {
    return topology.nodes().isLearningNetwork(topology.ties().to(tie));
  }

  private String networks(IsolationRow row, boolean learning) {
    return telling.names(
        row.countedTies().stream()
            .filter(tie -> isLearning(tie) == learning)
            .map(topology.ties()::to));
  }

  private IsolatedSchool.Flag flag(IsolationRow row, IsolationRow.Flag flag) {
    var name = telling.name(row.school());
    return switch (flag) {
      case RELIES_ON_ONE_LINK ->
          shown(
              flag,
              "relies on one link",
              "Without this one tie no route on record leads from %s to another open school."
                  .formatted(name),
              IntStream.of(row.onlyTie()));
      case NO_RECENT_ACTIVITY ->
          shown(
              flag,
              "no recent activity on record",
              "Activities are recorded for its authority, and none of %s in the two years before."
                  .formatted(name),
              IntStream.of(row.latestActivity()).filter(tie -> tie >= 0));
      case OFFERED_NOT_JOINED ->
          shown(
              flag,
              "offered, not joined",
              "Its authority is served by %s, of which %s is no member on record."
                  .formatted(telling.names(row.offers().stream().map(topology.ties()::to)), name),
              row.offers().stream());
      case COVERAGE_THIN ->
          shown(
              flag,
              "coverage thin",
              row.authority() < 0
                  ? "No authority is on record for %s, so little can be known.".formatted(name)
                  : "Of the schools of its authority, fewer than 5 in 100 have a learning network"
                      + " or an activity on record, so there may be more than is known.",
              IntStream.empty());
    };
  }

  private IsolatedSchool.Flag shown(
      IsolationRow.Flag flag, String words, String because, IntStream ties) {
    return new IsolatedSchool.Flag(Codes.of(flag), words, telling.why(because, ties));
  }
}
