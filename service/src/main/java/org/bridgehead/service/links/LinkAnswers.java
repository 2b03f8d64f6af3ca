/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.links;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.error.FieldError;
import org.bridgehead.service.question.Answer;
import org.bridgehead.service.question.Asked;
import org.bridgehead.service.question.PageParameters;
import org.bridgehead.service.question.Pictured;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.question.Questions;
import org.bridgehead.service.question.ScopeParameters;
import org.bridgehead.service.question.Slice;
import org.bridgehead.service.question.SortKey;
import org.bridgehead.service.topology.AuthorityLinks;
import org.bridgehead.service.topology.NodeKind;

/** Answers which authorities are linked, for the API and for pages. */
@Singleton
final class LinkAnswers {

  private final Questions questions;

  LinkAnswers(Questions questions) {
    this.questions = questions;
  }

  /** The linked pairs, the fullest first. */
  Asked<LinkTotals, LinkedPair> pairs(ScopeParameters scope, LinkParameters links) {
    var table = table(scope, links);
    return new Asked<>(table.question(), page -> pairs(table, scope, page));
  }

  private Answer<LinkTotals, LinkedPair> pairs(
      LinkTable table, ScopeParameters scope, PageParameters page) {
    var cells = table.cells(touching(table.question(), scope));
    Slice<AuthorityLinks.Cell> slice = Slice.of(cells, table::key, page);
    var view = new LinkView(table);
    return local(
        scope,
        Answer.to(table.question(), LinkView.MEANING, table.totals(cells), slice.map(view::pair)));
  }

  /** The most linked of them as a heat map. */
  Pictured matrix(ScopeParameters scope, LinkParameters links) {
    var table = table(scope, links);
    return new Pictured(
        table.question(),
        here ->
            MatrixPicture.of(table, LinkMatrix.of(table, touching(table.question(), scope)), here));
  }

  /** The same on a map. */
  Pictured map(ScopeParameters scope, LinkParameters links) {
    var table = table(scope, links);
    return new Pictured(
        table.question(), here -> LinkMap.of(table, touching(table.question(), scope), here));
  }

  /** The bordering or similar pairs without a link. */
  Asked<LinkTotals, Gap> gaps(ScopeParameters scope, LinkParameters links) {
    var table = table(scope, links);
    return new Asked<>(table.question(), page -> gaps(table, scope, page));
  }

  private Answer<LinkTotals, Gap> gaps(
      LinkTable table, ScopeParameters scope, PageParameters page) {
    var asked = touching(table.question(), scope);
    Slice<AuthorityLinks.Gap> slice = Slice.of(table.gaps(asked), table::key, page);
    var view = new GapView(table.question());
    var answer =
        local(
            scope,
            Answer.to(
                table.question(), GapView.MEANING, table.totals(List.of()), slice.map(view::gap)));
    if (scope.isLocal()) {
      for (String note : view.notes(asked)) {
        answer = answer.noting(note);
      }
    }
    return answer;
  }

  /** How far the schools of each authority keep to themselves. */
  Asked<Mixing.Totals, Mixing> mixing(ScopeParameters scope) {
    var question = questions.ask(scope.everywhere());
    return new Asked<>(
        question,
        page -> {
          var view = new MixingView(question);
          Slice<Integer> slice = Slice.of(view.rows(touching(question, scope)), view::key, page);
          return Answer.to(question, MixingView.MEANING, view.totals(), slice.map(view::show));
        });
  }

  /** What links two authorities, by their codes. */
  Asked<LinkTotals, Link> cell(String a, String b, ScopeParameters scope, LinkParameters links) {
    var table = table(scope, links);
    int one = table.question().find(NodeKind.AUTHORITY, "a", a);
    int other = table.question().find(NodeKind.AUTHORITY, "b", b);
    if (one == other) {
      var error = new FieldError("b", "must be another authority", b);
      throw new Failure.InvalidFields(List.of(error)).exception();
    }
    return new Asked<>(
        table.question(), page -> cell(table, AuthorityLinks.Pair.of(one, other), page));
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
