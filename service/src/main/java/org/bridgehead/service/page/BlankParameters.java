/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.page;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.net.URI;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A form sends the fields that were left empty as well. A page that is asked for with such is
 * answered with the address without them, which is also the one worth keeping.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class BlankParameters {

  @RequestFilter
  @Nullable HttpResponse<?> leaveOut(HttpRequest<?> request) {
    var here = Here.of(request);
    boolean blank =
        here.parameters().values().stream().anyMatch(all -> all.stream().anyMatch(String::isBlank));
    if (!blank
        || request.getMethod() != HttpMethod.GET
        || here.path().startsWith("/api/")
        || request.getUri().getRawPath().startsWith("//")
        || here.path().equals("/search")) {
      return null;
    }
    var given = new LinkedHashMap<>(here.parameters());
    given.replaceAll((name, all) -> all.stream().filter(value -> !value.isBlank()).toList());
    return HttpResponse.seeOther(URI.create(Here.write(request.getUri().getRawPath(), given)));
  }
}
