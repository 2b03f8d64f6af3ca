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
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.bridgehead.service.page.Reader;
import org.bridgehead.service.published.PublishedStore;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/**
 * Finds out who sent a request: the bearer of a key, a browser signed in with one, or nobody in
 * particular on this very machine. A key that is not known is nobody at all, even here: its sender
 * believes it to count. A session that has ended is as none.
 */
@Singleton
final class KeyAuthentication implements AuthenticationFetcher<HttpRequest<?>> {

  private static final String ACCESS = "access";
  private static final String BEARER = "bearer ";
  private static final String KEY_HEADER = "X-API-Key";

  private final Keys keys;
  private final Sessions sessions;
  private final Nearness nearness;
  private final PublishedStore published;

  KeyAuthentication(Keys keys, Sessions sessions, Nearness nearness, PublishedStore published) {
    this.keys = keys;
    this.sessions = sessions;
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
    boolean fromHere = nearness.isFromHere(request);
    if (presented != null) {
      return keys.find(presented, fromHere)
          .map(key -> authentication(access(key), Map.of()))
          .orElse(null);
    }
    return sessions
        .find(request, fromHere)
        .map(key -> signedIn(access(key)))
        .orElseGet(() -> nearness.needsNoKey(request) ? anonymous() : null);
  }

  private Authentication signedIn(Access access) {
    var reader = new Reader(access.label(), access.role().label());
    return authentication(access, Map.of(Reader.ATTRIBUTE, reader));
  }

  private Authentication anonymous() {
    String nobody = Access.ANONYMOUS;
    return authentication(access(nobody, nobody, Role.ANONYMOUS_LOOPBACK), Map.of());
  }

  private Access access(ApiKey key) {
    return access(key.id(), key.label().isEmpty() ? key.id() : key.label(), key.role());
  }

  private Access access(String id, String label, Role role) {
    return new Access(id, label, role, published.get().demonstration());
  }

  private static Authentication authentication(Access access, Map<String, Object> more) {
    Map<String, Object> attributes = new HashMap<>(more);
    attributes.put(ACCESS, access);
    return Authentication.build(access.keyId(), access.role().satisfies(), attributes);
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
