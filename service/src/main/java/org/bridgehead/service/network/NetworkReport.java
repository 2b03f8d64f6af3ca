/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.network;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.bridgehead.service.lookup.RecordReport;
import org.bridgehead.service.lookup.RecordedTie;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.question.Place;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.question.Questions;
import org.bridgehead.service.question.ScopeParameters;
import org.bridgehead.service.report.FreezableView;
import org.bridgehead.service.report.FrozenAnswer;
import org.bridgehead.service.report.FrozenTable;
import org.bridgehead.service.security.Access;
import org.bridgehead.service.topology.NodeKind;
import org.jspecify.annotations.Nullable;

/** What a report holds of the page of a network, its time line among it. */
@Singleton
final class NetworkReport implements FreezableView {

  private final NetworkRecords records;
  private final ChallengeAnswers challenges;
  private final Questions questions;

  NetworkReport(NetworkRecords records, ChallengeAnswers challenges, Questions questions) {
    this.records = records;
    this.challenges = challenges;
    this.questions = questions;
  }

  @Override
  public boolean isAt(String path) {
    return path.matches("/networks/[^/]+");
  }

  @Override
  public FrozenAnswer freeze(Here here, Access by) {
    var asOf = here.find("asOf");
    var found = records.find(here.part(1), asOf, Access.withoutNames());
    var line = records.timeLine(found);
    var facts = NetworkFacts.facts(found);
    var groups = NetworkFacts.groups(found);
    var told = new ArrayList<>(RecordReport.told(groups));
    challenges.of(found, asOf).forEach(challenge -> told.add(told(challenge)));
    var tables = new ArrayList<>(RecordReport.tables(facts, groups));
    if (!line.events().isEmpty()) {
      told.add(line.words());
      tables.add(
          FrozenTable.of("What happened, the earliest first", TimeLine.TABLE, line.events()));
    }
    return FrozenAnswer.of(
        RecordReport.about(NetworkFacts.name(found)),
        RecordReport.answer(question(found, asOf)),
        told,
        tables);
  }

  /** About its member schools of the day; about all where there are none. */
  private Question question(NetworkDetail found, @Nullable String asOf) {
    var schools =
        found.members().stream()
            .filter(RecordedTie::inForce)
            .filter(member -> member.with().kind().equals(Place.word(NodeKind.SCHOOL)))
            .map(member -> member.with().key())
            .toList();
    return questions.ask(ScopeParameters.ofSchools(asOf, schools));
  }

  private static String told(Challenge challenge) {
    var words = new ArrayList<>(List.of(challenge.question()));
    words.addAll(challenge.findings());
    words.add(challenge.why().words());
    return String.join(" ", words);
  }
}
