/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.error;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;

/** Sends a problem as JSON, or as a page to those who would rather read one. */
@Singleton
final class Answers {

  private final ErrorPage page;

  /** As often as a database is looked for, and what others publish in it. */
  private static final String RETRY_SECONDS = "5";

  Answers(ErrorPage page) {
    this.page = page;
  }

  MutableHttpResponse<?> send(
      HttpRequest<?> request, MutableHttpResponse<?> response, Problem problem) {
    Problem here = problem.instance().isEmpty() ? problem.at(request.getPath()) : problem;
    response.status(here.status(), reason(here));
    response.header("Cache-Control", "no-store");
    response.header("Vary", "Accept");
    if (here.status() == HttpStatus.UNAUTHORIZED.getCode()) {
      response.header("WWW-Authenticate", "Bearer realm=\"bridgehead\"");
    }
    if (here.status() == HttpStatus.SERVICE_UNAVAILABLE.getCode()
        || here.status() == HttpStatus.TOO_MANY_REQUESTS.getCode()) {
      response.header("Retry-After", RETRY_SECONDS);
    }
    if (request.getMethod() == HttpMethod.HEAD) {
      return response;
    }
    if (prefersPage(request)) {
      return response
          .body(page.render(request, here))
          .contentType(MediaType.TEXT_HTML + ";charset=utf-8");
    }
    return response.body(here).contentType(Problem.MEDIA_TYPE);
  }

  private static String reason(Problem problem) {
    return HttpStatus.valueOf(problem.status()).getReason();
  }

  /** Only those who name HTML: a plain wildcard, as curl sends it, gets JSON. */
  private static boolean prefersPage(HttpRequest<?> request) {
    for (MediaType type : request.getHeaders().accept()) {
      if (type.matchesExtension("html") && !"*".equals(type.getSubtype())) {
        return true;
      }
      if (type.matchesExtension(MediaType.EXTENSION_JSON)) {
        return false;
      }
    }
    return false;
  }
}
