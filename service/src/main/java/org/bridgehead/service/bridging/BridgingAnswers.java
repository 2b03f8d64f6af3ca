/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.bridging;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.bridgehead.service.question.Answer;
import org.bridgehead.service.question.Asked;
import org.bridgehead.service.question.Codes;
import org.bridgehead.service.question.Meaning;
import org.bridgehead.service.question.PageParameters;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.question.Questions;
import org.bridgehead.service.question.Replies;
import org.bridgehead.service.question.ScopeParameters;
import org.bridgehead.service.question.Slice;
import org.bridgehead.service.topology.Grouping;
import org.bridgehead.service.topology.Indices;
import org.bridgehead.service.topology.NodeKind;
import org.jspecify.annotations.Nullable;

/** Answers what joins what would otherwise be apart, for the API and for pages. */
@Singleton
final class BridgingAnswers {

  private final Questions questions;
  private final Replies replies;
  private final BridgingJobs jobs;

  BridgingAnswers(Questions questions, Replies replies, BridgingJobs jobs) {
    this.questions = questions;
    this.replies = replies;
    this.jobs = jobs;
  }

  /**
   * The posts and organisations of some kinds, the greatest part in the routes first.
   *
   * @param kind words of kinds; null or none for posts, schools, authorities and agencies
   */
  Asked<BridgingTotals, Bridge> list(ScopeParameters scope, @Nullable List<String> kind) {
    var question = questions.ask(scope);
    var kinds = RankedKinds.of(kind);
    return new Asked<>(question, page -> answer(question, kinds, page));
  }

  /**
   * All that is said of one of them.
   *
   * @param by the code of a grouping; null for authorities
   */
  Asked<BridgingTotals, BridgeDetail> one(
      String kind, String key, ScopeParameters scope, @Nullable String by) {
    var question = questions.ask(scope);
    int node = question.find(Question.kind("kind", kind), "urn", key);
    var grouping = by == null ? Grouping.AUTHORITY : Codes.parse(Grouping.class, "by", by);
    return new Asked<>(question, _ -> answer(question, node, grouping));
  }

  /**
   * What is sent at once where the client has the answer, or it is at hand; else as {@link
   * BridgingJobs} says.
   */
  <B> HttpResponse<B> whenReady(
      HttpRequest<?> request, Asked<?, ?> asked, Supplier<HttpResponse<B>> sent) {
    var question = asked.question();
    var needed = replies.isKnown(request, question) ? List.<Question>of() : List.of(question);
    return jobs.answer(request, needed, sent);
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
    return new BridgingTotals(
        question.scope().size(),
        bridges.betweenness().pairsWithRoute(),
        bridges.withoutPart(kinds));
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
