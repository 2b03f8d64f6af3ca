/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.security;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.List;
import java.util.Locale;
import org.bridgehead.service.error.Failure;

/**
 * Refuses what a page of another site has a browser send: by a name of its own that it made point
 * here (DNS rebinding), or from its own address (forged requests).
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(RequestOrigin.ORDER)
final class RequestOrigin {

  static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 100;

  private static final String HEALTH = "/health/";

  private final HostNames hosts;
  private final ListeningAddress address;

  RequestOrigin(HostNames hosts, ListeningAddress address) {
    this.hosts = hosts;
    this.address = address;
  }

  @RequestFilter
  void check(HttpRequest<?> request) {
    List<String> named = request.getHeaders().getAll("Host");
    boolean ours = named.size() == 1 && hosts.isOurs(named.getFirst());
    if (!ours && !isProbe(request)) {
      throw new Failure.WrongHost(String.join(", ", named)).exception();
    }
    for (String origin : request.getHeaders().getAll("Origin")) {
      if (!isOurs(origin)) {
        throw new Failure.ForeignOrigin(origin).exception();
      }
    }
  }

  /** A probe of a container names the address it was given, which nobody can know beforehand. */
  private boolean isProbe(HttpRequest<?> request) {
    return !address.isLoopback() && request.getPath().startsWith(HEALTH);
  }

  private boolean isOurs(String origin) {
    String lower = origin.toLowerCase(Locale.ROOT);
    for (String scheme : List.of("http://", "https://")) {
      if (lower.startsWith(scheme)) {
        return hosts.isOurs(lower.substring(scheme.length()));
      }
    }
    return false;
  }
}
