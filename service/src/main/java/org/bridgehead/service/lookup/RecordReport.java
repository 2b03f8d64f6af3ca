/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.lookup;

import static org.bridgehead.service.table.Table.column;

import java.util.List;
import java.util.Map;
import org.bridgehead.service.lookup.RecordPage.Fact;
import org.bridgehead.service.lookup.RecordPage.TieGroup;
import org.bridgehead.service.page.Words;
import org.bridgehead.service.question.Answer;
import org.bridgehead.service.question.Meaning;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.question.Slice;
import org.bridgehead.service.question.Telling;
import org.bridgehead.service.report.FrozenAnswer;
import org.bridgehead.service.report.FrozenTable;
import org.bridgehead.service.table.Table;

/** What a report holds of all that is on record of something. */
public final class RecordReport {

  private static final String METHOD =
      "All that sources state of it is told, of every date, with where it comes from. A tie starts"
          + " at the earliest stated day, else when it was first seen; it ends at a stated day, else"
          + " no later than the first extract that should show it and does not. What sources"
          + " contradict each other in is marked.";

  private static final Table<Fact> FACTS =
      new Table<>(
          "facts",
          List.of(
              column("what", Fact::name),
              column("on_record", Fact::value),
              column("what_it_means", Fact::means)));

  private RecordReport() {}

  /** What the page of something says of itself. */
  public static FrozenAnswer.About about(String name) {
    return new FrozenAnswer.About(
        Telling.sentence(name), "What is on record of %s?".formatted(name), METHOD);
  }

  /**
   * The report of a page of nothing but facts and ties.
   *
   * @param question about the day, and the schools whose coverage stands beside it
   * @param name what it is called
   */
  public static FrozenAnswer of(
      Question question, String name, List<Fact> facts, List<TieGroup> groups) {
    return FrozenAnswer.of(about(name), answer(question), told(groups), tables(facts, groups));
  }

  /** The day and the coverage that stand beside a record that is no answer itself. */
  public static Answer<String, String> answer(Question question) {
    return Answer.to(question, Meaning.of(Map.of()), "", Slice.whole(List.of()));
  }

  /** How many ties of each group there are, a sentence each. */
  public static List<String> told(List<TieGroup> groups) {
    return groups.stream()
        .map(
            group ->
                group.ties().isEmpty()
                    ? "%s: none on record.".formatted(group.heading())
                    : "%s: %s on the day, %s on record in all."
                        .formatted(
                            group.heading(),
                            Words.number(group.inForce()),
                            Words.number(group.ties().size())))
        .toList();
  }

  /** The facts and the ties as tables. */
  public static List<FrozenTable> tables(List<Fact> facts, List<TieGroup> groups) {
    return List.of(
        FrozenTable.of("What it is", FACTS, facts),
        FrozenTable.of("Ties over time, by what they say", TieTable.TABLE, TieTable.rows(groups)));
  }
}
