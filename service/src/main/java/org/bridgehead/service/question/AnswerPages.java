/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.question;

import io.micronaut.core.io.Writable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.page.Pages;
import org.bridgehead.service.picture.PictureFiles;

/** Shows answers as pages: the very answers that the API gives. */
@Singleton
public final class AnswerPages {

  private final Pages pages;
  private final Replies replies;
  private final PictureFiles pictures;

  AnswerPages(Pages pages, Replies replies, PictureFiles pictures) {
    this.pages = pages;
    this.replies = replies;
    this.pictures = pictures;
  }

  /**
   * An answer as a page.
   *
   * @param asked what is asked
   * @param page which rows are wanted
   * @param template the name of the template; it takes an {@link AnswerPage}
   * @param title what the page is about
   * @param pictured the pictures of it, in the order in which the template takes them
   */
  public <F, R> HttpResponse<Writable> send(
      HttpRequest<?> request,
      Asked<F, R> asked,
      PageParameters page,
      String template,
      Function<Answer<F, R>, String> title,
      Pictured... pictured) {
    return replies.send(
        request,
        asked.question(),
        asked.decisions(),
        () -> {
          var answer = asked.page(page);
          var here = Here.of(request);
          var pictures = Arrays.stream(pictured).map(each -> each.drawing().apply(here)).toList();
          var model = new AnswerPage<>(here, answer, ScopeChoices.of(asked.question()), pictures);
          return pages.write(template, title.apply(answer), here, model);
        });
  }

  /**
   * The picture alone as a file, in the format that the path of the request ends in.
   *
   * @param name what the file is called, without its ending
   */
  public HttpResponse<byte[]> picture(HttpRequest<?> request, Pictured pictured, String name) {
    var answer =
        replies.send(
            request,
            pictured.question(),
            List.of(),
            () -> pictures.bytes(request, pictured.drawing().apply(Here.of(request))));
    return pictures.named(request, answer, name);
  }
}
