/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.read;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.bridgehead.cypher.Label;
import org.bridgehead.cypher.TieSort;
import org.bridgehead.importer.claim.Claim;
import org.bridgehead.importer.claim.NodeFacts;
import org.bridgehead.importer.claim.NodeKey;
import org.bridgehead.importer.claim.Source;
import org.bridgehead.importer.claim.TieKey;
import org.jspecify.annotations.Nullable;

/**
 * The sheets of the workbook that count and judge: {@code participation}, {@code reviews}, {@code
 * outcomes} and {@code interventions}. What a row measures, where and when is its id.
 */
final class MeasureSheets {

  /** The Department publishes no figure on ten pupils or fewer: they could be told apart. */
  private static final long SMALLEST_COHORT = 11;

  private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");
  private static final String YEAR_EXPECTED = "a year of four digits";

  private MeasureSheets() {}

  /** How many adults of a school took part in a network in a year. */
  static void headcount(Row row, Source source, Statements statements) {
    NodeKey network = Ends.id(row, Label.NETWORK, "network_id");
    NodeKey school = school(row);
    String year = row.require("year", YEAR, YEAR_EXPECTED);
    row.require("active_adults", "how many adults took part");
    Long adults = row.number("active_adults");
    if (row.refused() || network == null || school == null) {
      return;
    }
    NodeKey count = node(Label.HEADCOUNT, network.key(), school.key(), year);
    NodeFacts facts = statements.node(count);
    facts.state("year", Long.valueOf(year), source);
    facts.state("activeAdults", adults, source);
    tie(row, statements, new TieKey(TieSort.HEADCOUNT, school, count, ""), source);
    tie(row, statements, new TieKey(TieSort.HEADCOUNT, network, count, ""), source);
  }

  /** What a network judged itself to be on a day. */
  static void review(Row row, Source source, Statements statements) {
    NodeKey network = Ends.id(row, Label.NETWORK, "network_id");
    String instrument = row.require("instrument", "what it was reviewed against");
    String criterion = row.require("criterion", "which part of the instrument");
    row.require("on", "the day of the review");
    LocalDate on = row.date("on");
    row.require("score", "the score given");
    Long score = row.number("score");
    if (row.refused() || network == null || on == null) {
      return;
    }
    NodeKey review = node(Label.REVIEW, network.key(), instrument, criterion, on.toString());
    NodeFacts facts = statements.node(review);
    facts.state("instrument", instrument, source);
    facts.state("criterion", criterion, source);
    facts.state("score", score, source);
    facts.state("evidence", row.get("evidence"), source);
    facts.claimLife(new Claim(source, on, null, ""));
    tie(row, statements, new TieKey(TieSort.REVIEW, network, review, ""), source);
  }

  /**
   * What a school's pupils reached in a year, unless they are so few that they could be told apart.
   */
  static void outcome(Row row, Source source, Statements statements) {
    NodeKey school = school(row);
    String measure = row.require("measure", "what was measured");
    String year = row.require("year", YEAR, YEAR_EXPECTED);
    String value = row.require("value", "the figure as published");
    row.require("cohort_size", "how many pupils it rests on");
    Long pupils = row.number("cohort_size");
    if (pupils != null && pupils < SMALLEST_COHORT) {
      row.refuse(
          "cohort_size",
          pupils.toString(),
          "at least " + SMALLEST_COHORT + " pupils, as figures on fewer are not published",
          "Remove the row.");
    }
    if (row.refused() || school == null) {
      return;
    }
    NodeKey outcome = node(Label.OUTCOME, school.key(), measure, year);
    NodeFacts facts = statements.node(outcome);
    facts.state("measure", measure, source);
    facts.state("year", Long.valueOf(year), source);
    facts.state("value", value, source);
    facts.state("cohortSize", pupils, source);
    tie(row, statements, new TieKey(TieSort.OUTCOME, school, outcome, ""), source);
  }

  /** Something done on a day, so that before and after can be compared. */
  static void intervention(Row row, Source source, Statements statements) {
    NodeKey intervention = Ends.id(row, Label.INTERVENTION, "intervention_id");
    NodeKey target = Ends.member(row, "target_type", "target_id");
    row.require("on", "the day it was done");
    LocalDate on = row.date("on");
    if (row.refused() || intervention == null || target == null) {
      return;
    }
    NodeFacts facts = statements.node(intervention);
    facts.state("kind", row.get("kind"), source);
    facts.claimLife(new Claim(source, on, null, ""));
    tie(row, statements, new TieKey(TieSort.INTERVENTION, intervention, target, ""), source);
  }

  private static void tie(Row row, Statements statements, TieKey key, Source source) {
    Ends.claim(row, statements, key, source, null, null, "");
  }

  private static NodeKey node(Label label, String... parts) {
    return new NodeKey(label, String.join("/", parts));
  }

  private static @Nullable NodeKey school(Row row) {
    String urn = row.require("urn", RegisterReading.URN, RegisterReading.URN_EXPECTED);
    return urn.isEmpty() ? null : new NodeKey(Label.SCHOOL, urn);
  }
}
