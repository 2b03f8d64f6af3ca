/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.bridging;

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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.error.FieldError;
import org.bridgehead.service.error.Refuses;
import org.bridgehead.service.question.Answer;
import org.bridgehead.service.question.Meaning;
import org.bridgehead.service.question.PageParameters;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.question.Questions;
import org.bridgehead.service.question.Replies;
import org.bridgehead.service.question.ScopeParameters;
import org.bridgehead.service.question.Slice;
import org.bridgehead.service.security.Roles;
import org.bridgehead.service.topology.Dependence;
import org.bridgehead.service.topology.Indices;
import org.bridgehead.service.topology.NodeKind;
import org.jspecify.annotations.Nullable;

/** What rests on a few posts and organisations, and how firm their ranks are. */
@Controller("/api/v1/bridging")
@Secured(Roles.READER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "bridging")
final class RelianceController {

  private static final int MOST = 100;
  private static final SortedMap<String, Meaning> LOSS_MEANING =
      Meaning.of(
          Map.of(
              "schoolCount",
              new Meaning(
                  "Schools cut off",
                  "How many other schools lose their only route on record to another school."),
              "networkCount",
              new Meaning(
                  "Networks cut off",
                  "How many other networks lose their only route on record to a school."),
              "schoolPairs",
              new Meaning(
                  "Pairs cut off", "How many pairs of other schools are left without a route."),
              "authorityPairCount",
              new Meaning(
                  "Pairs of authorities cut off",
                  "How many pairs of authorities lose their only link on record.")));

  private final Questions questions;
  private final Replies replies;
  private final BridgingJobs jobs;

  RelianceController(Questions questions, Replies replies, BridgingJobs jobs) {
    this.questions = questions;
    this.replies = replies;
    this.jobs = jobs;
  }

  @Get("/loss")
  @Refuses(Failure.UnknownResource.class)
  @Operation(
      summary = "What comes apart without these posts and organisations, all at once?",
      description = "May be more than what comes apart without each by itself.")
  HttpResponse<Answer<SetLoss.Totals, SetLoss>> loss(
      HttpRequest<?> request,
      @Parameter(
              description =
                  "What is lost: a URN, or a kind and key such as post:P-1 or network:N-1;"
                      + " repeatable, at most 100.")
          @QueryValue
          List<String> of,
      @RequestBean ScopeParameters scope) {
    var question = questions.ask(scope);
    var lost = lost(question, of);
    return replies.send(
        request,
        question,
        () -> {
          var telling = question.telling();
          var row =
              new SetLoss(
                  lost.stream().mapToObj(telling::place).toList(),
                  new LossView(question).losses(lost),
                  telling.why(
                      "What ties %s to the rest.".formatted(telling.names(lost.stream())),
                      lost.stream()
                          .flatMap(
                              node ->
                                  question.topology().routeTies(node, question.day()).stream())));
          var totals = new SetLoss.Totals(question.scope().size(), lost.size());
          return Answer.to(question, LOSS_MEANING, totals, Slice.whole(List.of(row)));
        });
  }

  private static Indices lost(Question question, List<String> of) {
    if (of.isEmpty() || of.size() > MOST) {
      var expected = "must name from 1 to " + MOST + " posts or organisations";
      var error = new FieldError("of", expected, of.isEmpty() ? "" : of.size() + " of them");
      throw new Failure.InvalidFields(List.of(error)).exception();
    }
    return Indices.of(
        of.stream().mapToInt(each -> question.find("of", each)).sorted().distinct().toArray());
  }

  @Get("/dependences")
  @Operation(
      summary = "Which networks depend on one post?",
      description =
          "Those whose routes depend on it first. Networks everywhere: a scope does not restrict"
              + " them.")
  HttpResponse<Answer<DependentNetwork.Totals, DependentNetwork>> dependences(
      HttpRequest<?> request,
      @Parameter(
              description =
                  "The day, as 2026-01-31; if left out, the newest that the sources cover.")
          @QueryValue
          @Nullable String asOf,
      @RequestBean PageParameters page) {
    var question = questions.ask(ScopeParameters.ofDay(asOf));
    return replies.send(
        request,
        question,
        () -> {
          var view = new DependenceView(question);
          var all = view.all();
          Slice<Dependence> slice =
              Slice.of(
                  all.stream()
                      .sorted((one, other) -> view.key(one).compareTo(view.key(other)))
                      .toList(),
                  view::key,
                  page);
          return Answer.to(
              question, DependenceView.MEANING, view.totals(all), slice.map(view::show));
        });
  }

  @Get("/stability")
  @TakesLong
  @Operation(
      summary = "How firm are the ranks when some ties are missing?",
      description =
          "In trials with a tenth and a fifth of all ties taken away at random, where does each"
              + " post and organisation stand? The same question has the same answer.")
  HttpResponse<Answer<RankedPlace.Trials, RankedPlace>> stability(
      HttpRequest<?> request,
      @RequestBean ScopeParameters scope,
      @RequestBean PageParameters page,
      @Parameter(
              description =
                  "post, school, authority, agency, network or activity; repeatable; the first"
                      + " four if left out.")
          @QueryValue
          @Nullable List<String> kind) {
    var question = questions.ask(scope);
    var kinds = RankedKinds.of(kind);
    var needed = replies.isKnown(request, question) ? List.<Question>of() : List.of(question);
    return jobs.answer(
        request,
        needed,
        () -> replies.send(request, question, () -> stability(question, kinds, page)));
  }

  private static Answer<RankedPlace.Trials, RankedPlace> stability(
      Question question, Set<NodeKind> kinds, PageParameters page) {
    var view = new StabilityView(question, kinds);
    var nodes = question.topology().nodes();
    var bridges = Bridges.of(question);
    Slice<Integer> slice = Slice.of(view.ranked(), node -> bridges.key(nodes, node), page);
    return Answer.to(question, StabilityView.MEANING, view.trials(), slice.map(view::show));
  }
}
