/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.links;

import jakarta.inject.Singleton;
import java.util.List;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.page.Words;
import org.bridgehead.service.question.Answer;
import org.bridgehead.service.question.ScopeChoices;
import org.bridgehead.service.question.ScopeParameters;
import org.bridgehead.service.report.FreezableView;
import org.bridgehead.service.report.FrozenAnswer;
import org.bridgehead.service.report.FrozenTable;
import org.bridgehead.service.security.Access;

/**
 * What a report holds of the pages of linked authorities, of a pair, and of pairs without a link.
 */
@Singleton
final class LinkReport implements FreezableView {

  private static final String PAIRS = "/links";
  private static final String GAPS = "/links/gaps";
  private static final String PAIR = "/links/[^/]+/[^/]+";

  private static final FrozenAnswer.About ABOUT_PAIRS =
      new FrozenAnswer.About(
          "Links between authorities",
          "Which authorities are linked, and through what?",
          "Each pair counts the networks, posts and activities on record that have a part in both,"
              + " each once. What is expected is worked out from the size of each authority, so that"
              + " large ones do not look well linked only for being large.");

  private static final FrozenAnswer.About ABOUT_GAPS =
      new FrozenAnswer.About(
          "Neighbours with no link on record",
          "Which authorities that share a border, or are statistically similar, have no link on"
              + " record?",
          "A gap is a pair of authorities that share a border or are statistically similar, and of"
              + " which no network, post or activity of the kinds counted has a part in both on"
              + " record. Where nothing is recorded of an authority, that is said instead.");

  private final LinkAnswers answers;

  LinkReport(LinkAnswers answers) {
    this.answers = answers;
  }

  @Override
  public boolean isAt(String path) {
    return path.equals(PAIRS) || path.equals(GAPS) || path.matches(PAIR);
  }

  @Override
  public FrozenAnswer freeze(Here here, Access by) {
    var scope = ScopeParameters.of(here);
    var links = new LinkParameters(here.all("kind"), here.all("level"));
    if (here.path().equals(GAPS)) {
      var gaps = answers.gaps(scope, links).page(FrozenAnswer.ROWS);
      var table = FrozenTable.of("Pairs without a link on record", LinkTables.GAPS, gaps);
      return FrozenAnswer.of(ABOUT_GAPS, gaps, List.of(counted(gaps)), List.of(table));
    }
    if (here.path().matches(PAIR)) {
      return evidence(here.part(1), here.part(2), scope, links);
    }
    var pairs = answers.pairs(scope, links).page(FrozenAnswer.ROWS);
    var table = FrozenTable.of("Pairs of authorities, the fullest first", LinkTables.PAIRS, pairs);
    var all = "%s in all.".formatted(links(pairs.figures().links()));
    return FrozenAnswer.of(ABOUT_PAIRS, pairs, List.of(counted(pairs), all), List.of(table));
  }

  private FrozenAnswer evidence(String a, String b, ScopeParameters scope, LinkParameters links) {
    var asked = answers.cell(a, b, scope, links);
    var choices = ScopeChoices.of(asked.question());
    var both = choices.nameOf(a) + " and " + choices.nameOf(b);
    var cell = asked.page(FrozenAnswer.ROWS);
    var table = FrozenTable.of("What links them", LinkTables.EVIDENCE, cell);
    var about =
        new FrozenAnswer.About(
            "What links " + both,
            "Through what are %s linked?".formatted(both),
            ABOUT_PAIRS.method());
    var all = "%s in all.".formatted(links(cell.figures().links()));
    return FrozenAnswer.of(about, cell, List.of(counted(cell), all), List.of(table));
  }

  private static String links(int count) {
    return Words.number(count) + (count == 1 ? " link" : " links");
  }

  private static String counted(Answer<LinkTotals, ?> answer) {
    return "Counted: %s; between %s."
        .formatted(
            Words.code(String.join(", ", answer.figures().kinds())),
            String.join(", ", answer.figures().levels()));
  }
}
