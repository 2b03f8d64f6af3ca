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
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.bridgehead.service.question.Answer;
import org.bridgehead.service.question.Codes;
import org.bridgehead.service.question.Meaning;
import org.bridgehead.service.question.PageParameters;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.question.Questions;
import org.bridgehead.service.question.Replies;
import org.bridgehead.service.question.ScopeParameters;
import org.bridgehead.service.question.Slice;
import org.bridgehead.service.security.Roles;
import org.bridgehead.service.topology.Grouping;
import org.bridgehead.service.topology.Indices;
import org.bridgehead.service.topology.NodeKind;
import org.jspecify.annotations.Nullable;

/** Which posts and organisations join what would otherwise be apart. */
@Controller("/api/v1/bridging")
@Secured(Roles.READER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "bridging")
final class BridgingController {

  private final Questions questions;
  private final Replies replies;
  private final BridgingJobs jobs;

  BridgingController(Questions questions, Replies replies, BridgingJobs jobs) {
    this.questions = questions;
    this.replies = replies;
    this.jobs = jobs;
  }

  @Get
  @Operation(
      summary = "Through which posts and organisations do the routes between schools go?",
      description =
          "The greatest first. People are posts and never named. What takes longer than 10 seconds,"
              + " or than Prefer: wait=N says (a minute at most), is answered with 202 and the"
              + " address of a job; ask again once that is done.")
  HttpResponse<Answer<BridgingTotals, Bridge>> list(
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
    return send(request, question, () -> answer(question, kinds, page));
  }

  /**
   * At once where the client has the answer, or it is at hand; else as {@link BridgingJobs} says.
   */
  private <R> HttpResponse<Answer<BridgingTotals, R>> send(
      HttpRequest<?> request, Question question, Supplier<Answer<BridgingTotals, R>> answer) {
    var needed = replies.isKnown(request, question) ? List.<Question>of() : List.of(question);
    return jobs.answer(request, needed, () -> replies.send(request, question, answer));
  }

  private static Answer<BridgingTotals, Bridge> answer(
      Question question, Set<NodeKind> kinds, PageParameters page) {
    var bridges = Bridges.of(question);
    var nodes = question.topology().nodes();
    var wanted =
        bridges.ranked().stream().filter(node -> kinds.contains(nodes.kind(node))).toList();
    Slice<Integer> slice = Slice.of(wanted, node -> bridges.key(nodes, node), page);
    var view = new BridgeView(question, bridges);
    return Answer.to(
        question, BridgeView.MEANING, totals(question, bridges, kinds), slice.map(view::bridge));
  }

  private static BridgingTotals totals(Question question, Bridges bridges, Set<NodeKind> kinds) {
    var nodes = question.topology().nodes();
    var routes = question.routes();
    long without =
        IntStream.range(0, routes.nodeCount())
            .filter(node -> routes.degree(node) > 0 && kinds.contains(nodes.kind(node)))
            .filter(node -> bridges.betweenness().score(node) == 0)
            .count();
    return new BridgingTotals(
        question.scope().size(), bridges.betweenness().pairsWithRoute(), without);
  }

  @Get("/{kind}/{key}")
  @Operation(summary = "What goes through this post or organisation, and what is lost with it?")
  HttpResponse<Answer<BridgingTotals, BridgeDetail>> one(
      HttpRequest<?> request,
      @Parameter(description = "post, school, authority, agency, network or activity") String kind,
      String key,
      @RequestBean ScopeParameters scope,
      @Parameter(
              description =
                  "How positions are grouped: authority, region, trust or phase; authority if left"
                      + " out.")
          @QueryValue
          @Nullable String by) {
    var question = questions.ask(scope);
    int node = question.find(Question.kind("kind", kind), "urn", key);
    var grouping = by == null ? Grouping.AUTHORITY : Codes.parse(Grouping.class, "by", by);
    return send(request, question, () -> answer(question, node, grouping));
  }

  private static Answer<BridgingTotals, BridgeDetail> answer(
      Question question, int node, Grouping by) {
    var bridges = Bridges.of(question);
    var nodes = question.topology().nodes();
    var totals = totals(question, bridges, Set.of(nodes.kind(node)));
    var positions = new PositionView(question, by);
    var detail =
        new BridgeDetail(
            new BridgeView(question, bridges).bridge(node),
            new LossView(question).losses(Indices.of(node)),
            positions.structure(node),
            positions.positions(node));
    var answer = Answer.to(question, meaning(), totals, Slice.whole(List.of(detail)));
    return nodes.isAlive(node, question.day())
        ? answer
        : answer.noting(question.telling().notAlive(node));
  }

  private static SortedMap<String, Meaning> meaning() {
    Map<String, Meaning> all = new TreeMap<>(BridgeView.MEANING);
    all.putAll(PositionView.MEANING);
    return Meaning.of(all);
  }
}
