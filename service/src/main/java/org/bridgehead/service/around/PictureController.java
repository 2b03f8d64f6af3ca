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
import jakarta.inject.Provider;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.picture.PngPicture;
import org.bridgehead.service.picture.SvgPicture;
import org.bridgehead.service.question.PageParameters;
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
  private final Replies replies;
  private final Provider<PngPicture> png;

  PictureController(AroundAnswers answers, Replies replies, Provider<PngPicture> png) {
    this.answers = answers;
    this.replies = replies;
    this.png = png;
  }

  @Get("/picture.svg")
  @Produces(SvgPicture.TYPE)
  HttpResponse<String> svg(
      HttpRequest<?> request, String kind, String key, @RequestBean AroundParameters asked) {
    var found = answers.find(kind, key, asked);
    return replies.send(
        request,
        found.question(),
        () -> SvgPicture.of(new AroundPicture(found.page(WHOLE)).draw()));
  }

  @Get("/picture.png")
  @Produces(PngPicture.TYPE)
  HttpResponse<byte[]> png(
      HttpRequest<?> request, String kind, String key, @RequestBean AroundParameters asked) {
    var found = answers.find(kind, key, asked);
    return replies.send(
        request, found.question(), () -> png.get().of(new AroundPicture(found.page(WHOLE)).draw()));
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
