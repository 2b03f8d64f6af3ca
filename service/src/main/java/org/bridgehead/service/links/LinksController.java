/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.links;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.error.FieldError;
import org.bridgehead.service.question.Answer;
import org.bridgehead.service.question.PageParameters;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.question.Questions;
import org.bridgehead.service.question.Replies;
import org.bridgehead.service.question.ScopeParameters;
import org.bridgehead.service.question.Slice;
import org.bridgehead.service.question.SortKey;
import org.bridgehead.service.security.Roles;
import org.bridgehead.service.topology.AuthorityLinks;
import org.bridgehead.service.topology.NodeKind;

/** Which authorities are linked, through what, and which that one would expect are not. */
@Controller("/api/v1/links")
@Secured(Roles.READER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "links")
final class LinksController {

  private final Questions questions;
  private final Replies replies;

  LinksController(Questions questions, Replies replies) {
    this.questions = questions;
    this.replies = replies;
  }

  @Get
  @Operation(
      summary = "Which authorities are linked, and through what?",
      description =
          "The fullest pair first. An authority or region restricts the answer to pairs in which"
              + " it has a part, not what may be on the other side.")
  HttpResponse<Answer<LinkTotals, LinkedPair>> list(
      HttpRequest<?> request,
      @RequestBean ScopeParameters scope,
      @RequestBean LinkParameters links,
      @RequestBean PageParameters page) {
    var table = table(scope, links);
    return replies.send(
        request,
        table.question(),
        () -> {
          var cells = table.cells(touching(table.question(), scope));
          Slice<AuthorityLinks.Cell> slice = Slice.of(cells, table::key, page);
          var view = new LinkView(table);
          return local(
              scope,
              Answer.to(
                  table.question(), LinkView.MEANING, table.totals(cells), slice.map(view::pair)));
        });
  }

  @Get("/gaps")
  @Operation(summary = "Which bordering or similar authorities have no link on record?")
  HttpResponse<Answer<LinkTotals, Gap>> gaps(
      HttpRequest<?> request,
      @RequestBean ScopeParameters scope,
      @RequestBean LinkParameters links,
      @RequestBean PageParameters page) {
    var table = table(scope, links);
    return replies.send(
        request,
        table.question(),
        () -> {
          var gaps = table.gaps(touching(table.question(), scope));
          Slice<AuthorityLinks.Gap> slice = Slice.of(gaps, table::key, page);
          var view = new GapView(table.question());
          return local(
              scope,
              Answer.to(
                  table.question(),
                  GapView.MEANING,
                  table.totals(List.of()),
                  slice.map(view::gap)));
        });
  }

  @Get("/mixing")
  @Operation(
      summary = "How far do the schools of each authority keep to themselves?",
      description = "Those that do most first; those without any contact on record last.")
  HttpResponse<Answer<Mixing.Totals, Mixing>> mixing(
      HttpRequest<?> request,
      @RequestBean ScopeParameters scope,
      @RequestBean PageParameters page) {
    var question = questions.ask(scope.everywhere());
    return replies.send(
        request,
        question,
        () -> {
          var view = new MixingView(question);
          Slice<Integer> slice = Slice.of(view.rows(touching(question, scope)), view::key, page);
          return Answer.to(question, MixingView.MEANING, view.totals(), slice.map(view::show));
        });
  }

  @Get("/{a}/{b}")
  @Operation(summary = "What links these two authorities?")
  HttpResponse<Answer<LinkTotals, Link>> cell(
      HttpRequest<?> request,
      String a,
      String b,
      @RequestBean ScopeParameters scope,
      @RequestBean LinkParameters links,
      @RequestBean PageParameters page) {
    var table = table(scope, links);
    int one = table.question().find(NodeKind.AUTHORITY, "a", a);
    int other = table.question().find(NodeKind.AUTHORITY, "b", b);
    if (one == other) {
      var error = new FieldError("b", "must be another authority", b);
      throw new Failure.InvalidFields(List.of(error)).exception();
    }
    return replies.send(
        request, table.question(), () -> cell(table, AuthorityLinks.Pair.of(one, other), page));
  }

  private static Answer<LinkTotals, Link> cell(
      LinkTable table, AuthorityLinks.Pair pair, PageParameters page) {
    var nodes = table.question().topology().nodes();
    var all = table.links().links(pair);
    Slice<AuthorityLinks.Link> slice =
        Slice.of(
            all,
            link -> new SortKey(link.via(), link.level().ordinal() + nodes.key(link.via())),
            page);
    var view = new LinkView(table);
    return Answer.to(
        table.question(),
        LinkView.MEANING,
        table.totals(List.of(table.links().cell(pair))),
        slice.map(link -> view.link(pair, link)));
  }

  private static <R> Answer<LinkTotals, R> local(ScopeParameters scope, Answer<LinkTotals, R> all) {
    return scope.isLocal()
        ? all.noting("Only pairs in which an authority or region asked for has a part.")
        : all;
  }

  /** Schools anywhere count: those of one authority alone link it to nobody. */
  private LinkTable table(ScopeParameters scope, LinkParameters links) {
    return new LinkTable(questions.ask(scope.everywhere()), links.options());
  }

  private Set<Integer> touching(Question question, ScopeParameters scope) {
    return scope.isLocal()
        ? LinkTable.authorities(questions.ask(question, scope), scope)
        : LinkTable.everyAuthority(question);
  }
}
