/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.isolation;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bridgehead.service.question.Answer;
import org.bridgehead.service.question.Codes;
import org.bridgehead.service.question.PageParameters;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.question.Questions;
import org.bridgehead.service.question.Replies;
import org.bridgehead.service.question.ScopeParameters;
import org.bridgehead.service.question.Slice;
import org.bridgehead.service.security.Roles;
import org.bridgehead.service.topology.IsolationRow;
import org.bridgehead.service.topology.IsolationRow.Flag;
import org.bridgehead.service.topology.IsolationRow.Rung;
import org.bridgehead.service.topology.NodeKind;
import org.jspecify.annotations.Nullable;

/** Which schools have no network on record. */
@Controller("/api/v1/isolation")
@Secured(Roles.READER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "isolation")
final class IsolationController {

  private static final String ALL = "all";

  private final Questions questions;
  private final Replies replies;

  IsolationController(Questions questions, Replies replies) {
    this.questions = questions;
    this.replies = replies;
  }

  @Get
  @Operation(summary = "Which schools have no network on record?")
  HttpResponse<Answer<IsolationCounts, IsolatedSchool>> list(
      HttpRequest<?> request,
      @RequestBean ScopeParameters scope,
      @RequestBean PageParameters page,
      @Parameter(
              description =
                  "no-link, no-network, own-group-only, networked or all; repeatable; all but"
                      + " networked if left out.")
          @QueryValue
          @Nullable List<String> rung,
      @Parameter(
              description =
                  "relies-on-one-link, no-recent-activity, offered-not-joined or coverage-thin;"
                      + " repeatable: only schools with all of them.")
          @QueryValue
          @Nullable List<String> flag) {
    var question = questions.ask(scope);
    var rungs = rungs(rung);
    var flags = flags(flag);
    return replies.send(request, question, () -> answer(question, rungs, flags, page));
  }

  @Get("/{urn}")
  @Operation(summary = "Where does this school stand?")
  HttpResponse<Answer<IsolationCounts, IsolatedSchool>> one(
      HttpRequest<?> request, String urn, @QueryValue @Nullable String asOf) {
    var day = questions.ask(ScopeParameters.ofDay(asOf));
    int school = day.find(NodeKind.SCHOOL, "urn", urn);
    var only = new ScopeParameters(asOf, null, null, List.of(urn), null);
    var question = questions.ask(day, only);
    return replies.send(request, question, () -> answer(question, school));
  }

  private static Answer<IsolationCounts, IsolatedSchool> answer(Question question, int school) {
    var page = new PageParameters(null, null);
    var answer = answer(question, EnumSet.allOf(Rung.class), Set.of(), page);
    return question.scope().contains(school)
        ? answer
        : answer.noting(question.telling().notAlive(school));
  }

  private static Answer<IsolationCounts, IsolatedSchool> answer(
      Question question, Set<Rung> rungs, Set<Flag> flags, PageParameters page) {
    var rows = Ladder.of(question).in(question.scope());
    var wanted =
        rows.stream()
            .filter(row -> rungs.contains(row.rung()) && row.flags().containsAll(flags))
            .toList();
    var nodes = question.topology().nodes();
    Slice<IsolationRow> slice = Slice.of(wanted, row -> Ladder.key(nodes, row), page);
    var view = new IsolationView(question);
    return Answer.to(
        question, IsolationView.MEANING, IsolationCounts.of(rows), slice.map(view::school));
  }

  private static Set<Rung> rungs(@Nullable List<String> codes) {
    if (codes == null || codes.isEmpty()) {
      return EnumSet.complementOf(EnumSet.of(Rung.NETWORKED));
    }
    if (codes.contains(ALL)) {
      return EnumSet.allOf(Rung.class);
    }
    var rungs = EnumSet.noneOf(Rung.class);
    codes.forEach(code -> rungs.add(Codes.parse(Rung.class, "rung", code)));
    return rungs;
  }

  private static Set<Flag> flags(@Nullable List<String> codes) {
    var flags = EnumSet.noneOf(Flag.class);
    if (codes != null) {
      codes.forEach(code -> flags.add(Codes.parse(Flag.class, "flag", code)));
    }
    return flags;
  }
}
