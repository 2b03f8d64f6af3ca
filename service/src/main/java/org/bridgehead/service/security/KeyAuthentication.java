/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.security;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.bridgehead.service.published.PublishedStore;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/**
 * Finds out who sent a request: the bearer of a key, or nobody in particular on this very machine.
 * A key that is not known is nobody at all, even here: its sender believes it to count.
 */
@Singleton
final class KeyAuthentication implements AuthenticationFetcher<HttpRequest<?>> {

  private static final String ACCESS = "access";
  private static final String BEARER = "bearer ";
  private static final String KEY_HEADER = "X-API-Key";

  private final Keys keys;
  private final Nearness nearness;
  private final PublishedStore published;

  KeyAuthentication(Keys keys, Nearness nearness, PublishedStore published) {
    this.keys = keys;
    this.nearness = nearness;
    this.published = published;
  }

  @Override
  public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
    return Mono.justOrEmpty(authenticate(request));
  }

  /** What the sender may do, once the request has been let through. */
  static Access access(Authentication authentication) {
    return (Access) Objects.requireNonNull(authentication.getAttributes().get(ACCESS));
  }

  private @Nullable Authentication authenticate(HttpRequest<?> request) {
    String presented = presented(request.getHeaders());
    if (presented != null) {
      return keys.find(presented, nearness.isFromHere(request))
          .map(key -> authentication(key.id(), key.role()))
          .orElse(null);
    }
    return nearness.needsNoKey(request)
        ? authentication(Access.ANONYMOUS, Role.ANONYMOUS_LOOPBACK)
        : null;
  }

  private Authentication authentication(String id, Role role) {
    Access access = new Access(id, role, published.get().demonstration());
    return Authentication.build(id, role.satisfies(), Map.of(ACCESS, access));
  }

  private static @Nullable String presented(HttpHeaders headers) {
    String authorization = headers.get(HttpHeaders.AUTHORIZATION);
    if (authorization == null) {
      return headers.get(KEY_HEADER);
    }
    return authorization.toLowerCase(Locale.ROOT).startsWith(BEARER)
        ? authorization.substring(BEARER.length()).strip()
        : authorization;
  }
}
