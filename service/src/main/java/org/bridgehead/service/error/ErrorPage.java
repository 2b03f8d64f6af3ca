/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.error;

import io.micronaut.core.io.Writable;
import io.micronaut.http.HttpRequest;
import io.micronaut.views.jte.HtmlJteViewsRenderer;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.page.Pages;
import org.jspecify.annotations.Nullable;

/** A problem as a page; with a form to mend it, where it is one of what a page was asked with. */
@Singleton
final class ErrorPage {

  private final HtmlJteViewsRenderer<Map<String, Object>> views;
  private final Pages pages;
  private final List<AskedPage> asked;

  ErrorPage(HtmlJteViewsRenderer<Map<String, Object>> views, Pages pages, List<AskedPage> asked) {
    this.views = views;
    this.pages = pages;
    this.asked = asked;
  }

  Writable render(HttpRequest<?> request, Problem problem) {
    var mend = MendForm.of(request, problem);
    var again =
        mend.flatMap(
            form ->
                asked.stream()
                    .filter(
                        page ->
                            form.fields().stream()
                                .allMatch(field -> page.asksFor(form.path(), field.name())))
                    .findFirst()
                    .map(page -> page.again(form.mistaken(Here.of(request)))));
    return again.orElseGet(() -> plain(request, problem, mend.orElse(null)));
  }

  private Writable plain(HttpRequest<?> request, Problem problem, @Nullable MendForm mend) {
    var model = new HashMap<String, Object>();
    model.put("page", pages.titled(problem.title(), Here.start(request)));
    model.put("problem", problem);
    if (mend != null) {
      model.put("mend", mend);
    }
    return views.render("error", model, null);
  }
}
