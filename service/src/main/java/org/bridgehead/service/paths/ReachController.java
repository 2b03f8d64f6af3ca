/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.paths;

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
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import java.util.Set;
import org.bridgehead.service.question.Answer;
import org.bridgehead.service.question.PageParameters;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.question.Questions;
import org.bridgehead.service.question.Replies;
import org.bridgehead.service.question.ScopeParameters;
import org.bridgehead.service.question.Slice;
import org.bridgehead.service.question.SortKey;
import org.bridgehead.service.security.Roles;
import org.bridgehead.service.topology.NodeKind;
import org.bridgehead.service.topology.Nodes;
import org.bridgehead.service.topology.Reach;
import org.bridgehead.service.topology.RouteFilter;
import org.jspecify.annotations.Nullable;

/** How far practice can travel from a place. */
@Controller("/api/v1/reach")
@Secured(Roles.READER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "paths")
final class ReachController {

  private static final double STEPS_A_DAY = 1 << 20;

  private final Questions questions;
  private final Replies replies;

  ReachController(Questions questions, Replies replies) {
    this.questions = questions;
    this.replies = replies;
  }

  @Get
  @Operation(
      summary = "How far can practice travel from here?",
      description =
          "By steps on the day, or by date within a window; how many places are reached, through"
              + " whom first, and which, the first first. No scope restricts it.")
  HttpResponse<Answer<ReachFigures, ReachedPlace>> list(
      HttpRequest<?> request,
      @RequestBean ReachParameters asked,
      @RequestBean RouteParameters use,
      @RequestBean PageParameters page,
      @QueryValue @Nullable String asOf) {
    var question = questions.ask(new ScopeParameters(asOf, null, null, null, "true"));
    int from = question.find("from", asked.from());
    var filter = use.filter(use.avoided(question));
    var window = asked.window(question);
    int most = asked.most();
    var kinds = asked.kinds();
    return replies.send(
        request,
        question,
        () -> {
          var reach =
              window == null
                  ? Reach.bySteps(question.routes(), from, most, filter)
                  : byDate(question, from, window, filter);
          return answer(new ReachView(questions, question, window, most), reach, kinds, page);
        });
  }

  private static Reach byDate(Question question, int from, Window window, RouteFilter filter) {
    return Reach.byDate(question.topology(), from, window.firstDay(), window.lastDay(), filter);
  }

  private static Answer<ReachFigures, ReachedPlace> answer(
      ReachView view, Reach reach, Set<NodeKind> kinds, PageParameters page) {
    var question = view.question();
    var nodes = question.topology().nodes();
    var wanted =
        reach.places().stream()
            .filter(place -> kinds.contains(nodes.kind(place.node())))
            .map(place -> new Listed(place, key(nodes, place)))
            .sorted(Comparator.comparing(Listed::key))
            .toList();
    var rows = Slice.of(wanted, Listed::key, page).map(listed -> view.row(listed.place()));
    var answer = Answer.to(question, ReachView.MEANING, view.figures(reach), rows);
    return view.isWindow() || nodes.isAlive(reach.from(), question.day())
        ? answer
        : answer.noting(question.telling().notAlive(reach.from()));
  }

  /** A place and where it stands, which a sort asks for often. */
  private record Listed(Reach.Place place, SortKey key) {}

  private static SortKey key(Nodes nodes, Reach.Place place) {
    return new SortKey(
        place.day() * STEPS_A_DAY + place.steps(),
        nodes.kind(place.node()) + ":" + nodes.key(place.node()));
  }
}
