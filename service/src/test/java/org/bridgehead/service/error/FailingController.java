/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.error;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.io.Writable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.page.Pages;
import org.jspecify.annotations.Nullable;

/** Fails in every way there is. */
@Hidden
@Controller("/failing")
@Secured(SecurityRule.IS_ANONYMOUS)
@Requires(property = "failing.controller")
class FailingController {

  private final Pages pages;

  FailingController(Pages pages) {
    this.pages = pages;
  }

  /** A body with a rule. */
  @Serdeable
  record Named(@NotBlank String name) {}

  @Get("/date")
  String date(@QueryValue("asOf") @Nullable LocalDate day) {
    return day == null ? "none" : day.toString();
  }

  @Get("/number")
  String number(@QueryValue @Max(500) int limit) {
    return Integer.toString(limit);
  }

  @Get("/choice")
  String choice(@QueryValue ChronoUnit unit) {
    return unit.toString();
  }

  @Post("/body")
  String body(@Valid @Body Named named) {
    return named.name();
  }

  @Get("/school/{urn}")
  String school(String urn) {
    throw new Failure.UnknownUrn(urn).exception();
  }

  @Get("/page")
  String page() {
    throw new Failure.PageTooLarge(1000, 500).exception();
  }

  @Get("/too-many")
  String tooMany() {
    throw new Failure.TooMany("Twenty are under way.").exception();
  }

  @Get("/fault")
  String fault() {
    throw new IllegalStateException("the password is swordfish");
  }

  @Get("/template")
  @Produces(MediaType.TEXT_HTML)
  Writable template(HttpRequest<?> request) {
    return pages.write("signin", "Sign in", Here.of(request), "no model of this page");
  }

  @Get("/csv")
  @Produces(MediaType.TEXT_CSV)
  String csv() {
    return "a,b";
  }

  @Post("/csv")
  @Consumes(MediaType.TEXT_CSV)
  String takeCsv(@Body String body) {
    return body;
  }
}
