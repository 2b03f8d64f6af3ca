/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.error;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.bridgehead.service.store.DatabaseAway;

/** What nothing more specific handles: our own failures, and faults. */
@Singleton
@Produces
public final class ThrownErrors implements ExceptionHandler<Throwable, HttpResponse<?>> {

  private final Answers answers;
  private final Faults faults;

  ThrownErrors(Answers answers, Faults faults) {
    this.answers = answers;
    this.faults = faults;
  }

  @Override
  @SuppressWarnings("rawtypes") // the framework's signature
  public HttpResponse<?> handle(HttpRequest request, Throwable thrown) {
    HttpStatus status = HttpStatus.INTERNAL_SERVER_ERROR;
    Problem problem =
        thrown instanceof ProblemException || DatabaseAway.isCauseOf(thrown)
            ? Mapping.problem(thrown, status)
            : faults.record(request, thrown);
    return answers.send(request, HttpResponse.status(status), problem);
  }
}
