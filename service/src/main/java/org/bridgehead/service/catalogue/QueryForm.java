/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.catalogue;

import io.micronaut.core.io.Writable;
import jakarta.inject.Singleton;
import java.util.Map;
import org.bridgehead.service.error.AskedPage;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.page.Pages;
import org.bridgehead.service.question.ScopeChoices;

/** Shows the form of a query again, as it was filled in. */
@Singleton
final class QueryForm implements AskedPage {

  private static final String PATH = "/queries/[^/]+/[^/]+";

  private final QueryAnswers answers;
  private final Pages pages;

  QueryForm(QueryAnswers answers, Pages pages) {
    this.answers = answers;
    this.pages = pages;
  }

  @Override
  public boolean asksFor(String path, String field) {
    return path.matches(PATH) && isAskedFor(new Here(path, Map.of(), null), field);
  }

  private boolean isAskedFor(Here here, String field) {
    return answers.list().stream()
        .filter(query -> query.path().equals(here.part(1) + "/" + here.part(2)))
        .anyMatch(query -> query.findParameter(field).isPresent());
  }

  @Override
  public Writable again(Here here) {
    var query = QueryEntry.of(answers.find(here.part(1), here.part(2)));
    var choices = ScopeChoices.of(answers.today());
    return pages.write("query", query.title(), here, new QueryPage(here, query, choices, null));
  }
}
