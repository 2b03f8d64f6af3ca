/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.error;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;

/** What the framework itself refuses goes through the same mapping. */
@Singleton
@Primary
final class FrameworkErrors implements ErrorResponseProcessor<Object> {

  private final Answers answers;
  private final Faults faults;

  FrameworkErrors(Answers answers, Faults faults) {
    this.answers = answers;
    this.faults = faults;
  }

  @Override
  @SuppressWarnings(
      "unchecked") // the body is a problem or a page, and the framework asks for neither
  public MutableHttpResponse<Object> processResponse(
      ErrorContext context, MutableHttpResponse<?> response) {
    HttpRequest<?> request = context.getRequest();
    Throwable cause = context.getRootCause().orElse(null);
    Problem problem = Mapping.problem(cause, response.status());
    if (problem.status() == Problems.fault().status() && cause != null) {
      problem = faults.record(request, cause);
    }
    return (MutableHttpResponse<Object>) answers.send(request, response, problem);
  }
}
