/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.catalogue;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bridgehead.cypher.catalogue.ArgumentException;
import org.bridgehead.cypher.catalogue.Catalogue;
import org.bridgehead.cypher.catalogue.NamedQuery;
import org.bridgehead.cypher.catalogue.QueryScope;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.error.FieldError;
import org.bridgehead.service.lookup.Lookups;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.question.Questions;
import org.bridgehead.service.question.ScopeParameters;
import org.bridgehead.service.security.Access;
import org.bridgehead.service.store.CatalogueReader;
import org.bridgehead.service.store.QueryTimedOutException;
import org.bridgehead.service.topology.NodeKind;

/** Finds queries of the catalogue, reads what they are asked with, and runs them. */
@Singleton
final class QueryAnswers {

  private static final String AUTHORITY = "authority";

  private final Catalogue catalogue = Catalogue.load();
  private final CatalogueReader reader;
  private final Lookups lookups;
  private final Questions questions;

  QueryAnswers(CatalogueReader reader, Lookups lookups, Questions questions) {
    this.reader = reader;
    this.lookups = lookups;
    this.questions = questions;
  }

  /** All queries, ordered by path. */
  Collection<NamedQuery> list() {
    return catalogue.list();
  }

  /** The query of that area and slug, else a problem. */
  NamedQuery find(String area, String slug) {
    return catalogue
        .find(area, slug)
        .orElseThrow(() -> new Failure.UnknownResource("query", area + "/" + slug).exception());
  }

  /** The day and the revision that hold where nothing else is asked for. */
  Question today() {
    return questions.ask(ScopeParameters.ofDay(null));
  }

  /** The day and the scope that stay with a reader are not for every query. */
  static Map<String, List<String>> given(NamedQuery query, Here here) {
    var given = new LinkedHashMap<>(here.parameters());
    here.keptBut().keySet().stream()
        .filter(name -> query.findParameter(name).isEmpty())
        .forEach(given::remove);
    return given;
  }

  /**
   * A query with its arguments, else a problem that names each parameter that is amiss.
   *
   * @param given texts by parameter, as an address has them
   */
  PreparedQuery prepare(NamedQuery query, Map<String, List<String>> given, Access access) {
    var all = new HashMap<>(given);
    boolean takesDay = query.findParameter(QueryEntry.AS_OF).filter(QueryEntry::isDay).isPresent();
    var asked = takesDay ? all.get(QueryEntry.AS_OF) : null;
    var day = lookups.day(asked == null || asked.size() != 1 ? null : asked.getFirst());
    if (takesDay) {
      all.putIfAbsent(QueryEntry.AS_OF, List.of(day.asOf().toString()));
    }
    var question = questions.ask(ScopeParameters.ofDay(day.asOf().toString()));
    var arguments = arguments(query, all);
    checkScope(query, arguments, question);
    return new PreparedQuery(query, arguments, question, asked == null, access.maySeeNames());
  }

  private static Map<String, Object> arguments(NamedQuery query, Map<String, List<String>> given) {
    try {
      return query.arguments(given);
    } catch (ArgumentException amiss) {
      throw new Failure.InvalidFields(amiss.problems().stream().map(QueryAnswers::field).toList())
          .exception();
    }
  }

  private static FieldError field(String problem) {
    int colon = problem.indexOf(": ");
    return new FieldError(problem.substring(0, colon), problem.substring(colon + 2));
  }

  private static void checkScope(
      NamedQuery query, Map<String, Object> arguments, Question question) {
    if (query.scope() != QueryScope.AUTHORITY) {
      return;
    }
    var code = String.valueOf(arguments.get(AUTHORITY));
    if (question.topology().nodes().find(NodeKind.AUTHORITY, code) < 0) {
      throw new Failure.UnknownScope(AUTHORITY, code).exception();
    }
  }

  /** What it finds, as far as the reader may see it. */
  QueryAnswer run(PreparedQuery prepared) {
    try {
      return QueryAnswer.of(prepared, reader.read(prepared.query(), prepared.arguments()));
    } catch (QueryTimedOutException _) {
      throw new Failure.TimedOut(prepared.query().timeout()).exception();
    }
  }
}
