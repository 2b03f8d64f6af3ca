/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.client;

import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.annotation.ClientFilter;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import org.jspecify.annotations.Nullable;

/** Sends the key along, and tells what went wrong by exceptions of the API's own. */
@BridgeheadApi
@ClientFilter
@Requires(classes = HttpClient.class)
final class ApiFilter {

  private static final String JOBS = "/api/v1/bridging/jobs/";

  private final @Nullable String key;

  ApiFilter(@Nullable @Property(name = "bridgehead.client.key") String key) {
    this.key = key;
  }

  @RequestFilter
  void sendKey(MutableHttpRequest<?> request) {
    if (key != null) {
      request.header("X-API-Key", key);
    }
  }

  @ResponseFilter
  void tellProblem(HttpClientResponseException failure) {
    throw ApiProblemException.of(failure);
  }

  @ResponseFilter
  void tellJob(HttpResponse<?> response) {
    var location = response.header(HttpHeaders.LOCATION);
    if (response.code() == HttpStatus.ACCEPTED.getCode()
        && location != null
        && location.startsWith(JOBS)) {
      throw new StillComputingException(location);
    }
  }
}
