/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.report;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.bridgehead.service.question.Answer;
import org.bridgehead.service.question.Meaning;
import org.bridgehead.service.question.PageParameters;
import org.bridgehead.service.question.Recorded;

/**
 * The answer of a view as it was.
 *
 * @param title what the view is about
 * @param question the question that it answers, in plain words
 * @param method what is counted, and how
 * @param asOf the day it is about
 * @param revision the revision of the record that it was answered from
 * @param demonstration whether everything in it is invented
 * @param scope which schools are meant, in words
 * @param caveats what else a reader must know, a sentence each
 * @param coverage how much was on record
 * @param meanings what each figure is
 * @param findings the answer in words, a sentence or a paragraph each
 * @param tables its tables
 */
@Serdeable
public record FrozenAnswer(
    String title,
    String question,
    String method,
    LocalDate asOf,
    long revision,
    boolean demonstration,
    String scope,
    List<String> caveats,
    Recorded coverage,
    List<Meaning> meanings,
    List<String> findings,
    List<FrozenTable> tables) {

  /** The rows that a report holds of each table at most. */
  public static final PageParameters ROWS = new PageParameters(1000L, null);

  /** Copies the lists. */
  public FrozenAnswer {
    caveats = List.copyOf(caveats);
    meanings = List.copyOf(meanings);
    findings = findings.stream().map(Shown::clean).toList();
    tables = List.copyOf(tables);
  }

  /**
   * What a view says of itself.
   *
   * @param title what it is about
   * @param question the question that it answers, in plain words
   * @param method what is counted, and how
   */
  public record About(String title, String question, String method) {}

  /** An answer, with what its view says in words and tables. */
  public static FrozenAnswer of(
      About about, Answer<?, ?> answer, List<String> findings, List<FrozenTable> tables) {
    return of(about, List.of(answer), findings, tables);
  }

  /** Several answers of the same day and scope, with what their view says in words and tables. */
  public static FrozenAnswer of(
      About about,
      List<? extends Answer<?, ?>> answers,
      List<String> findings,
      List<FrozenTable> tables) {
    Answer<?, ?> answer = answers.getFirst();
    return new FrozenAnswer(
        Shown.clean(about.title()),
        Shown.clean(about.question()),
        about.method(),
        answer.asOf(),
        answer.revision(),
        answer.demonstration(),
        Shown.clean(answer.scope()),
        answers.stream().flatMap(each -> each.notes().stream()).distinct().toList(),
        answer.coverage(),
        answers.stream().flatMap(each -> each.meaning().values().stream()).distinct().toList(),
        findings,
        tables);
  }
}
