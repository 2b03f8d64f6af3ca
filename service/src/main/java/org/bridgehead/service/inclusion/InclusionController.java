/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.inclusion;

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
import java.util.stream.IntStream;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.error.FieldError;
import org.bridgehead.service.isolation.SuggestionDesk;
import org.bridgehead.service.question.Answer;
import org.bridgehead.service.question.Codes;
import org.bridgehead.service.question.PageParameters;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.question.Questions;
import org.bridgehead.service.question.Replies;
import org.bridgehead.service.question.ScopeParameters;
import org.bridgehead.service.question.Slice;
import org.bridgehead.service.question.SortKey;
import org.bridgehead.service.security.Roles;
import org.bridgehead.service.topology.IsolationRow.Rung;
import org.jspecify.annotations.Nullable;

/** How all schools of an authority that are in no network could be placed at once. */
@Controller("/api/v1/isolation/plan")
@Secured(Roles.READER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "isolation")
final class InclusionController {

  private final Questions questions;
  private final Replies replies;
  private final SuggestionDesk desk;
  private final InclusionSolver solver;

  InclusionController(
      Questions questions, Replies replies, SuggestionDesk desk, InclusionSolver solver) {
    this.questions = questions;
    this.replies = replies;
    this.desk = desk;
    this.solver = solver;
  }

  @Get
  @Operation(
      summary = "How could every unlinked school of an authority be included?",
      description =
          "Places all schools without a network on record at once, into networks with room or new"
              + " ones, and says who remains out and why. A proposal to argue with, not an"
              + " assignment.")
  HttpResponse<Answer<InclusionFigures, PlannedSchool>> plan(
      HttpRequest<?> request,
      @RequestBean ScopeParameters scope,
      @RequestBean PageParameters page,
      @Parameter(
              description =
                  "Whether schools that are only in their own trust, federation or sponsor's group"
                      + " are placed too: true or false.")
          @QueryValue
          @Nullable String ownGroup) {
    if (scope.authority() == null || scope.authority().isEmpty()) {
      var error = new FieldError("authority", "must be given");
      throw new Failure.InvalidFields(List.of(error)).exception();
    }
    var question = questions.ask(scope);
    var rungs = rungs(ownGroup);
    return replies.send(request, question, desk.decisions(), () -> answer(question, rungs, page));
  }

  private static Set<Rung> rungs(@Nullable String ownGroup) {
    boolean both =
        ownGroup != null
            && Codes.parse(List.of(true, false), String::valueOf, "ownGroup", ownGroup);
    return both
        ? EnumSet.of(Rung.NO_LINK, Rung.NO_NETWORK, Rung.OWN_GROUP_ONLY)
        : EnumSet.of(Rung.NO_LINK, Rung.NO_NETWORK);
  }

  private Answer<InclusionFigures, PlannedSchool> answer(
      Question question, Set<Rung> rungs, PageParameters page) {
    var plan = InclusionPlan.of(question, rungs, desk, solver);
    var view = new InclusionView(question, plan);
    var nodes = question.topology().nodes();
    var all = IntStream.range(0, plan.rows().size()).boxed().toList();
    var slice = Slice.of(all, at -> new SortKey(0, nodes.key(plan.rows().get(at).school())), page);
    return Answer.to(question, InclusionView.MEANING, view.figures(), slice.map(view::school));
  }
}
