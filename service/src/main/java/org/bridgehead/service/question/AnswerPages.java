/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.question;

import io.micronaut.core.io.Writable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.function.Function;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.page.Pages;

/** Shows answers as pages: the very answers that the API gives. */
@Singleton
public final class AnswerPages {

  private final Pages pages;
  private final Replies replies;

  AnswerPages(Pages pages, Replies replies) {
    this.pages = pages;
    this.replies = replies;
  }

  /**
   * An answer as a page.
   *
   * @param asked what is asked
   * @param page which rows are wanted
   * @param template the name of the template; it takes an {@link AnswerPage}
   * @param title what the page is about
   */
  public <F, R> HttpResponse<Writable> send(
      HttpRequest<?> request,
      Asked<F, R> asked,
      PageParameters page,
      String template,
      Function<Answer<F, R>, String> title) {
    return replies.send(
        request,
        asked.question(),
        asked.decisions(),
        () -> {
          var answer = asked.page(page);
          var here = Here.of(request);
          var model = new AnswerPage<>(here, answer, ScopeChoices.of(asked.question()));
          return pages.write(template, title.apply(answer), here, model);
        });
  }
}
