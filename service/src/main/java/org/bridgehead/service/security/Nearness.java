/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.security;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.util.List;

/** Tells whether a request comes from this machine itself, and not through a proxy on it. */
@Singleton
final class Nearness {

  /** A proxy that listens for others and passes on to loopback leaves one of these. */
  private static final List<String> PROXY_HEADERS =
      List.of(
          "Forwarded",
          "X-Forwarded-For",
          "X-Forwarded-Host",
          "X-Forwarded-Proto",
          "X-Real-IP",
          "Via");

  private final ListeningAddress address;
  private final HostNames hosts;

  Nearness(ListeningAddress address, HostNames hosts) {
    this.address = address;
    this.hosts = hosts;
  }

  /** Whether the request was sent from this machine. */
  boolean isFromHere(HttpRequest<?> request) {
    InetAddress remote = request.getRemoteAddress().getAddress();
    return remote != null
        && remote.isLoopbackAddress()
        && PROXY_HEADERS.stream().noneMatch(request.getHeaders()::contains);
  }

  /** Whether no key is asked for: sent from this machine, to a service only it can reach. */
  boolean needsNoKey(HttpRequest<?> request) {
    return address.isLoopback()
        && isFromHere(request)
        && hosts.isLoopbackName(request.getHeaders().get("Host"));
  }
}
