/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.search;

import io.micronaut.core.io.Writable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.page.Pages;
import org.bridgehead.service.security.Roles;

/** The page of a search. */
@Hidden
@Controller("/search")
@Secured(Roles.READER)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SearchPageController {

  private final OrganisationSearch search;
  private final Pages pages;

  SearchPageController(OrganisationSearch search, Pages pages) {
    this.search = search;
    this.pages = pages;
  }

  @Get
  @Produces(MediaType.TEXT_HTML + ";charset=utf-8")
  Writable page(HttpRequest<?> request, @QueryValue(defaultValue = "") String q) {
    String title = q.isBlank() ? "Search" : "Search: " + q.strip();
    return pages.write("search", title, Here.of(request), search.find(q, null, null));
  }
}
