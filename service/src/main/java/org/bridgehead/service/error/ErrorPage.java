/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.error;

import io.micronaut.core.io.Writable;
import io.micronaut.http.HttpRequest;
import io.micronaut.views.jte.HtmlJteViewsRenderer;
import jakarta.inject.Singleton;
import java.util.Map;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.page.Pages;

/** A problem as a page. */
@Singleton
final class ErrorPage {

  private final HtmlJteViewsRenderer<Map<String, Object>> views;
  private final Pages pages;

  ErrorPage(HtmlJteViewsRenderer<Map<String, Object>> views, Pages pages) {
    this.views = views;
    this.pages = pages;
  }

  Writable render(HttpRequest<?> request, Problem problem) {
    return views.render(
        "error",
        Map.of("page", pages.titled(problem.title(), Here.start(request)), "problem", problem),
        null);
  }
}
