/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.client;

import io.micronaut.http.client.exceptions.HttpClientResponseException;
import java.util.List;
import java.util.stream.Collectors;
import org.bridgehead.service.error.FieldError;
import org.bridgehead.service.error.Problem;

/** The service answered with a problem (RFC 9457): the request cannot be answered as it is. */
public final class ApiProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  private ApiProblemException(Problem problem, Throwable cause) {
    super(words(problem), cause);
    this.problem = problem;
  }

  /** What is not a problem of ours, such as a proxy's page, becomes one without a type. */
  static ApiProblemException of(HttpClientResponseException failure) {
    var response = failure.getResponse();
    var problem =
        response
            .getBody(Problem.class)
            .orElseGet(
                () ->
                    new Problem(
                        "about:blank", response.reason(), response.code(), "", "", List.of()));
    return new ApiProblemException(problem, failure);
  }

  private static String words(Problem problem) {
    var fields =
        problem.errors().stream()
            .map(error -> "; " + error.field() + ": " + error.message())
            .collect(Collectors.joining());
    return problem.status() + " " + problem.title() + ": " + problem.detail() + fields;
  }

  /** All that the service said. */
  public Problem problem() {
    return problem;
  }

  /** The HTTP status. */
  public int status() {
    return problem.status();
  }

  /** What sort of problem it is; stable, such as {@code urn:bridgehead:problem:invalid}. */
  public String type() {
    return problem.type();
  }

  /** What is wrong with which field of the request; empty where no field is to blame. */
  public List<FieldError> errors() {
    return problem.errors();
  }
}
