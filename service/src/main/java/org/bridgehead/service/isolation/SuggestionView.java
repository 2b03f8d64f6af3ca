/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.isolation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.bridgehead.service.isolation.SuggestionFigures.FounderView;
import org.bridgehead.service.isolation.SuggestionFigures.LeaveAlone;
import org.bridgehead.service.isolation.SuggestionFigures.NewNetworkView;
import org.bridgehead.service.question.Codes;
import org.bridgehead.service.question.Meaning;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.question.Telling;
import org.bridgehead.service.topology.IsolationRow;
import org.bridgehead.service.topology.NewNetwork;
import org.bridgehead.service.topology.Suggestion;
import org.bridgehead.service.topology.SuggestionOptions;
import org.bridgehead.service.topology.SuggestionPart;
import org.bridgehead.service.topology.SuggestionPart.Finding;

/** Suggestions in words: something to talk about with the head, never an assignment. */
final class SuggestionView {

  static final SortedMap<String, Meaning> MEANING =
      Meaning.of(
          Map.of(
              "score",
              new Meaning(
                  "Score",
                  "How well the network fits the school, 0 to 100: the weighted mean of the parts,"
                      + " in which what is not known adds nothing."),
              "value",
              new Meaning("Value", "How good the network is in this part, from 0 to 1."),
              "points",
              new Meaning("Points", "What this part adds to the score."),
              "newNetwork",
              new Meaning(
                  "Form a new network",
                  "Schools near by that are in no learning network either; six of them are enough"
                      + " for a network in band."),
              "leaveAlone",
              new Meaning(
                  "Leave alone for now", "What speaks for suggesting nothing to the school.")));

  private final Question question;
  private final Telling telling;
  private final SuggestionOptions options;
  private final PartWords words;

  SuggestionView(Question question, SuggestionOptions options) {
    this.question = question;
    this.options = options;
    telling = question.telling();
    words = new PartWords(question);
  }

  SuggestedNetwork network(Suggestion suggestion) {
    var nodes = question.topology().nodes();
    int network = suggestion.network();
    return new SuggestedNetwork(
        telling.place(network),
        nodes.type(network),
        nodes.focus(network),
        suggestion.score(),
        "%s could be asked whether it would invite the school; it fits by %d of 100."
            .formatted(Telling.sentence(telling.name(network)), Math.round(suggestion.score())),
        suggestion.parts().stream().map(this::part).toList());
  }

  private SuggestedNetwork.Part part(SuggestionPart part) {
    return new SuggestedNetwork.Part(
        Codes.of(part.kind()),
        PartWords.name(part.kind()),
        part.weight(),
        part.value(),
        100 * part.weight() * part.value() / options.weights().sum(),
        part.finding() != Finding.NOT_KNOWN,
        telling.why(words.sentence(part), part.ties().stream()));
  }

  SuggestionFigures figures(IsolationRow row, List<Suggestion> made, NewNetwork founders) {
    return new SuggestionFigures(
        telling.place(row.school()),
        Codes.of(row.rung()),
        IsolationView.words(row.rung()),
        newNetwork(founders),
        leaveAlone(row, made));
  }

  /** For a school that was not open. */
  SuggestionFigures closed(int school) {
    var words = telling.notAlive(school);
    return new SuggestionFigures(
        telling.place(school),
        null,
        null,
        new NewNetworkView(false, words, 0, List.of()),
        new LeaveAlone(words, List.of(words)));
  }

  private NewNetworkView newNetwork(NewNetwork founders) {
    var schools = Telling.count(founders.found(), "school");
    return new NewNetworkView(
        founders.enough(),
        founders.enough()
            ? "With %s in reach that also have no learning network on record, a new one could be formed."
                .formatted(schools)
            : "Only %s in reach also have no learning network on record; six together make a network in band."
                .formatted(schools),
        founders.found(),
        founders.schools().stream().map(this::founder).toList());
  }

  private FounderView founder(NewNetwork.Founder founder) {
    var journey =
        switch (founder.journey()) {
          case MINUTES -> Telling.count(Math.round(founder.measure()), "minute") + " away";
          case KILOMETRES -> PartWords.km(founder.measure()) + " km away";
          default -> "distance unknown";
        };
    var authority =
        switch (founder.authority()) {
          case SAME -> "of the same authority";
          case BORDERING -> "of a bordering authority";
          case SIMILAR -> "of a similar authority";
          default -> "of another authority";
        };
    return new FounderView(
        telling.place(founder.school()),
        founder.score(),
        telling.why(
            "%s: %s, %s, %s."
                .formatted(
                    Telling.sentence(telling.name(founder.school())),
                    journey,
                    authority,
                    founder.sameAges() ? "teaches the same ages" : "teaches other ages"),
            founder.ties().stream()));
  }

  private LeaveAlone leaveAlone(IsolationRow row, List<Suggestion> made) {
    var reasons = new ArrayList<String>();
    if (row.rung() == IsolationRow.Rung.NETWORKED) {
      reasons.add("It is in a learning network on record already.");
    } else if (made.isEmpty()) {
      reasons.add("No network that could be asked, and has room, is in reach on record.");
    }
    if (row.flags().contains(IsolationRow.Flag.COVERAGE_THIN)) {
      reasons.add("Little is on record of its authority, so it may have links that are not known.");
    }
    if (!row.offers().isEmpty()) {
      reasons.add(
          "%s serves its authority and may have made its offer already."
              .formatted(
                  Telling.sentence(
                      telling.names(row.offers().stream().map(question.topology().ties()::to)))));
    }
    reasons.add("Taking part is voluntary; the head knows what the record does not show.");
    return new LeaveAlone(String.join(" ", reasons), reasons);
  }
}
