/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.feed;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bridgehead.service.change.BridgingChangeTotals;
import org.bridgehead.service.change.ChangeAnswers;
import org.bridgehead.service.change.ChangeFigures;
import org.bridgehead.service.change.IsolationChangeTotals;
import org.bridgehead.service.change.LinkChangeTotals;
import org.bridgehead.service.change.PathChangeTotals;
import org.bridgehead.service.change.WhyChanged;
import org.bridgehead.service.question.Asked;
import org.bridgehead.service.question.Codes;
import org.bridgehead.service.question.PageParameters;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.question.ScopeParameters;
import org.bridgehead.service.snapshot.SourceExtract;

/**
 * Tells how the answer to a question changed from each day that a source describes to the next.
 * Nothing is kept: every replica tells the same from the same revision.
 */
@Singleton
final class Feeds {

  private static final long LINES = 20;

  private final ChangeAnswers changes;

  Feeds(ChangeAnswers changes) {
    this.changes = changes;
  }

  /**
   * The changes up to the day of a question, the newest first; steps without one are left out.
   *
   * @param newest the question on the last day that is meant
   * @param scope which schools are meant
   * @param page the address of the page that compares two days, for from and to
   */
  List<Feed.Item> items(
      FeedQuestion followed, Question newest, ScopeParameters scope, Function<Step, String> page) {
    return steps(newest)
        .limit(followed.most())
        .flatMap(step -> item(followed, step, scope, page.apply(step)).stream())
        .toList();
  }

  /**
   * From one day that a source describes to the next.
   *
   * @param from the first day
   * @param to the second day
   */
  record Step(LocalDate from, LocalDate to) {}

  private static Stream<Step> steps(Question newest) {
    var days =
        newest.snapshot().sources().stream()
            .map(SourceExtract::extractDate)
            .filter(day -> !day.isAfter(newest.asOf()))
            .distinct()
            .sorted()
            .toList();
    var steps = new ArrayList<Step>();
    for (int each = days.size() - 1; each > 0; each--) {
      steps.add(new Step(days.get(each - 1), days.get(each)));
    }
    return steps.stream();
  }

  private Optional<Feed.Item> item(
      FeedQuestion followed, Step step, ScopeParameters scope, String page) {
    var days = scope.on(null);
    var compared = changes.compared(step.from().toString(), step.to().toString(), days);
    return switch (followed) {
      case ISOLATION ->
          item(followed, step, page, changes.isolation(compared), Feeds::told, row -> row.why());
      case BRIDGING ->
          item(
              followed,
              step,
              page,
              changes.bridging(compared, null),
              Feeds::told,
              row -> row.why());
      case LINKS ->
          item(
              followed,
              step,
              page,
              changes.links(compared, days, null, null),
              Feeds::told,
              row -> row.why());
      case PATHS ->
          item(followed, step, page, changes.paths(compared), Feeds::told, row -> row.why());
    };
  }

  private static <F, R> Optional<Feed.Item> item(
      FeedQuestion followed,
      Step step,
      String page,
      Asked<ChangeFigures<F>, R> asked,
      Function<F, String> told,
      Function<R, WhyChanged> why) {
    var answer = asked.page(new PageParameters(LINES, null));
    if (answer.total() == 0) {
      return Optional.empty();
    }
    var lines = new ArrayList<String>();
    answer.rows().forEach(row -> lines.add(why.apply(row).words()));
    if (answer.total() > LINES) {
      lines.add("And %d more.".formatted(answer.total() - LINES));
    }
    lines.add(answer.figures().record().words());
    lines.addAll(answer.notes());
    var text = String.join("\n", lines);
    var title =
        "%s to %s: %s".formatted(step.from(), step.to(), told.apply(answer.figures().totals()));
    var change = new Feed.Change(step.from(), step.to(), answer.total(), answer.revision());
    return Optional.of(
        new Feed.Item(
            id(Codes.of(followed), answer.scope(), title, text),
            page,
            title,
            text,
            step.to() + "T00:00:00Z",
            change));
  }

  /** Of what is told, so that a change that is told otherwise is another. */
  private static String id(String... told) {
    var all = Stream.of(told).collect(Collectors.joining("\n"));
    return "urn:uuid:" + UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
  }

  private static String told(IsolationChangeTotals totals) {
    return "schools on a higher rung %d, on a lower one %d, newly in the scope %d, no longer in it %d"
        .formatted(totals.risen(), totals.fallen(), totals.come(), totals.left());
  }

  private static String told(BridgingChangeTotals totals) {
    return "posts and organisations with a greater share of the routes %d, with a smaller one %d"
        .formatted(totals.gained(), totals.lost());
  }

  private static String told(LinkChangeTotals totals) {
    return "pairs of authorities with their first link %d, with more %d, with fewer %d, with none now %d"
        .formatted(totals.gained(), totals.more(), totals.fewer(), totals.lost());
  }

  private static String told(PathChangeTotals totals) {
    return "schools that now have a route to another %d, that have none any more %d"
        .formatted(totals.joinedUp(), totals.cutOff());
  }
}
