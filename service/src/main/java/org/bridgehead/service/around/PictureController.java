/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.around;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.picture.PictureFiles;
import org.bridgehead.service.question.AnswerPages;
import org.bridgehead.service.question.PageParameters;
import org.bridgehead.service.question.Pictured;
import org.bridgehead.service.question.Replies;
import org.bridgehead.service.security.Roles;

/** The picture of the network around a place, as files and for the script of its page. */
@Hidden
@Controller("/around/{kind}/{key}")
@Secured(Roles.READER)
@ExecuteOn(TaskExecutors.BLOCKING)
final class PictureController {

  private static final PageParameters WHOLE = new PageParameters(null, null);

  private final AroundAnswers answers;
  private final AnswerPages pages;
  private final Replies replies;

  PictureController(AroundAnswers answers, AnswerPages pages, Replies replies) {
    this.answers = answers;
    this.pages = pages;
    this.replies = replies;
  }

  @Get(uris = {"/picture.svg", "/picture.png"})
  @Produces({PictureFiles.SVG_TYPE, PictureFiles.PNG_TYPE})
  HttpResponse<byte[]> picture(
      HttpRequest<?> request, String kind, String key, @RequestBean AroundParameters asked) {
    var found = answers.find(kind, key, asked);
    return pages.picture(
        request,
        new Pictured(found.question(), _ -> new AroundPicture(found.page(WHOLE)).draw()),
        "around");
  }

  @Get("/picture.json")
  @Produces(MediaType.APPLICATION_JSON)
  HttpResponse<AroundElements> elements(
      HttpRequest<?> request, String kind, String key, @RequestBean AroundParameters asked) {
    var found = answers.find(kind, key, asked);
    return replies.send(
        request,
        found.question(),
        () -> new AroundPicture(found.page(WHOLE)).elements(Here.of(request)));
  }
}
