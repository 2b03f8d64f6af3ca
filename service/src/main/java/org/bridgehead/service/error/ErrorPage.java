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
import java.util.Map;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.page.Pages;

/** A problem as a page; with a form to mend it, where it is one of what a page was asked with. */
@Singleton
final class ErrorPage {

  private final HtmlJteViewsRenderer<Map<String, Object>> views;
  private final Pages pages;

  ErrorPage(HtmlJteViewsRenderer<Map<String, Object>> views, Pages pages) {
    this.views = views;
    this.pages = pages;
  }

  Writable render(HttpRequest<?> request, Problem problem) {
    var model = new HashMap<String, Object>();
    model.put("page", pages.titled(problem.title(), Here.start(request)));
    model.put("problem", problem);
    MendForm.of(request, problem).ifPresent(mend -> model.put("mend", mend));
    return views.render("error", model, null);
  }
}
