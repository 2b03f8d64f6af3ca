/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.post;

import jakarta.inject.Singleton;
import java.util.List;
import org.bridgehead.cypher.TieType;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.lookup.Day;
import org.bridgehead.service.lookup.Lookups;
import org.bridgehead.service.lookup.Naming;
import org.bridgehead.service.lookup.Party;
import org.bridgehead.service.lookup.RecordedTies;
import org.bridgehead.service.lookup.TieAnswers;
import org.bridgehead.service.question.Questions;
import org.bridgehead.service.question.ScopeParameters;
import org.bridgehead.service.security.Access;
import org.bridgehead.service.store.PersonAndTies;
import org.bridgehead.service.store.PersonRepository;
import org.bridgehead.service.topology.NodeKind;
import org.jspecify.annotations.Nullable;

/** Finds all posts that one person holds, for the API and for pages. */
@Singleton
final class PostRecords {

  private final PersonRepository people;
  private final Lookups lookups;
  private final TieAnswers answers;
  private final Naming naming;
  private final Questions questions;

  PostRecords(
      PersonRepository people,
      Lookups lookups,
      TieAnswers answers,
      Naming naming,
      Questions questions) {
    this.people = people;
    this.lookups = lookups;
    this.answers = answers;
    this.naming = naming;
    this.questions = questions;
  }

  /** All posts of a person, as far as the reader may see it. */
  Posts find(String personId, @Nullable String asOf, Access access) {
    Day day = lookups.day(asOf);
    PersonAndTies found =
        people
            .find(personId)
            .orElseThrow(() -> new Failure.UnknownResource("person", personId).exception());
    RecordedTies ties = answers.read(access, day, found.ties(), null, null);
    String name = naming.names(access, List.of(personId)).get(personId);
    return new Posts(
        day.asOf(),
        day.newestDate(),
        day.revision(),
        new Party(Party.PERSON, personId, name),
        ties.from(TieType.SERVES),
        ties.from(TieType.BROKERS),
        ties.from(TieType.FACILITATES));
  }

  /** The posts that a person holds on the day, in words that name nobody. */
  String words(String personId, @Nullable String asOf) {
    var question = questions.ask(ScopeParameters.ofDay(asOf));
    int person = question.topology().nodes().find(NodeKind.PERSON, personId);
    return person < 0 ? "posts held by one person" : question.telling().name(person);
  }
}
