/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.security;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import jakarta.inject.Singleton;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.error.ProblemException;
import org.bridgehead.service.error.ThrownErrors;

/** Tells those who lack a key from those whose key is not enough. */
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
  public HttpResponse<?> handle(HttpRequest request, AuthorizationException refused) {
    Authentication sender = refused.getAuthentication();
    boolean withKey = sender != null && KeyAuthentication.access(sender).role().holds(Role.VIEWER);
    Failure failure = withKey ? new Failure.NotAllowed() : new Failure.KeyNeeded();
    return errors.handle(request, new ProblemException(failure));
  }
}
