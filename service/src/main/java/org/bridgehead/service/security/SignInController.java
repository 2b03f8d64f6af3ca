/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.security;

import io.micronaut.core.io.Writable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.page.Pages;

/** Signing in with a key, and out, so that pages can do what needs one. */
@Hidden
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SignInController {

  private static final String HTML = MediaType.TEXT_HTML + ";charset=utf-8";

  private final Keys keys;
  private final Nearness nearness;
  private final Sessions sessions;
  private final Pages pages;

  SignInController(Keys keys, Nearness nearness, Sessions sessions, Pages pages) {
    this.keys = keys;
    this.nearness = nearness;
    this.sessions = sessions;
    this.pages = pages;
  }

  @Get("/sign-in")
  @Produces(HTML)
  HttpResponse<Writable> page(HttpRequest<?> request, @QueryValue(defaultValue = "/") String back) {
    return page(request, HttpResponse.ok(), new SignInPage(back, ""));
  }

  @Post(uri = "/sign-in", consumes = MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(HTML)
  HttpResponse<Writable> signIn(HttpRequest<?> request, @Body SignInForm form) {
    String given = form.key() == null ? "" : form.key().strip();
    var page = new SignInPage(form.back() == null ? "/" : form.back(), error(given));
    return keys.find(given, nearness.isFromHere(request))
        .<HttpResponse<Writable>>map(
            key ->
                HttpResponse.<Writable>seeOther(URI.create(page.back()))
                    .cookie(sessions.open(key, request)))
        .orElseGet(() -> page(request, HttpResponse.badRequest(), page));
  }

  private static String error(String given) {
    return given.isEmpty()
        ? "Enter your key"
        : "This key is not known here. Check that it was copied whole, or ask for a new one";
  }

  @Post(uri = "/sign-out", consumes = MediaType.ALL)
  HttpResponse<?> signOut(HttpRequest<?> request) {
    return HttpResponse.seeOther(URI.create("/")).cookie(sessions.close(request));
  }

  private HttpResponse<Writable> page(
      HttpRequest<?> request, MutableHttpResponse<Writable> response, SignInPage model) {
    return PersonalAnswer.notKept(
        response.body(pages.write("signin", "Sign in", Here.of(request), model)));
  }
}
