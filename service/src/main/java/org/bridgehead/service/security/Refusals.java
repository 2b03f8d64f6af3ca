/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.security;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import jakarta.inject.Singleton;
import java.net.URI;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.error.ProblemException;
import org.bridgehead.service.error.ThrownErrors;
import org.bridgehead.service.page.Here;

/**
 * Tells those who lack a key from those whose key is not enough. Who asks for a page and lacks one
 * is led to the page to sign in.
 */
@Singleton
@Produces
@Replaces(DefaultAuthorizationExceptionHandler.class)
final class Refusals implements ExceptionHandler<AuthorizationException, HttpResponse<?>> {

  private final ThrownErrors errors;

  Refusals(ThrownErrors errors) {
    this.errors = errors;
  }

  @Override
  @SuppressWarnings("rawtypes") // the framework's signature
  public HttpResponse<?> handle(HttpRequest asked, AuthorizationException refused) {
    HttpRequest<?> request = asked;
    Authentication sender = refused.getAuthentication();
    boolean withKey = sender != null && KeyAuthentication.access(sender).role().holds(Role.VIEWER);
    if (!withKey && asksForPage(request)) {
      return HttpResponse.seeOther(URI.create(Here.of(request).signIn()))
          .header("Cache-Control", "no-store");
    }
    Failure failure = withKey ? new Failure.NotAllowed() : new Failure.KeyNeeded();
    return errors.handle(request, new ProblemException(failure));
  }

  private static boolean asksForPage(HttpRequest<?> request) {
    return request.getMethod() == HttpMethod.GET
        && request.getHeaders().accept().stream()
            .findFirst()
            .filter(first -> first.getName().equals(MediaType.TEXT_HTML))
            .isPresent();
  }
}
